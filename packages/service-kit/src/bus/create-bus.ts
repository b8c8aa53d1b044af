import type { Logger } from 'pino';
import type { Bus } from './bus';
import { type BusConfig, kafkaAccess } from './bus-settings';
import { InProcessBus } from './in-process-bus';
import { KafkaBus } from './kafka/kafka-bus';

export interface BusOptions {
  /**
   * Called where the bus cannot go on by itself: credentials that are refused, a defect of the client. The process
   * should end, so that whoever watches over it starts another.
   */
  onFatal?: (error: Error) => void;
}

/**
 * The bus that the settings name: Kafka where `KAFKA_BROKERS` is set, else the one in the process.
 *
 * @throws ConfigError where the settings do not fit together
 */
export function createBus(config: BusConfig, log: Logger, options: BusOptions = {}): Bus {
  const access = kafkaAccess(config);
  if (!access) return new InProcessBus();
  return new KafkaBus(access, log, options.onFatal ? { onFatal: options.onFatal } : {});
}
