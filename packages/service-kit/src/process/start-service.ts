import type { ServiceName } from '@roster/contracts';
import type { Logger } from 'pino';
import { createBus } from '../bus/create-bus';
import type { BaseConfig } from '../config/base-config';
import { parseConfig } from '../config/parse-config';
import { createService, type ServiceDefinition } from '../service/create-service';
import { createLogger } from '../telemetry/logger';
import { serviceProcessSettings } from './process-settings';
import type { ProcessStart, Running } from './run-process';

/**
 * Starts one service as a process of its own, with nothing but its own settings. It may start before its database (it
 * waits), before Kafka and before the other services (it serves, and goes on trying).
 *
 * @param read parses the service's own settings
 * @throws ConfigError where a setting is missing or malformed
 */
export async function startServiceProcess<S extends ServiceName, C extends BaseConfig>(
  definition: ServiceDefinition<S, C>,
  read: (environment: ProcessStart['environment']) => C,
  { environment, stopAsked }: ProcessStart,
): Promise<Running> {
  const config = read(environment);
  const own = parseConfig(serviceProcessSettings, environment);
  const log = createLogger(definition.name, config.LOG_LEVEL);
  const bus = createBus(config, log, { onFatal: (error) => endProcess(log, error) });
  const service = await createService(definition, config, bus, {
    stopAsked,
    prepareDatabase: own.ROSTER_PREPARE_DATABASE,
    waitForDatabaseMs: own.ROSTER_START_TIMEOUT_SECONDS * 1_000,
    drainMs: own.ROSTER_DRAIN_SECONDS * 1_000,
  });
  await service.start();
  await bus.start();
  log.info({ address: service.address }, 'serving');
  return {
    stop: async () => {
      log.info('stopping');
      // The relay's last events need the bus.
      await service.stop();
      await bus.stop();
      log.info('stopped');
    },
  };
}

/** Whoever watches over processes starts another. */
export function endProcess(log: Logger, error: Error): never {
  log.fatal({ err: error }, 'cannot go on');
  process.exit(1);
}
