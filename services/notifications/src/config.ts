import { baseSettings, setting } from '@roster/service-kit';
import type { z } from 'zod';

export const notificationsSettings = baseSettings.extend({
  /** Deliver to private and loopback addresses, and over plain HTTP: for local development and tests. */
  ROSTER_ALLOW_PRIVATE_WEBHOOKS: setting.flag().default(false),
});

export type NotificationsConfig = z.infer<typeof notificationsSettings>;
