import { type DomainEvent, isEvent } from '@roster/contracts';
import type { BusMessage, Logger, Subscription } from '@roster/service-kit';
import type { Organizations } from '../organizations';
import type { OpenStreams } from '../streams/open-streams';
import type { ApiKeys } from './api-keys';
import type { Revocations } from './revocations';

/** What the gateway remembers of identity's, and must not any longer when identity says so. */
export interface Followers {
  apiKeys: Pick<ApiKeys, 'forget'>;
  organizations: Pick<Organizations, 'forget'>;
  revocations: Pick<Revocations, 'note'>;
  /** After all others: by what they know then, streams end. */
  streams: Pick<OpenStreams, 'revisit'>;
}

/**
 * Has every gateway hear of revocations at once. While the bus is away, and of what happened before a start, what the
 * gateway remembers still ends by itself: keys after seconds, tokens within their hour (docs/decisions/0075).
 */
export function followIdentity(followers: Followers, log: Logger): Subscription {
  return {
    group: 'roster.gateway',
    topics: ['roster.identity'],
    audience: 'every',
    handle: (messages) => {
      for (const message of messages) {
        const event = read(message, log);
        if (event) follow(followers, event);
      }
      return Promise.resolve();
    },
  };
}

function follow({ apiKeys, organizations, revocations, streams }: Followers, event: DomainEvent): void {
  if (isEvent(event, 'apikey.updated') || isEvent(event, 'apikey.revoked')) {
    apiKeys.forget(event.organizationid, event.subject);
  } else if (isEvent(event, 'organization.updated')) organizations.forget(event.subject);
  else revocations.note(event);
  streams.revisit(event.organizationid, event.subject);
}

/** What cannot be read is nothing to hold the others up for: it is said, and what it was about ends by itself. */
function read({ id, value }: BusMessage, log: Logger): DomainEvent | undefined {
  try {
    const event = JSON.parse(value) as DomainEvent | null;
    if (typeof event?.data?.after === 'object') return event;
    log.warn({ eventId: id }, 'a message of identity is no event');
  } catch (error) {
    log.warn({ err: error, eventId: id }, 'a message of identity cannot be read');
  }
  return undefined;
}
