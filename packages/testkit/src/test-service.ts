import { randomBytes, randomUUID } from 'node:crypto';
import type { DomainEvent, EventType, ServiceName } from '@roster/contracts';
import { topicOf } from '@roster/contracts';
import {
  type BaseConfig,
  type Bus,
  type Clock,
  createLogger,
  createRpcClient,
  createService,
  InProcessBus,
  type RpcClient,
  type RpcHandlers,
  type SecretList,
  type Service,
  type ServiceDefinition,
} from '@roster/service-kit';
import { engines } from './engines';
import { eventViolations } from './event-conformity';
import { FakePeer } from './fake-peer';

export const testPeerToken = 'a-peer-token-for-tests-only';

export interface TestServiceOptions<C extends BaseConfig> {
  /** Settings beyond the common ones. */
  config?: Omit<C, keyof BaseConfig | 'ROSTER_SECRET_KEY'>;
  /** RPCs that this service asks of others. */
  peers?: { [S in ServiceName]?: Partial<RpcHandlers<S>> };
  clock?: Clock;
  bus?: Bus;
  /** Share a database with an earlier service of this test: a second replica, or a restart. */
  databasePrefix?: string;
  /** For stored secrets, base64; the first is in use. */
  secretKeys?: SecretList;
  /** Silent, unless `TEST_LOG_LEVEL` says otherwise. */
  logLevel?: 'silent' | 'info' | 'debug';
}

/** One service, really running: its own database, real gRPC, a bus of its own. */
export interface TestService<S extends ServiceName> {
  rpc: RpcClient<S>;
  service: Service;
  bus: Bus;
  /** What the service has published so far, of all organizations. */
  published: DomainEvent[];
  /** Resolves with the first published event that fits. */
  awaitEvent(type: EventType, subject?: string): Promise<DomainEvent>;
  /** Hands events to the service as the bus would; resolves when they were handled. */
  deliver(...events: DomainEvent[]): Promise<void>;
  databasePrefix: string;
  stop(): Promise<void>;
}

/**
 * Boots a service for a test: the same `createService` that production calls. What it publishes is held against the events'
 * schemas: `stop` fails where something was not as they say.
 */
export async function startTestService<S extends ServiceName, C extends BaseConfig>(
  definition: ServiceDefinition<S, C>,
  options: TestServiceOptions<C> = {},
): Promise<TestService<S>> {
  const databasePrefix = options.databasePrefix ?? `t${randomBytes(5).toString('hex')}_`;
  const fakes = new Map<ServiceName, { peer: FakePeer<ServiceName>; address: string }>();
  for (const [name, handlers] of Object.entries(options.peers ?? {})) {
    const peer = new FakePeer(name as ServiceName, handlers as Partial<RpcHandlers<ServiceName>>, testPeerToken);
    fakes.set(name as ServiceName, { peer, address: await peer.start() });
  }
  const config = {
    MONGODB_URL: engines().mongoUrl,
    ROSTER_DATABASE_PREFIX: databasePrefix,
    ROSTER_GRPC_HOST: '127.0.0.1',
    ROSTER_GRPC_PORT: 0,
    ROSTER_PEER_TOKEN: [testPeerToken],
    // Read by those that store secrets.
    ROSTER_SECRET_KEY: options.secretKeys ?? [Buffer.alloc(32, 7).toString('base64')],
    ROSTER_PEERS: {},
    KAFKA_TLS: false,
    KAFKA_SESSION_SECONDS: 10,
    KAFKA_PREFIX: '',
    LOG_LEVEL: options.logLevel ?? process.env.TEST_LOG_LEVEL ?? 'silent',
    ...options.config,
  } as unknown as C;
  const bus = options.bus ?? new InProcessBus();
  const published: DomainEvent[] = [];
  const wrongEvents = new Set<string>();
  const delivered = new Set<string>();
  const waiting = new Set<() => void>();
  bus.subscribe({
    group: `test-${randomUUID()}`,
    topics: [topicFor(definition.name)],
    handle: (messages) => {
      const events = messages.map(({ value }) => JSON.parse(value) as DomainEvent);
      published.push(...events);
      // What a test made up may be as short as the test can do with.
      const own = events.filter(({ id }) => !delivered.has(id));
      for (const violation of own.flatMap(eventViolations)) wrongEvents.add(violation);
      for (const look of waiting) look();
      return Promise.resolve();
    },
  });
  const service = await createService(definition, config, bus, {
    log: createLogger(definition.name, config.LOG_LEVEL),
    // Nobody listens on port 1: a peer without a stand-in is down.
    peerAddress: (name) => fakes.get(name)?.address ?? '127.0.0.1:1',
    ...(options.clock ? { clock: options.clock } : {}),
  });
  await bus.start();
  await service.start();
  const client = createRpcClient(definition.name, { address: () => service.address, peerToken: testPeerToken });

  return {
    rpc: client.rpc,
    service,
    bus,
    published,
    databasePrefix,
    awaitEvent: (type, subject) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = published.find(
            (event) => event.type === type && (subject === undefined || event.subject === subject),
          );
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    deliver: (...events) => {
      for (const { id } of events) delivered.add(id);
      return bus.publish(
        events.map((event) => ({
          topic: topicOf(event.type),
          key: `${event.organizationid}/${event.subject}`,
          id: event.id,
          value: JSON.stringify(event),
        })),
      );
    },
    stop: async () => {
      client.close();
      await service.stop();
      await bus.stop();
      for (const { peer } of fakes.values()) await peer.stop();
      if (wrongEvents.size > 0) throw new Error(`events not as their schemas say: ${[...wrongEvents].join('; ')}`);
    },
  };
}

const topicFor = (service: ServiceName) => `roster.${service}`;
