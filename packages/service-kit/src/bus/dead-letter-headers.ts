import type { BusMessage } from './bus';

/** What the headers of a dead letter say, and what of it makes a replay. */
const names = {
  service: 'dead-letter-service',
  consumer: 'dead-letter-consumer',
  eventId: 'dead-letter-event-id',
  topic: 'dead-letter-topic',
  reason: 'dead-letter-reason',
  tries: 'dead-letter-tries',
  firstAt: 'dead-letter-first-at',
  lastAt: 'dead-letter-last-at',
} as const;
const replayFor = 'replay-for-service';
const replayConsumer = 'replay-for-consumer';
const replayEvent = 'replay-of-event-id';

/** A reason may quote what somebody has written: enough of it to know what is wrong. */
const maxReason = 1_000;

interface Facts {
  consumer: string;
  eventId: string;
  topic: string;
  reason: string;
  tries: number;
  firstAt: Date;
  at: Date;
}

/** @param service whose consumer gave the event up */
export function deadLetterHeaders(service: string, facts: Facts): Record<string, string> {
  return {
    [names.service]: service,
    [names.consumer]: facts.consumer,
    [names.eventId]: facts.eventId,
    [names.topic]: facts.topic,
    [names.reason]: facts.reason.slice(0, maxReason),
    [names.tries]: String(facts.tries),
    [names.firstAt]: facts.firstAt.toISOString(),
    [names.lastAt]: facts.at.toISOString(),
  };
}

/** A dead letter as it lies on its topic. */
export type LetterFacts = Record<keyof typeof names, string>;

/** @returns undefined where the message is none that `deadLetterHeaders` has marked */
export function readDeadLetter({ headers = {} }: BusMessage): LetterFacts | undefined {
  const facts: Partial<LetterFacts> = {};
  for (const [fact, name] of Object.entries(names) as [keyof LetterFacts, string][]) {
    const value = headers[name];
    if (value === undefined) return undefined;
    facts[fact] = value;
  }
  return facts as LetterFacts;
}

/** The event again, for the one consumer that gave it up: on its own topic, under its own id. */
export function replayOf(letter: LetterFacts, { key, value }: BusMessage): BusMessage {
  return {
    topic: letter.topic,
    key,
    id: letter.eventId,
    value,
    headers: { [replayFor]: letter.service, [replayConsumer]: letter.consumer },
  };
}

/**
 * The same out of the outbox of the service that gave the event up, where it is a row like any other: under an id of the
 * row's own, since one event may be owed again to several consumers.
 *
 * @param id of the row
 */
export function owedReplayOf(id: string, service: string, letter: ReplayedLetter): BusMessage {
  const { consumer, eventId, topic, key, event: value } = letter;
  return {
    topic,
    key,
    id,
    value,
    headers: { [replayFor]: service, [replayConsumer]: consumer, [replayEvent]: eventId },
  };
}

type ReplayedLetter = Record<'consumer' | 'eventId' | 'topic' | 'key' | 'event', string>;

/** Whom a message is for, and which event it is of, where it is a replay. */
export function replayTarget({
  id,
  headers,
}: BusMessage): { service: string; consumer: string; eventId: string } | undefined {
  const [service, consumer] = [headers?.[replayFor], headers?.[replayConsumer]];
  if (service === undefined || consumer === undefined) return undefined;
  return { service, consumer, eventId: headers?.[replayEvent] ?? id };
}
