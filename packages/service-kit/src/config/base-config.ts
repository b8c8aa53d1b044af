import { type ServiceName, serviceNames } from '@roster/contracts';
import { z } from 'zod';
import { busSettings } from '../bus/bus-settings';
import { isAddress } from '../rpc/channel-options';
import { peerTlsSettings } from '../rpc/peer-tls';
import { telemetrySettings } from '../telemetry/telemetry-settings';
import { setting } from './parse-config';

/** What every service is told, whatever it does. */
export const baseSettings = z.object({
  ...busSettings.shape,
  ...peerTlsSettings.shape,
  MONGODB_URL: z.string().regex(/^mongodb(\+srv)?:\/\//, 'must be a mongodb:// URL'),
  /** The database is `<prefix><service>`. */
  ROSTER_DATABASE_PREFIX: z
    .string()
    .regex(/^[a-z0-9_-]{1,40}$/)
    .default('roster_'),
  /** Connections to MongoDB at most, of each process. */
  ROSTER_MONGODB_POOL_SIZE: setting.integer(1, 1_000).default(20),
  ROSTER_GRPC_HOST: z.string().default('0.0.0.0'),
  ROSTER_GRPC_PORT: setting.port().default(7000),
  /** Shared by the services: a call without it is refused. The first of several is sent, all are accepted. */
  ROSTER_PEER_TOKEN: setting.secrets((token) => token.length >= 16, 'must have at least 16 characters'),
  /**
   * `identity=identity:7000,catalog=10.0.0.4:7000|10.0.0.5:7000`; a service that is not named is found under its own name.
   */
  ROSTER_PEERS: z
    .string()
    .default('')
    .transform((value, context) => {
      const peers: Partial<Record<ServiceName, string>> = {};
      for (const [index, part] of value.split(',').filter(Boolean).entries()) {
        const [name, address] = part.trim().split('=');
        if (!serviceNames.includes(name as ServiceName) || !address || !isAddress(address)) {
          context.addIssue({ code: 'custom', message: `entry ${index + 1} is not <service>=<host>:<port>` });
          continue;
        }
        peers[name as ServiceName] = address;
      }
      return peers;
    }),
  /** Where the REST API is for those outside, its prefix included: events say with it where their schemas are. */
  ROSTER_API_URL: z
    .string()
    .regex(/^https?:\/\/[^\s?#]+$/, 'must be an http:// or https:// URL')
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** Parsed with the rest of telemetry's settings where a process begins: here it is only not ignored. */
  OTEL_EXPORTER_OTLP_ENDPOINT: telemetrySettings.shape.OTEL_EXPORTER_OTLP_ENDPOINT,
});

/** What a service is told beside that which stores secrets, and no other. */
export const secretSettings = z.object({
  /** Encrypts stored secrets; 32 bytes, base64. The first of several encrypts, all decrypt. */
  ROSTER_SECRET_KEY: setting.secrets((key) => Buffer.from(key, 'base64').length === 32, 'must be 32 bytes in base64'),
});

export type BaseConfig = z.infer<typeof baseSettings>;
