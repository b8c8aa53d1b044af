import type { Change, WebhookFacts } from '@roster/contracts';
import type { FieldViolation } from '@roster/service-kit/errors';
import { isEventPattern } from './public-events';

/** Where an organization wants to be told of events (seed 1, "Webhooks"). */
export interface WebhookState extends Omit<WebhookFacts, 'headerNames'> {
  /** The signing secret, encrypted: it must be read back to sign. */
  sealedSecret: string;
  /** Those that it replaced and that sign as well, encrypted: `OlderSecret[]` as JSON; and when the last of them ends. */
  sealedOlderSecrets?: string;
  olderSecretsUntil?: string;
  /** Headers of the receiver's, encrypted: `WebhookHeaders` as JSON; and what a person knows each value by. */
  sealedHeaders?: string;
  headerHints?: Record<string, string>;
}

const maxEvents = 100;

/** What is wrong with a list of events; the place in the list is named: `events[1]`. */
export function eventViolations(events: readonly string[]): FieldViolation[] {
  if (events.length === 0) return [{ field: 'events', message: 'is required' }];
  if (events.length > maxEvents) return [{ field: 'events', message: `must have at most ${maxEvents} entries` }];
  return events.flatMap((event, index) =>
    isEventPattern(event) ? [] : [{ field: `events[${index}]`, message: 'is not an event type' }],
  );
}

/** The next state where a person switched the webhook on: what Roster had against it is forgotten. */
export function withoutReasonIfActive(webhook: WebhookState): WebhookState {
  if (!webhook.isActive || webhook.disabledReason === undefined) return webhook;
  const { disabledReason: _why, disabledAt: _when, ...rest } = webhook;
  return rest;
}

/**
 * What events tell of a webhook. Receivers are often recognised by a token in the query of their address: only that there
 * is one is told.
 */
export function factsOf(webhook: WebhookState): WebhookFacts {
  const {
    sealedSecret: _secret,
    sealedOlderSecrets: _older,
    olderSecretsUntil: _until,
    sealedHeaders: _headers,
    headerHints: hints = {},
    ...facts
  } = webhook;
  const headerNames = Object.keys(hints);
  return {
    ...facts,
    url: webhook.url.replace(/[?#].*$/s, '?…'),
    ...(headerNames.length > 0 ? { headerNames } : {}),
  };
}

/** A change of a webhook as its event tells it. */
export const changeOf = ({ before, after }: Required<Change<WebhookState>>): Required<Change<WebhookFacts>> => ({
  before: factsOf(before),
  after: factsOf(after),
});
