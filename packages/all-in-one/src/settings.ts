import { setting } from '@roster/service-kit';
import { z } from 'zod';

/** What the launcher itself is told. The services and the gateway each read their own settings. */
export const launcherSettings = z.object({
  /** Unset: the embedded store, in `ROSTER_DATA_DIR`. */
  MONGODB_URL: z.string().optional(),
  ROSTER_DATA_DIR: z.string().default('./data'),
  ROSTER_DEMO_DATA: setting.flag().default(true),
  ROSTER_ADMIN_EMAIL: z.email().default('admin@roster.local'),
  ROSTER_ADMIN_PASSWORD: z.string().min(8, 'must have at least 8 characters').optional(),
  ROSTER_SECRET_KEY: z.string().optional(),
  ROSTER_PEER_TOKEN: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  KAFKA_BROKERS: z
    .undefined('is for services that run as processes of their own; all-in-one carries its events itself')
    .optional(),
  REDIS_URL: z.undefined('is for several gateways; all-in-one has one').optional(),
});

export type LauncherSettings = z.infer<typeof launcherSettings>;
