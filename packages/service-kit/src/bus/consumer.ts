import type { DomainEvent, Topic } from '@roster/contracts';
import type { Logger } from 'pino';
import { asAppError, type ErrorCategory } from '../errors';
import { isStoreOutage } from '../store/outage';
import { count, isMeasuring, record, secondsSince } from '../telemetry/metrics';
import { traceCaused } from '../telemetry/tracing';
import type { BatchHandler, BusMessage } from './bus';
import type { DeadLetters } from './dead-letters';

/**
 * Something in a service that follows events. `handle` gets a batch in order and must be safe to repeat: it is called
 * again with the same events after a failure or a death.
 */
export interface Consumer {
  /** For logs and dead letters: `replica course`, `settle meetings`. */
  name: string;
  topics: readonly Topic[];
  /** Which event types it wants; all of the topics' where absent. */
  wants?: (type: string) => boolean;
  handle(events: readonly DomainEvent[]): Promise<void>;
}

/** How often one event is tried by itself before it goes to the dead letters. */
const maxTries = 5;

/**
 * Joins a service's consumers into the handler of its one consumer group. Consumers run in the order given (replicas
 * before those who read them). Where a batch fails, its events are tried one by one; one that still fails after bounded
 * tries goes to the dead letters with its reason and holds up nobody behind it. A failure that is not the event's own
 * fault (a database or a peer away) is thrown on, so that the bus keeps the batch.
 */
export function joinConsumers(
  consumers: readonly Consumer[],
  deadLetters: DeadLetters,
  log: Logger,
  service = 'unnamed',
): BatchHandler {
  const run: Run = { deadLetters, log, service };
  return async (messages) => {
    const events = await readable(messages, run);
    for (const consumer of consumers) {
      const wanted = events.filter((event) => concerns(consumer, event));
      if (wanted.length > 0) await runConsumer(consumer, wanted, run);
    }
  };
}

interface Run {
  deadLetters: DeadLetters;
  log: Logger;
  /** Whose consumers these are. */
  service: string;
}

async function runConsumer(consumer: Consumer, events: DomainEvent[], run: Run): Promise<void> {
  const done = await traced(consumer, events, async () => {
    try {
      await handle(consumer, events, run);
      return true;
    } catch (error) {
      if (isOutage(error)) throw error;
      run.log.warn(
        { err: error, consumer: consumer.name, events: events.length },
        'a batch failed; trying its events one by one',
      );
      return false;
    }
  });
  if (done) return;
  for (const event of events) await traced(consumer, [event], () => runOne(consumer, event, run));
}

const traced = <T>(consumer: Consumer, events: readonly DomainEvent[], work: () => Promise<T>): Promise<T> =>
  traceCaused(
    {
      name: `process ${consumer.name}`,
      kind: 'consumer',
      attributes: {
        'messaging.operation.type': 'process',
        'messaging.batch.message_count': events.length,
        'roster.consumer': consumer.name,
        'roster.event.type': [...new Set(events.map(({ type }) => type))].sort(),
      },
    },
    events.map(({ traceparent }) => traceparent),
    work,
  );

/** One call of a consumer, measured. */
async function handle(to: Consumer, events: DomainEvent[], { service }: Run): Promise<void> {
  const begun = performance.now();
  const consumer = to.name;
  let outcome = 'ok';
  try {
    await to.handle(events);
  } catch (error) {
    outcome = isOutage(error) ? 'outage' : 'failed';
    throw error;
  } finally {
    record('roster.consumer.duration', secondsSince(begun), { service, consumer, outcome });
  }
  if (!isMeasuring()) return;
  count('roster.consumer.events', { service, consumer }, events.length);
  const age = (Date.now() - Date.parse(events[0]?.time ?? '')) / 1_000;
  if (age >= 0) record('roster.consumer.event_age', age, { service, consumer });
}

async function runOne(consumer: Consumer, event: DomainEvent, run: Run): Promise<void> {
  const { deadLetters, log, service } = run;
  for (let attempt = 1; ; attempt++) {
    try {
      await handle(consumer, [event], run);
      return;
    } catch (error) {
      if (isOutage(error)) throw error;
      if (attempt < maxTries) {
        await new Promise((resolve) => setTimeout(resolve, 10 * 2 ** attempt));
        continue;
      }
      log.error(
        { err: error, consumer: consumer.name, eventId: event.id, type: event.type },
        'event goes to the dead letters',
      );
      await deadLetters.add({
        consumer: consumer.name,
        eventId: event.id,
        event: JSON.stringify(event),
        reason: reasonOf(error),
      });
      count('roster.consumer.dead_letters', { service, consumer: consumer.name });
      return;
    }
  }
}

async function readable(messages: readonly BusMessage[], { deadLetters, service }: Run): Promise<DomainEvent[]> {
  const events: DomainEvent[] = [];
  for (const message of messages) {
    try {
      events.push(parseEvent(message.value));
    } catch (error) {
      await deadLetters.add({ consumer: 'parse', eventId: message.id, event: message.value, reason: reasonOf(error) });
      count('roster.consumer.dead_letters', { service, consumer: 'parse' });
    }
  }
  return events;
}

/** Only what the kit itself relies on: an event that a later version extends is still one. */
function parseEvent(json: string): DomainEvent {
  const event = JSON.parse(json) as DomainEvent | null;
  for (const attribute of ['id', 'type', 'source', 'subject', 'organizationid'] as const) {
    if (typeof event?.[attribute] !== 'string') throw new TypeError(`not an event: it has no ${attribute}`);
  }
  if (typeof event?.data?.after !== 'object') throw new TypeError('not an event: it has no data.after');
  return event;
}

function concerns(consumer: Consumer, event: DomainEvent): boolean {
  const topic = `roster.${event.source.slice('/services/'.length)}`;
  return (consumer.topics as readonly string[]).includes(topic) && (consumer.wants?.(event.type) ?? true);
}

const passing = new Set<ErrorCategory>(['unavailable', 'timeout', 'throttled']);

/** Not the event's fault: the same event will pass once what is away is back. */
function isOutage(error: unknown): boolean {
  const known = asAppError(error);
  // Too many writers at once are nothing that is wrong with an event either.
  if (known?.slug === 'write.contended') return true;
  if (known) return passing.has(known.category);
  return isStoreOutage(error);
}

/** Names fields, not their values: what was wrong with an event, for whoever decides about it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const known = asAppError(error);
  if (!known) return `${error.name}: ${error.message}`;
  const fields = known.fields.map(({ field, message }) => `${field} ${message}`).join('; ');
  return `${known.slug}: ${known.message}${fields ? ` (${fields})` : ''}`;
}
