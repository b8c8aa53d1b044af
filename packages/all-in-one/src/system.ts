import { type BillingConfig, billingService, billingSettings } from '@roster/billing';
import { catalogService, catalogSettings } from '@roster/catalog';
import type { ServiceName } from '@roster/contracts';
import { enrollmentService, enrollmentSettings } from '@roster/enrollment';
import { createGateway, type Gateway, gatewaySettings } from '@roster/gateway';
import { identityService, identitySettings, type OrganizationSetup } from '@roster/identity';
import { notificationsService, notificationsSettings } from '@roster/notifications';
import { schedulingService, schedulingSettings } from '@roster/scheduling';
import {
  type BaseConfig,
  type Bus,
  busSettings,
  type Clock,
  type ClosableClient,
  createBus,
  createPeers,
  createService,
  Lifecycle,
  type Peers,
  parseConfig,
  type Service,
  type ServiceDefinition,
  type ServiceOverrides,
  type Subscription,
  systemClock,
} from '@roster/service-kit';
import type { Logger } from 'pino';

export interface SystemOptions {
  /** The services' and the gateway's settings, as an environment: `MONGODB_URL`, `ROSTER_SECRET_KEY`... */
  environment: Record<string, string | undefined>;
  /** Names no service: each names itself in its lines. */
  log: Logger;
  clock?: Clock;
  /** Organizations beside the default ones, each with the same first administrator. */
  organizations?: readonly OrganizationSetup[];
  /** See `ServiceOverrides`: only where the store admits one process. */
  instanceId?: string;
  /** See `BusOptions`: the process should end. */
  onFatal?: (error: Error) => void;
  /** Runs when the services answer and before the gateway listens: the loading of demo data. */
  beforeServing?: (peers: Peers) => Promise<void>;
  /** Who hears of events beside the services. */
  subscriptions?: readonly Subscription[];
}

/** The whole product in one process: seven services, real gRPC between them, one bus. */
export interface System {
  readonly gateway: Gateway;
  readonly bus: Bus;
  readonly peers: Peers;
  readonly services: ReadonlyMap<ServiceName, Service>;
  stop(): Promise<void>;
}

/** Starts everything, in the order in which it depends; on ports that the machine has free, but for the gateway's. */
export async function startSystem(options: SystemOptions): Promise<System> {
  const { environment } = options;
  const log = options.log.child({ service: 'roster' });
  const bus = createBus(parseConfig(busSettings, environment), log, {
    ...(options.onFatal ? { onFatal: options.onFatal } : {}),
  });
  for (const subscription of options.subscriptions ?? []) bus.subscribe(subscription);
  const services = new Map<ServiceName, Service>();
  const addressOf = (name: ServiceName): string => {
    const service = services.get(name);
    if (!service) throw new Error(`${name} is not started yet`);
    return service.address;
  };
  const overrides: ServiceOverrides = {
    log: options.log,
    clock: options.clock ?? systemClock,
    peerAddress: addressOf,
    ...(options.instanceId ? { instanceId: options.instanceId } : {}),
  };
  const lifecycle = new Lifecycle(log);

  const boot = async <S extends ServiceName, C extends BaseConfig>(
    definition: ServiceDefinition<S, C>,
    config: C,
  ): Promise<void> => {
    const service = await createService(definition, config, bus, overrides);
    services.set(definition.name, service);
    lifecycle.add({ name: definition.name, start: () => service.start(), stop: () => service.stop() });
  };
  const settings = { ...environment, ROSTER_GRPC_HOST: '127.0.0.1', ROSTER_GRPC_PORT: '0' };
  await Promise.all([
    boot(identityService({ organizations: options.organizations ?? [] }), parseConfig(identitySettings, settings)),
    boot(catalogService, parseConfig(catalogSettings, settings)),
    boot(schedulingService, parseConfig(schedulingSettings, settings)),
    boot(enrollmentService, parseConfig(enrollmentSettings, settings)),
    boot(billingService, parseConfig(billingSettings, settings) as BillingConfig),
    boot(notificationsService, parseConfig(notificationsSettings, settings)),
  ]);

  const clients = new Map<ServiceName, ClosableClient<ServiceName>>();
  const gatewayConfig = parseConfig(gatewaySettings, settings);
  const peers = createPeers(addressOf, gatewayConfig, clients, log);
  const gateway = createGateway(gatewayConfig, {
    peers,
    bus,
    log: options.log.child({ service: 'gateway' }),
    clock: options.clock ?? systemClock,
  });
  lifecycle.add({ name: 'gateway peers', stop: () => closeAll(clients.values()) });
  lifecycle.add({ name: 'bus', start: () => bus.start(), stop: () => bus.stop() });
  if (options.beforeServing) lifecycle.add({ name: 'first data', start: () => options.beforeServing?.(peers) });
  // Last in, first out: nobody asks anything any more when the rest stops.
  lifecycle.add({ name: 'gateway', start: () => gateway.start(), stop: () => gateway.stop() });
  await lifecycle.start();
  return {
    gateway,
    bus,
    peers,
    services,
    stop: () => lifecycle.stop(),
  };
}

function closeAll(clients: Iterable<ClosableClient<ServiceName>>): void {
  for (const client of clients) client.close();
}
