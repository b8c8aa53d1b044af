import type { notifications } from '@roster/contracts';
import { type CallContext, conflict, invalidField, unauthenticated, unavailable } from '@roster/service-kit';
import { type Happening, happened, happeningOf } from '../domain/rooms/happening';
import { roomChange } from '../domain/rooms/room';
import {
  isRecent,
  isSignedByZoom,
  keptZoomEvents,
  meetingIdOf,
  readZoomMessage,
  urlValidation,
  zoomInstant,
} from '../domain/zoom-webhook';
import type { Rooms } from '../rooms/rooms';
import type { ZoomEvent } from '../store/zoom-events';
import type { Dependencies } from './dependencies';

const longestToken = 1_000;

/** The organization's own, where its link has one: then no other app's events are its business. */
async function secretsFor(
  { links, zoomWebhookSecrets }: Dependencies,
  context: CallContext,
): Promise<readonly string[] | undefined> {
  const link = await links.find(context, 'zoom');
  // A link that is switched off still hears what happens in rooms that it made.
  const own = link && links.open(link).secrets.webhookSecret;
  return own === undefined ? zoomWebhookSecrets : [own];
}

/**
 * Takes what Zoom posts, after making sure that Zoom did, lately and for the first time (Zoom, "Using webhooks").
 *
 * @throws AppError `zoom.not_configured`; `zoom.signature_invalid`; `zoom.timestamp_old`; `zoom.repeated`; `invalid`
 */
export async function receiveZoomWebhook(
  dependencies: Dependencies,
  context: CallContext,
  { signature, timestamp, rawBody }: notifications.ReceiveZoomWebhookRequest__Output,
): Promise<notifications.ReceiveZoomWebhookResponse> {
  const { zoomEvents, clock } = dependencies;
  const secrets = await secretsFor(dependencies, context);
  if (secrets === undefined) throw unavailable('zoom.not_configured', 'Zoom is not set up here');
  const now = clock.now();
  // Zoom signs with one secret at a time, and changes to a new one at once: it proves the address with that one too.
  const secret = secrets.find((candidate) => isSignedByZoom(candidate, signature, timestamp, rawBody));
  if (secret === undefined) {
    throw unauthenticated('zoom.signature_invalid', 'The signature is not Zoom’s');
  }
  if (!isRecent(timestamp, now)) throw unauthenticated('zoom.timestamp_old', 'The call is too old');
  const body = rawBody.toString('utf8');
  const message = readZoomMessage(body);
  if (!message) throw invalidField('rawBody', 'must be a JSON object that names its event');
  if (message.event === 'endpoint.url_validation') {
    const { plainToken } = message.payload;
    if (typeof plainToken !== 'string' || plainToken === '' || plainToken.length > longestToken) {
      throw invalidField('rawBody', 'must bring the token to prove the address with');
    }
    return { urlValidation: urlValidation(secret, plainToken) };
  }
  if (!(keptZoomEvents as readonly string[]).includes(message.event)) return {};
  const event: ZoomEvent = { event: message.event, body };
  const meetingId = meetingIdOf(message);
  if (meetingId !== undefined) event.meetingId = meetingId;
  if ((await zoomEvents.add(context, event, timestamp, now)) === 'repeated') {
    throw conflict('zoom.repeated', 'This call was taken before');
  }
  // Also where Zoom tells again: the last time may have died before this.
  const happening = happeningOf(message, zoomInstant(timestamp) ?? now.getTime());
  if (happening && meetingId !== undefined) await record(dependencies.rooms, context, meetingId, happening);
  return {};
}

/** Writes down on a meeting's room when it began or ended. */
async function record(
  { rooms, unitOfWork }: Rooms,
  context: CallContext,
  zoomMeetingId: string,
  happening: Happening,
): Promise<void> {
  const room = await rooms.withZoomId(context, zoomMeetingId);
  if (!room) return;
  await unitOfWork.run(context, async (tx) => {
    const { before, after, changed } = await rooms.records.update(tx, room.id, undefined, (current) =>
      happened(current, happening),
    );
    if (changed) tx.emit(`room.${happening.what}`, roomChange(before, after));
  });
}
