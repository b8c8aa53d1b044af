import type { ServiceName } from '@roster/contracts';
import {
  type ClosableClient,
  createBus,
  createLogger,
  createPeers,
  endProcess,
  Lifecycle,
  parseConfig,
  peerAddress,
  processSettings,
} from '@roster/service-kit';
import type { ProcessStart, Running } from '@roster/service-kit/process';
import { gatewaySettings } from './config';
import { createGateway } from './gateway';

/** Starts a gateway as a process of its own; it serves whether or not the services are there yet. */
export async function startGatewayProcess({ environment }: ProcessStart): Promise<Running> {
  const config = parseConfig(gatewaySettings, environment);
  const own = parseConfig(processSettings, environment);
  const log = createLogger('gateway', config.LOG_LEVEL);
  const clients = new Map<ServiceName, ClosableClient<ServiceName>>();
  const peers = createPeers((service) => peerAddress(config, service), config, clients, log);
  // Without Kafka nobody tells of revocations; they take effect when what the gateway believes has got old.
  const bus = createBus(config, log, { onFatal: (error) => endProcess(log, error) });
  const gateway = createGateway(config, { peers, bus, log, drainMs: own.ROSTER_DRAIN_SECONDS * 1_000 });
  const lifecycle = new Lifecycle(log);
  lifecycle.add({
    name: 'peers',
    stop: () => {
      for (const client of clients.values()) client.close();
    },
  });
  lifecycle.add({ name: 'bus', start: () => bus.start(), stop: () => bus.stop() });
  lifecycle.add({ name: 'gateway', start: () => gateway.start(), stop: () => gateway.stop() });
  await lifecycle.start();
  log.info({ url: gateway.url }, 'serving');
  return {
    stop: async () => {
      log.info('stopping');
      await lifecycle.stop();
      log.info('stopped');
    },
  };
}
