import { busSettings, setting, telemetrySettings } from '@roster/service-kit';
import { z } from 'zod';

/** What the launcher itself is told. The services and the gateway each read their own settings. */
export const launcherSettings = z.object({
  /** Unset: the services hand events to one another in this process. */
  ...busSettings.shape,
  /** Unset: the embedded store, in `ROSTER_DATA_DIR`. */
  MONGODB_URL: z.string().optional(),
  ROSTER_DATA_DIR: z.string().default('./data'),
  ROSTER_DEMO_DATA: setting.flag().default(true),
  /** Start servers that stand in for providers, and link the first organization to them: to see a message "arrive". */
  ROSTER_PROVIDER_STAND_INS: setting.flag().default(false),
  ROSTER_PROVIDER_STAND_INS_PORT: setting.port().default(0),
  ROSTER_ADMIN_EMAIL: z.email().default('admin@roster.local'),
  ROSTER_ADMIN_PASSWORD: z.string().min(8, 'must have at least 8 characters').optional(),
  ROSTER_SECRET_KEY: z.string().optional(),
  ROSTER_PEER_TOKEN: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ...telemetrySettings.shape,
});

export type LauncherSettings = z.infer<typeof launcherSettings>;
