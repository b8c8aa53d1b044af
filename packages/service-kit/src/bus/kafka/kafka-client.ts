import type { Kafka, logCreator, Producer, SASLOptions } from 'kafkajs';
import type { Logger } from 'pino';
import type { KafkaAccess } from '../bus-settings';
import { stopIdleTimers } from './kafkajs-defects';

/** Some 400 files, which whoever runs without Kafka does not load. */
const library = (): typeof import('kafkajs') => require('kafkajs') as typeof import('kafkajs');

/**
 * Connects nothing yet.
 *
 * @param clientId who uses it, for the brokers' logs and quotas
 * @param retries of one request, until it is told to have failed
 */
export function kafkaClient(access: KafkaAccess, clientId: string, log: Logger, retries = 5): Kafka {
  const { Kafka, logLevel } = library();
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
    retry: { initialRetryTime: 200, maxRetryTime: 5_000, retries },
  });
}

/** A producer whose own repetitions are stored once, and who keeps the order. Connects nothing yet. */
export function idempotentProducer(kafka: Kafka): Producer {
  return kafka.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    // The Java client's: whoever else writes to a topic puts a key where we do.
    createPartitioner: library().Partitioners.DefaultPartitioner,
  });
}

/** kafkajs calls everything an error that it will try again; what ends in an error is logged by whoever asked for it. */
const levels = { NOTHING: 'trace', ERROR: 'warn', WARN: 'info', INFO: 'debug', DEBUG: 'trace' } as const;

const toLog =
  (log: Logger): logCreator =>
  () =>
  ({ label, namespace, log: { message, error, broker, groupId } }) => {
    log[levels[label as keyof typeof levels]]({ kafka: namespace, broker, groupId, reason: error }, message);
  };
