import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type ServiceName, serviceNames, topicDeclarations } from '@roster/contracts';
import { createLogger, ensureTopics, kafkaClient } from '@roster/service-kit';
import { compiledCode } from '../compiled-code';
import { HttpClient } from '../http-client';
import { freePort } from '../redis/test-redis';
import { Balancer } from './balancer';
import { Supervised } from './supervised';

const root = join(__dirname, '..', '..', '..', '..');
const run = promisify(execFile);

export interface ProcessSystemOptions {
  brokers: string;
  redisUrl?: string;
  /** Of each service, and of the gateway: 2 where absent. */
  replicas?: number;
  /** A MongoDB; a server of the embedded store of its own where absent. */
  mongoUrl?: string;
  environment?: Record<string, string>;
}

/** The whole product as it runs in a cluster: every service and the gateway as processes, more than one of each. */
export interface ProcessSystem {
  /** Before the gateways: `http://127.0.0.1:<port>/api/v1`. */
  readonly baseUrl: string;
  /** Each gateway's own, past the balancer. */
  readonly gatewayUrls: readonly string[];
  /** By name: `catalog-1`, `gateway-2`, `store`. */
  readonly processes: ReadonlyMap<string, Supervised>;
  /** Where the processes' logs are. */
  readonly folder: string;
  readonly mongoUrl: string;
  readonly databasePrefix: string;
  admin(): Promise<HttpClient>;
  /** Ends a process in order and starts it anew, as another version where a script is given; resolves when it serves again. */
  roll(name: string, script?: string): Promise<void>;
  /** Resolves once every gateway reaches every service. */
  allReady(withinMs?: number): Promise<void>;
  stop(): Promise<void>;
}

const adminEmail = 'admin@roster.local';
const adminPassword = 'a-password-for-tests';

/** @throws Error where something is not built or does not become ready, with the ends of the logs */
export async function startProcessSystem(options: ProcessSystemOptions): Promise<ProcessSystem> {
  const replicas = options.replicas ?? 2;
  const folder = await mkdtemp(join(tmpdir(), 'roster-processes-'));
  const processes = new Map<string, Supervised>();
  const own = (name: string, script: string, environment: Record<string, string>, args: string[] = []): Supervised => {
    const chosen = join(root, script);
    if (!existsSync(chosen)) throw new Error(`${chosen} is not built: npm run build`);
    const one = new Supervised({ name, script: chosen, args, environment, folder });
    processes.set(name, one);
    return one;
  };
  const mark = randomBytes(5).toString('hex');
  const databasePrefix = `p${mark}_`;
  let mongoUrl = options.mongoUrl;
  if (!mongoUrl) {
    const port = await freePort();
    mongoUrl = `mongodb://127.0.0.1:${port}/?replicaSet=roster-embedded`;
    const args = ['--data', join(folder, 'store'), '--port', String(port)];
    own('store', 'packages/embedded-mongo/bin/roster-embedded-mongo.js', {}, args).start();
  }
  const shared: Record<string, string> & { KAFKA_PREFIX: string } = {
    MONGODB_URL: mongoUrl,
    ROSTER_DATABASE_PREFIX: databasePrefix,
    KAFKA_BROKERS: options.brokers,
    KAFKA_PREFIX: `p${mark}.`,
    KAFKA_SESSION_SECONDS: '5',
    ...(options.redisUrl ? { REDIS_URL: options.redisUrl } : {}),
    ROSTER_PEER_TOKEN: 'a-peer-token-for-tests-only',
    ROSTER_SECRET_KEY: Buffer.alloc(32, 9).toString('base64'),
    ROSTER_ADMIN_EMAIL: adminEmail,
    ROSTER_ADMIN_PASSWORD: adminPassword,
    ROSTER_ALLOW_PRIVATE_WEBHOOKS: 'true',
    ROSTER_RATE_LIMIT_PER_HOUR: '1000000000',
    ROSTER_HOST: '127.0.0.1',
    ROSTER_GRPC_HOST: '127.0.0.1',
    ROSTER_DRAIN_SECONDS: '1',
    LOG_LEVEL: 'info',
    ...compiledCode,
    ...options.environment,
  };
  const ports = new Map<string, number>();
  for (const service of [...serviceNames, 'gateway']) {
    for (let i = 1; i <= replicas; i++) ports.set(`${service}-${i}`, await freePort());
  }
  const addressesOf = (service: ServiceName): string =>
    Array.from({ length: replicas }, (_, i) => `127.0.0.1:${ports.get(`${service}-${i + 1}`)}`).join('|');
  const peers = serviceNames.map((service) => `${service}=${addressesOf(service)}`).join(',');
  const gateways = [...ports].filter(([name]) => name.startsWith('gateway')).map(([, port]) => port);
  const balancer = new Balancer(gateways);
  const logs = (): string => [...processes.values()].map((one) => `--- ${one.name}\n${one.said(1_500)}`).join('\n');

  const stop = async (): Promise<void> => {
    const services = [...processes.values()].filter(({ name }) => name !== 'store');
    await Promise.all(services.map((one) => one.stop()));
    await processes.get('store')?.stop();
    await balancer.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const baseUrl = `${await balancer.start()}/api/v1`;
    await Promise.all([makeTopics(options.brokers, shared.KAFKA_PREFIX), prepare(shared)]);
    for (const [name, port] of ports) {
      const service = name.slice(0, name.lastIndexOf('-'));
      const portOf = service === 'gateway' ? 'ROSTER_PORT' : 'ROSTER_GRPC_PORT';
      own(name, `services/${service}/dist/main.js`, { ...shared, [portOf]: String(port), ROSTER_PEERS: peers }).start();
    }
    const allReady = (withinMs = 120_000): Promise<void> => balancer.allReady(withinMs, logs);
    await allReady(240_000);
    return {
      baseUrl,
      gatewayUrls: gateways.map((port) => `http://127.0.0.1:${port}/api/v1`),
      processes,
      folder,
      mongoUrl,
      databasePrefix,
      admin: () => new HttpClient(baseUrl).signIn(adminEmail, adminPassword),
      allReady,
      stop,
      roll: async (name, version) => {
        const one = processes.get(name);
        if (!one) throw new Error(`there is no process ${name}`);
        const code = await one.stop();
        if (code !== 0) throw new Error(`${name} ended with ${code}: ${one.said()}`);
        const before = one.said(Number.MAX_SAFE_INTEGER).length;
        if (version) one.become(version);
        one.start();
        const serving = (): boolean => one.said(Number.MAX_SAFE_INTEGER).slice(before).includes('"serving"');
        const until = performance.now() + 120_000;
        while (!serving()) {
          if (performance.now() > until) throw new Error(`${name} does not serve again: ${one.said()}`);
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** As the job before a rollout does it. */
async function prepare(environment: Record<string, string>): Promise<void> {
  const cli = join(root, 'packages', 'all-in-one', 'bin', 'roster-data.js');
  await run(process.execPath, [cli, 'prepare'], { env: { PATH: process.env.PATH ?? '', ...environment } });
}

async function makeTopics(brokers: string, prefix: string): Promise<void> {
  const log = createLogger('topics', 'silent');
  const kafka = kafkaClient({ brokers: brokers.split(','), tls: false, prefix }, 'topics', log);
  const topics = topicDeclarations.map((declared) => ({ ...declared, partitions: 3 }));
  await ensureTopics(kafka, topics, { prefix });
}
