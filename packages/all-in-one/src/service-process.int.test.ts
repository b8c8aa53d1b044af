import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { compiledCode, engines } from '@roster/testkit';

const services = ['identity', 'catalog', 'scheduling', 'enrollment', 'billing', 'notifications', 'gateway'] as const;
const common = {
  ROSTER_PEER_TOKEN: 'a-peer-token-for-tests-only',
  ROSTER_GRPC_HOST: '127.0.0.1',
  ROSTER_GRPC_PORT: '0',
  // Nobody listens there: a service starts without Kafka.
  KAFKA_BROKERS: '127.0.0.1:1',
};

/** A service's built entry in a process of its own, and what it says. */
class Started {
  readonly output: string[] = [];
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;
  private readonly looks = new Set<() => void>();

  constructor(service: string, environment: Record<string, string>) {
    const main = join(__dirname, '..', '..', '..', 'services', service, 'dist', 'main.js');
    const env = { PATH: process.env.PATH, ...compiledCode, ...environment };
    this.child = spawn(process.execPath, [main], { env, stdio: 'pipe' });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output.push(text);
        for (const look of this.looks) look();
      });
    }
    this.ended = new Promise((resolve) => this.child.once('exit', (code) => resolve(code)));
  }

  said(): string {
    return this.output.join('');
  }

  /** Resolves once it says this; rejects where it ends before. */
  says(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        if (this.said().includes(text)) resolve();
      };
      this.looks.add(look);
      look();
      void this.ended.then(() => reject(new Error(`it ended and never said ${text}: ${this.said()}`)));
    });
  }

  stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }
}

const started: Started[] = [];
function start(service: string, environment: Record<string, string>): Started {
  const one = new Started(service, environment);
  started.push(one);
  return one;
}
afterEach(async () => {
  await Promise.all(started.splice(0).map((one) => one.stop('SIGKILL')));
});

describe('a service as a process of its own', () => {
  it.each(services)('%s names the settings that it lacks, and only those that are its own', async (service) => {
    const one = start(service, {});
    expect(await one.ended).toBe(1);
    const named = [...one.said().matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name).sort();
    expect(named).toEqual([
      ...(service === 'gateway' ? [] : ['MONGODB_URL']),
      'ROSTER_PEER_TOKEN',
      ...(service === 'identity' || service === 'notifications' ? ['ROSTER_SECRET_KEY'] : []),
    ]);
    expect(one.said()).toContain(`${service} did not start`);
  });

  it('needs Kafka to be named: alone it would have nobody to carry events to', async () => {
    const { KAFKA_BROKERS: _, ...settings } = common;
    const one = start('catalog', { ...settings, MONGODB_URL: engines().mongoUrl });
    expect(await one.ended).toBe(1);
    expect(one.said()).toContain('KAFKA_BROKERS');
  });

  it('waits for a database that is not there yet, says so, and gives up after its time', async () => {
    const settings = { ...common, MONGODB_URL: 'mongodb://127.0.0.1:1' };
    const patient = start('catalog', settings);
    const hasty = start('catalog', { ...settings, ROSTER_START_TIMEOUT_SECONDS: '0' });
    await patient.says('the database is not there yet');
    // Told to stop while it waits, it ends in order.
    expect(await patient.stop()).toBe(0);
    expect(await hasty.ended).toBe(1);
    expect(hasty.said()).toContain('ECONNREFUSED');
  }, 60_000);

  it('insists on a prepared database, or prepares it where it is told to, and stops in order', async () => {
    const ROSTER_DATABASE_PREFIX = `p${randomBytes(5).toString('hex')}_`;
    const settings = { ...common, MONGODB_URL: engines().mongoUrl, ROSTER_DATABASE_PREFIX };
    const early = start('billing', settings);
    expect(await early.ended).toBe(1);
    expect(early.said()).toContain('roster-data prepare billing');
    const preparing = start('billing', { ...settings, ROSTER_PREPARE_DATABASE: 'true' });
    await preparing.says('"serving"');
    expect(await preparing.stop()).toBe(0);
    const later = start('billing', settings);
    await later.says('"serving"');
    expect(await later.stop()).toBe(0);
  }, 60_000);

  it('a gateway serves without its services, and says that it is not ready', async () => {
    const one = start('gateway', { ...common, ROSTER_PORT: '0', ROSTER_PEERS: 'identity=127.0.0.1:1' });
    await one.says('"serving"');
    const url = /"url":"([^"]+)"/.exec(one.said())?.[1];
    expect((await fetch(`${url}/api/v1/health/live`)).status).toBe(200);
    expect((await fetch(`${url}/api/v1/health/ready`)).status).toBe(503);
    expect(await one.stop()).toBe(0);
  });
});
