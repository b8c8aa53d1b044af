import { Kafka, type logCreator, logLevel, type SASLOptions } from 'kafkajs';
import type { Logger } from 'pino';
import type { KafkaAccess } from '../bus-settings';
import { stopIdleTimers } from './kafkajs-defects';

/** Connects nothing yet. The client is named as whoever uses it, for the broker's logs and quotas. */
export function kafkaClient(access: KafkaAccess, clientId: string, log: Logger): Kafka {
  stopIdleTimers();
  return new Kafka({
    clientId,
    brokers: access.brokers,
    ssl: access.tls,
    ...(access.sasl ? { sasl: access.sasl as SASLOptions } : {}),
    connectionTimeout: 3_000,
    requestTimeout: 15_000,
    logLevel: logLevel.INFO,
    logCreator: toLog(log),
    retry: { initialRetryTime: 200, maxRetryTime: 5_000, retries: 5 },
  });
}

/** kafkajs calls everything an error that it will try again; what ends in an error is logged by whoever asked for it. */
const levels = {
  [logLevel.NOTHING]: 'trace',
  [logLevel.ERROR]: 'warn',
  [logLevel.WARN]: 'info',
  [logLevel.INFO]: 'debug',
  [logLevel.DEBUG]: 'trace',
} as const;

const toLog =
  (log: Logger): logCreator =>
  () =>
  ({ level, namespace, log: { message, error, broker, groupId } }) => {
    log[levels[level]]({ kafka: namespace, broker, groupId, reason: error }, message);
  };
