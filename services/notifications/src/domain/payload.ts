import type { Change, DomainEvent, EntityState } from '@roster/contracts';

/**
 * The body of a delivery: made once, so that every attempt sends, and signs, the same bytes. `data` is the entity as the
 * event left it, in the words of the event contracts.
 */
export function payloadOf(event: Pick<DomainEvent, 'type' | 'time' | 'data'>): string {
  const { after } = event.data as Change<EntityState>;
  return JSON.stringify({ type: event.type, timestamp: event.time, data: after });
}

/** How long a delivery is kept, and so how long a redelivered event is known. */
export const retentionMs = 30 * 24 * 3_600_000;

/** Clocks of two machines differ; an event this much older than its webhook may still be meant for it. */
const clockToleranceMs = 60_000;

/**
 * True where the event is news to the webhook. A topic that is read again from its beginning must not send what
 * happened before the webhook was there, nor what was delivered so long ago that its delivery is forgotten.
 */
export function isNews(event: { time: string }, webhook: { createdAt: string }, now: Date): boolean {
  const at = Date.parse(event.time);
  return at > now.getTime() - retentionMs && at >= Date.parse(webhook.createdAt) - clockToleranceMs;
}
