import { instantOf } from '../domain/zoned-time';
import { buildNotifications } from '../service';

/** What the test kit's `MessagingWorld` needs of this service: how it is put together, and where WhatsApp stands in. */
export const messagingParts = {
  build: buildNotifications,
  config: (ROSTER_WHATSAPP_GRAPH_URL: string) => ({ ROSTER_ALLOW_PRIVATE_WEBHOOKS: true, ROSTER_WHATSAPP_GRAPH_URL }),
  instantOf,
};

/** The same for `RoomsSurroundings`, and where Zoom stands in. */
export const roomsParts = {
  build: buildNotifications,
  config: ({ apiUrl, url }: { apiUrl: string; url: string }) => ({
    ROSTER_ALLOW_PRIVATE_WEBHOOKS: true,
    ROSTER_ZOOM_API_URL: apiUrl,
    ROSTER_ZOOM_OAUTH_URL: url,
  }),
  instantOf,
};
