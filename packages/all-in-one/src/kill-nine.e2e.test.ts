import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HttpClient } from '@roster/testkit';

const main = join(__dirname, '..', 'dist', 'main.js');
const password = 'survives-a-crash';
const rounds = 5;

/** The real thing: the built launcher in a process of its own, so that it can be killed. */
class Roster {
  private child: ChildProcess | undefined;
  private url = '';

  constructor(private readonly dataDir: string) {}

  /** Starts and resolves once the console says that it is ready. */
  async start(): Promise<HttpClient> {
    const child = spawn(process.execPath, [main], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        ROSTER_DATA_DIR: this.dataDir,
        ROSTER_PORT: '0',
        ROSTER_DEMO_DATA: 'false',
        ROSTER_ADMIN_PASSWORD: password,
        ROSTER_RATE_LIMIT_PER_HOUR: '1000000',
        LOG_LEVEL: 'silent',
        MONGODB_URL: '',
      },
    });
    this.child = child;
    this.url = await new Promise<string>((resolve, reject) => {
      let output = '';
      child.stdout?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const found = /HaiTech API\s+(\S+)/.exec(output);
        if (found?.[1] && output.includes('Ctrl-C')) resolve(found[1]);
      });
      child.once('exit', (code) => reject(new Error(`it ended with ${code} before it was ready: ${output}`)));
    });
    return new HttpClient(this.url).signIn('admin@roster.local', password);
  }

  async kill(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const gone = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
    child.kill(signal);
    return gone;
  }
}

describe('kill -9 at any moment', () => {
  let dataDir: string;
  let roster: Roster;
  let receiver: Server;
  const arrived = new Map<string, Set<string>>();
  let look: () => void = () => undefined;

  beforeAll(async () => {
    if (!existsSync(main)) throw new Error(`${main} is not built: npm run build`);
    dataDir = await mkdtemp(join(tmpdir(), 'roster-kill-'));
    roster = new Roster(dataDir);
    receiver = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      request.on('end', () => {
        const { data } = JSON.parse(body) as { data: { id: string } };
        const ids = arrived.get(data.id) ?? new Set();
        arrived.set(data.id, ids.add(String(request.headers['webhook-id'])));
        response.writeHead(204).end();
        look();
      });
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await roster.kill('SIGKILL');
    receiver.closeAllConnections();
    receiver.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('loses nothing that was acknowledged and delivers every event that is owed', async () => {
    let api = await roster.start();
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
    await api.data('POST', '/webhooks', { url, events: ['customer.created'] });
    const acknowledged: string[] = [];
    for (let round = 0; round < rounds; round++) {
      let alive = true;
      const target = acknowledged.length + 15 + round * 17;
      const lane = async (): Promise<void> => {
        while (alive) {
          try {
            const { status, body } = await api.post('/customers', { name: `לקוח ${round}`, phone: '0501234567' });
            if (status === 201) acknowledged.push(body.data.id);
          } catch (error) {
            // The process is gone in the middle of an answer: that customer was never acknowledged.
            expect(error).toMatchObject({ name: 'TypeError' });
            return;
          }
          if (acknowledged.length >= target && alive) {
            alive = false;
            await roster.kill('SIGKILL');
          }
        }
      };
      await Promise.all(Array.from({ length: 8 }, lane));
      api = await roster.start();
    }
    const kept = await Promise.all(acknowledged.map(async (id) => (await api.get(`/customers/${id}`)).status));
    expect(kept.every((status) => status === 200)).toBe(true);

    await new Promise<void>((resolve) => {
      look = () => {
        if (acknowledged.every((id) => arrived.has(id))) resolve();
      };
      look();
    });
    // A delivery may come twice after a death, but always under the same id.
    expect([...arrived.values()].every((ids) => ids.size === 1)).toBe(true);
    expect(await roster.kill('SIGTERM')).toBe(0);
  }, 120_000);
});
