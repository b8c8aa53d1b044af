import type { DomainEvent } from '@roster/contracts';

/** For how many days the log keeps events where no setting says otherwise. */
export const standardLogDays = 7;

/** How many positions one reading looks at, however few of them it wants. */
export const readingWindow = 2_000;

/** Most that one reading answers with, and what it does where nobody said. */
export const mostRead = 200;
export const standardRead = 100;

/** Longest that a reading waits for what is not there yet. */
export const longestWaitMs = 5_000;

/** An event as the log keeps it and those outside read it. */
export interface LoggedEvent {
  /** Counts from 1 in each organization, without gaps. */
  position: number;
  type: string;
  /** The event, JSON. */
  json: string;
}

/** Characters that one reading answers with; a single event that has more is answered alone. */
const mostCharacters = 2_000_000;

/** How many of these fit into one answer, from the first on: at least one. */
export function fitting(events: readonly Pick<LoggedEvent, 'json'>[]): number {
  let characters = 0;
  const over = events.findIndex(({ json }) => {
    characters += json.length;
    return characters > mostCharacters;
  });
  return over === -1 ? events.length : Math.max(1, over);
}

/**
 * The event as it is told outside: from which address and with which program somebody called is the audit log's affair,
 * which administrators alone read.
 */
export function publicEventOf(event: DomainEvent): DomainEvent {
  const { clientaddress: _address, useragent: _agent, ...told } = event;
  return told;
}

/**
 * False for what the log would have forgotten already: of that nobody knows whether it was there. A topic that is read
 * again from its beginning must not bring it a second time.
 */
export const isRecent = (event: { time: string }, keptMs: number, now: Date): boolean =>
  Date.parse(event.time) > now.getTime() - keptMs;
