import { z } from 'zod';
import { ConfigError, setting } from '../config/parse-config';

const address = /^(\[[0-9a-fA-F:]+\]|[A-Za-z0-9._-]+):(\d{1,5})$/;

/** @returns the port, or NaN where this is no `host:port` */
const portOf = (text: string): number => Number(address.exec(text)?.[2] ?? Number.NaN);

/** How a process finds its bus. The same for every service and the gateway. */
export const busSettings = z.object({
  /** `kafka-0:9092,kafka-1:9092`. Unset: the bus in the process. */
  KAFKA_BROKERS: z
    .string()
    .transform((value, context) => {
      const brokers = value.split(',').map((part) => part.trim());
      for (const [index, broker] of brokers.entries()) {
        const port = portOf(broker);
        if (port >= 1 && port <= 65_535) continue;
        context.addIssue({ code: 'custom', message: `entry ${index + 1} is not <host>:<port>` });
      }
      return brokers;
    })
    .optional(),
  KAFKA_SASL_MECHANISM: z.enum(['plain', 'scram-sha-256', 'scram-sha-512']).optional(),
  KAFKA_SASL_USERNAME: z.string().optional(),
  KAFKA_SASL_PASSWORD: z.string().optional(),
  KAFKA_TLS: setting.flag().default(false),
  /** After how long a member of a group that died is given up, so that others take over its partitions. */
  KAFKA_SESSION_SECONDS: setting.integer(2, 300).default(10),
  /** Begins the names of topics and groups, where several installations share one cluster: `staging.`. */
  KAFKA_PREFIX: z
    .string()
    .regex(/^[A-Za-z0-9._-]{0,40}$/, 'must be letters, digits, dots, dashes and underscores, 40 at most')
    .default(''),
});

export type BusConfig = z.infer<typeof busSettings>;

/** How a Kafka cluster is reached. */
export interface KafkaAccess {
  brokers: string[];
  tls: boolean;
  sasl?: { mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512'; username: string; password: string };
  prefix: string;
}

/**
 * @returns undefined where no broker is named
 * @throws ConfigError where a part of the SASL settings is missing
 */
export function kafkaAccess(config: BusConfig): KafkaAccess | undefined {
  if (!config.KAFKA_BROKERS) return undefined;
  const { KAFKA_SASL_MECHANISM: mechanism, KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password } = config;
  const given = { KAFKA_SASL_MECHANISM: mechanism, KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password };
  const missing = Object.entries(given).filter(([, value]) => value === undefined);
  if (missing.length === 1 || missing.length === 2) {
    const lines = missing.map(([name]) => `  ${name}: is needed with the other KAFKA_SASL settings`);
    throw new ConfigError(`These settings are not right:\n${lines.join('\n')}`);
  }
  return {
    brokers: config.KAFKA_BROKERS,
    tls: config.KAFKA_TLS,
    prefix: config.KAFKA_PREFIX,
    ...(mechanism && username && password ? { sasl: { mechanism, username, password } } : {}),
  };
}
