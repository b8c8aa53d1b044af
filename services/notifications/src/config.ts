import { baseSettings, secretSettings, setting } from '@roster/service-kit';
import { z } from 'zod';
import { standardLogDays } from './domain/event-log';

export const notificationsSettings = baseSettings.extend({
  ...secretSettings.shape,
  /** Deliver to private and loopback addresses, and over plain HTTP: for local development and tests. */
  ROSTER_ALLOW_PRIVATE_WEBHOOKS: setting.flag().default(false),
  /** Where providers are found; unset: where they really are (`providerUrls`). A demonstration has stand-ins. */
  ROSTER_WHATSAPP_GRAPH_URL: z.url().optional(),
  ROSTER_ZOOM_API_URL: z.url().optional(),
  ROSTER_ZOOM_OAUTH_URL: z.url().optional(),
  /** How long messages to families are kept; unset: `standardRetentionDays`. */
  ROSTER_MESSAGE_RETENTION_DAYS: setting.integer(30, 3_650).optional(),
  /** For how many days `GET /events` can be read backwards; at most as long as deliveries are kept. */
  ROSTER_EVENT_LOG_DAYS: setting.integer(1, 30).optional(),
  /** Zoom's secret token, which proves its webhooks; unset: they are refused. Any of several proves one. */
  ROSTER_ZOOM_WEBHOOK_SECRET: setting.secrets((secret) => secret !== '', 'must not be empty').optional(),
});

/** As long as the audit log: a school year, and the time in which somebody asks. */
export const standardRetentionDays = 400;

/** Where the providers are found, without a slash at the end. */
export function providerUrls(config: NotificationsConfig): { graph: string; zoomApi: string; zoomOauth: string } {
  const at = (url: string): string => url.replace(/\/+$/, '');
  return {
    graph: at(config.ROSTER_WHATSAPP_GRAPH_URL ?? 'https://graph.facebook.com'),
    zoomApi: at(config.ROSTER_ZOOM_API_URL ?? 'https://api.zoom.us/v2'),
    zoomOauth: at(config.ROSTER_ZOOM_OAUTH_URL ?? 'https://zoom.us'),
  };
}

/** How long the event log keeps events, in milliseconds. */
export const eventsKeptMs = ({ ROSTER_EVENT_LOG_DAYS: days = standardLogDays }: NotificationsConfig): number =>
  days * 24 * 3_600_000;

export type NotificationsConfig = z.infer<typeof notificationsSettings>;
