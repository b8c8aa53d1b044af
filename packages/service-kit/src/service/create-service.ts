import { randomUUID } from 'node:crypto';
import { type ServiceName, serviceNames } from '@roster/contracts';
import type { Logger } from 'pino';
import type { Bus } from '../bus/bus';
import { type Consumer, joinConsumers } from '../bus/consumer';
import { DeadLetters } from '../bus/dead-letters';
import { Gate } from '../bus/gate';
import { Inbox } from '../bus/inbox';
import type { BaseConfig } from '../config/base-config';
import type { Migration } from '../migrations/migration';
import { Migrations } from '../migrations/migrations';
import { Lease } from '../outbox/lease';
import { OutboxStore } from '../outbox/outbox-store';
import { Relay } from '../outbox/relay';
import { Organizations } from '../replica/organizations';
import { type ClosableClient, createRpcClient, type RpcClient } from '../rpc/client';
import { peerTlsOf } from '../rpc/peer-tls';
import { type RpcHandlers, RpcServer } from '../rpc/server';
import { type Clock, systemClock } from '../store/clock';
import { connectWhenThere } from '../store/connect-when-there';
import { Database } from '../store/database';
import { reseal, type Sealed } from '../store/reseal';
import { MongoUnitOfWork, type UnitOfWork } from '../store/unit-of-work';
import { createLogger } from '../telemetry/logger';
import { observe } from '../telemetry/metrics';
import { Lifecycle } from './lifecycle';
import { observeService } from './observe-service';
import { Schema } from './schema';

/** Clients of the other services, made at first use. */
export type Peers = { [S in ServiceName]: RpcClient<S> };

/** What the kit gives a service to build itself with. */
export interface ServiceRuntime<C extends BaseConfig = BaseConfig> {
  name: ServiceName;
  config: C;
  log: Logger;
  clock: Clock;
  database: Database;
  unitOfWork: UnitOfWork;
  inbox: Inbox;
  deadLetters: DeadLetters;
  /** For work that no call brought. */
  organizations: Organizations;
  peers: Peers;
  /** Has gauges of the service's own asked for while it runs. */
  observe: typeof observe;
  /** Names this process among the service's replicas, for leases. */
  instanceId: string;
}

/** Something that works in the background of a service. */
export interface Worker {
  name: string;
  start(): Promise<void> | void;
  stop(): Promise<void> | void;
}

/** What a service is made of. */
export interface ServiceParts<S extends ServiceName> {
  handlers: RpcHandlers<S>;
  /** In the order in which they must see an event: replicas first. */
  consumers?: Consumer[];
  workers?: Worker[];
  /** What stored data has to become before this version can serve, in order. */
  migrations?: readonly Migration[];
  /** Run once the database is there and before anything is served: first keys, first organizations. */
  prepare?: () => Promise<void>;
  /** What the service stores encrypted: sealed anew at a start that is given more than one key. */
  sealed?: Sealed;
}

export interface ServiceDefinition<S extends ServiceName, C extends BaseConfig> {
  name: S;
  build(runtime: ServiceRuntime<C>): ServiceParts<S>;
}

export interface ServiceOverrides {
  clock?: Clock;
  /** Names no service; each takes a child of it. */
  log?: Logger;
  /** Where a peer is found, where the config cannot know it (a whole system in one process, on random ports). */
  peerAddress?: (name: ServiceName) => string;
  /**
   * Names this process among the service's replicas. Only where no second one can be: the launcher of the embedded
   * default, whose store admits one process, so that after a death the next start has its own leases back at once.
   */
  instanceId?: string;
  /** Build indexes and migrate at start (the default). Else the start only makes sure that it was done: `roster-data`. */
  prepareDatabase?: boolean;
  /** For commands that build indexes and migrate: no answer of the database is too late. */
  longRunning?: boolean;
  /** How long a start waits for its database, beyond the driver's own ten seconds. */
  waitForDatabaseMs?: number;
  /** How long the service goes on serving after it has said that it is about to stop. */
  drainMs?: number;
  /** Ends a start that waits. */
  stopAsked?: AbortSignal;
}

/** How long running calls have to end before they are cut. */
const graceMs = 5_000;

/** A running service. */
export interface Service {
  readonly name: ServiceName;
  /** host:port of its gRPC server. */
  readonly address: string;
  readonly deadLetters: DeadLetters;
  /** What its database has to be like. */
  readonly schema: Schema;
  /** What it owes the world. */
  readonly outbox: Pick<OutboxStore, 'backlog' | 'oweAgain'>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Boots a service: the same in production and inside a test. Database, outbox and relay, consumers, peers, gRPC
 * server with health and reflection, and an orderly stop in the opposite order.
 */
export async function createService<S extends ServiceName, C extends BaseConfig>(
  definition: ServiceDefinition<S, C>,
  config: C,
  bus: Bus,
  overrides: ServiceOverrides = {},
): Promise<Service> {
  const name = `${config.ROSTER_DATABASE_PREFIX}${definition.name}`;
  const poolSize = config.ROSTER_MONGODB_POOL_SIZE;
  const connect = (): Promise<Database> =>
    Database.connect(config.MONGODB_URL, name, { poolSize, longRunning: overrides.longRunning ?? false });
  const database = await connectWhenThere(connect, {
    waitMs: overrides.waitForDatabaseMs ?? 0,
    log: logOf(definition.name, config, overrides),
    ...(overrides.stopAsked ? { stopAsked: overrides.stopAsked } : {}),
  });
  try {
    return assemble(definition, config, bus, overrides, database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

const logOf = (name: ServiceName, config: BaseConfig, { log }: ServiceOverrides): Logger =>
  log?.child({ service: name }) ?? createLogger(name, config.LOG_LEVEL);

function assemble<S extends ServiceName, C extends BaseConfig>(
  definition: ServiceDefinition<S, C>,
  config: C,
  bus: Bus,
  overrides: ServiceOverrides,
  database: Database,
): Service {
  const { name } = definition;
  const log = logOf(name, config, overrides);
  const clock = overrides.clock ?? systemClock;
  const instanceId = overrides.instanceId ?? randomUUID();
  // Leases and retention are the machine's affair, whatever day it is for the business.
  const outbox = new OutboxStore(database, systemClock);
  const lease = new Lease(database, 'relay', instanceId, systemClock);
  const deadLetters = new DeadLetters(database, systemClock, outbox, name);
  const clients = new Map<ServiceName, ClosableClient<ServiceName>>();
  const peers = peersOf(config, overrides, clients, log, name);
  const organizations = new Organizations(name, database, () => peers.identity);
  const observed: (() => void)[] = [];
  const parts = definition.build({
    name,
    config,
    log,
    clock,
    database,
    unitOfWork: new MongoUnitOfWork(name, database, outbox, clock, config.ROSTER_API_URL),
    inbox: new Inbox(database, systemClock),
    deadLetters,
    organizations,
    peers,
    observe: (names, read) => {
      const stop = observe(names, read);
      observed.push(stop);
      return stop;
    },
    instanceId,
  });
  const server = new RpcServer({
    service: name,
    handlers: parts.handlers,
    host: config.ROSTER_GRPC_HOST,
    port: config.ROSTER_GRPC_PORT,
    peerTokens: config.ROSTER_PEER_TOKEN,
    tls: peerTlsOf(config),
    log,
    whenReady: () => bus.whenReady(),
  });
  const relay = new Relay(outbox, bus, lease, log, { service: name });
  const schema = new Schema(
    name,
    database,
    new Migrations(
      database,
      parts.migrations ?? [],
      new Lease(database, 'migrations', instanceId, systemClock),
      systemClock,
      log,
    ),
  );
  const consumers =
    name === 'identity' ? [...(parts.consumers ?? [])] : [organizations.replica.consumer(), ...(parts.consumers ?? [])];
  const gate = new Gate(joinConsumers(consumers, deadLetters, log, name));
  if (consumers.length > 0) {
    const topics = [...new Set(consumers.flatMap((consumer) => consumer.topics))];
    bus.subscribe({ group: `roster.${name}`, topics, handle: gate.enter });
  }

  const lifecycle = new Lifecycle(log);
  lifecycle.add({ name: 'database', stop: () => database.close() });
  observed.push(observeService(name, { database, outbox, deadLetters, isServing: () => server.isServing }));
  lifecycle.add({
    name: 'gauges',
    stop: () => {
      for (const stop of observed) stop();
    },
  });
  lifecycle.add({ name: 'peers', stop: () => closeAll(clients) });
  lifecycle.add({
    name: 'schema',
    start: () => ((overrides.prepareDatabase ?? true) ? schema.prepare(overrides.stopAsked) : schema.check()),
  });
  const { sealed } = parts;
  if (sealed?.secrets.hasOlderKeys) lifecycle.add({ name: 'stored secrets', start: () => reseal(sealed, log) });
  if (parts.prepare) lifecycle.add({ name: 'preparation', start: parts.prepare });
  lifecycle.add({ name: 'relay', start: () => relay.start(), stop: () => relay.stop() });
  for (const worker of parts.workers ?? []) {
    lifecycle.add({ name: worker.name, start: () => worker.start(), stop: () => worker.stop() });
  }
  lifecycle.add({ name: 'consumers', start: () => gate.open(), stop: () => gate.shut() });
  lifecycle.add({
    name: 'grpc server',
    start: () => server.start(),
    stop: () => server.stop(graceMs, overrides.drainMs),
  });
  return {
    name,
    schema,
    outbox,
    get address() {
      return server.address;
    },
    deadLetters,
    start: () => lifecycle.start(),
    stop: () => lifecycle.stop(),
  };
}

function closeAll(clients: Map<ServiceName, ClosableClient<ServiceName>>): void {
  for (const client of clients.values()) client.close();
}

function peersOf(
  config: BaseConfig,
  overrides: ServiceOverrides,
  clients: Map<ServiceName, ClosableClient<ServiceName>>,
  log: Logger,
  caller: string,
): Peers {
  const address = (peer: ServiceName): string => overrides.peerAddress?.(peer) ?? peerAddress(config, peer);
  return createPeers(address, config, clients, log, caller);
}

/** How this process shows its peers who it is. */
export type PeerConfig = Pick<
  BaseConfig,
  'ROSTER_PEER_TOKEN' | 'ROSTER_PEER_TLS_CERT' | 'ROSTER_PEER_TLS_KEY' | 'ROSTER_PEER_TLS_CA'
>;

/** Where the settings say that a service is: under its own name, unless they name it. */
export const peerAddress = ({ ROSTER_PEERS }: Pick<BaseConfig, 'ROSTER_PEERS'>, peer: ServiceName): string =>
  ROSTER_PEERS[peer] ?? `${peer}:7000`;

/** Clients of services, each made at first use and kept in `clients` so that it can be closed. */
export function createPeers(
  address: (peer: ServiceName) => string,
  config: PeerConfig,
  clients: Map<ServiceName, ClosableClient<ServiceName>>,
  log: Logger,
  caller = 'gateway',
): Peers {
  const [peerToken] = config.ROSTER_PEER_TOKEN;
  const tls = peerTlsOf(config);
  const peers = {} as Record<ServiceName, unknown>;
  for (const peer of serviceNames) {
    Object.defineProperty(peers, peer, {
      enumerable: true,
      get: () => {
        let client = clients.get(peer);
        if (!client) {
          const onBreaker = (state: string): void => log.warn({ peer, state }, 'circuit breaker');
          client = createRpcClient(peer, { address: () => address(peer), peerToken, tls, caller, onBreaker });
          clients.set(peer, client);
        }
        return client.rpc;
      },
    });
  }
  return peers as Peers;
}
