import type { Logger } from 'pino';
import { observe } from '../telemetry/metrics';
import type { Bus, BusLag } from './bus';
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
  const sessionMs = config.KAFKA_SESSION_SECONDS * 1_000;
  const times = { sessionMs, heartbeatMs: Math.min(3_000, sessionMs / 4) };
  const bus = access
    ? new KafkaBus(access, log, { times, ...(options.onFatal ? { onFatal: options.onFatal } : {}) })
    : new InProcessBus();
  // For as long as the process lives, as the bus does.
  observe(['roster.bus.lag'], async (tell) => {
    for (const [labels, events] of totals(await bus.lag())) tell('roster.bus.lag', events, labels);
  });
  return bus;
}

/** Of all partitions together. */
function totals(lags: readonly BusLag[]): [labels: { group: string; topic: string }, events: number][] {
  const sums = new Map<string, [{ group: string; topic: string }, number]>();
  for (const { group, topic, messages } of lags) {
    const sum = sums.get(`${group} ${topic}`) ?? [{ group, topic }, 0];
    sum[1] += messages;
    sums.set(`${group} ${topic}`, sum);
  }
  return [...sums.values()];
}
