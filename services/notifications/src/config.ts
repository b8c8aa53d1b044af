import { baseSettings, setting } from '@roster/service-kit';
import type { z } from 'zod';

export const notificationsSettings = baseSettings.extend({
  /** Deliver to private and loopback addresses, and over plain HTTP: for local development and tests. */
  ROSTER_ALLOW_PRIVATE_WEBHOOKS: setting.flag().default(false),
  /** Zoom's secret token, which proves its webhooks; unset: they are refused. Any of several proves one. */
  ROSTER_ZOOM_WEBHOOK_SECRET: setting.secrets((secret) => secret !== '', 'must not be empty').optional(),
});

export type NotificationsConfig = z.infer<typeof notificationsSettings>;
