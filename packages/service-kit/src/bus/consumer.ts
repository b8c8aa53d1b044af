import type { DomainEvent, Topic } from '@roster/contracts';
import type { Logger } from 'pino';
import { asAppError } from '../errors';
import { isPassing } from '../store/passing';
import { count, isMeasuring, record, secondsSince } from '../telemetry/metrics';
import { traceCaused } from '../telemetry/tracing';
import type { BatchHandler, BusMessage } from './bus';
import { replayTarget } from './dead-letter-headers';
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
 *
 * A message that replays a dead letter is for the one consumer that gave it up: everybody else passes it over.
 */
export function joinConsumers(
  consumers: readonly Consumer[],
  deadLetters: DeadLetters,
  log: Logger,
  service = 'unnamed',
): BatchHandler {
  const run: Run = { deadLetters, log, service };
  return async (messages) => {
    const arrivals = await readable(
      messages.filter((message) => !replayTarget(message)),
      run,
    );
    await runAll(consumers, arrivals, run);
    for (const message of messages) await replay(message, consumers, run);
  };
}

async function runAll(consumers: readonly Consumer[], arrivals: readonly Arrival[], run: Run): Promise<void> {
  for (const consumer of consumers) {
    const wanted = arrivals.filter(({ event }) => concerns(consumer, event));
    if (wanted.length > 0) await runConsumer(consumer, wanted, run);
  }
}

/**
 * Hands a dead letter to its consumer again, where it is still there: one that was handled since is not handled twice. A
 * message that could not be read is everybody's, once it can be.
 */
async function replay(message: BusMessage, consumers: readonly Consumer[], run: Run): Promise<void> {
  const { deadLetters, log, service } = run;
  const target = replayTarget(message);
  if (target?.service !== service || !(await deadLetters.has(target.consumer, target.eventId))) return;
  const { eventId } = target;
  const facts = { consumer: target.consumer, eventId };
  const [arrival] = await readable([{ ...message, id: eventId }], { ...run, replayed: true });
  if (!arrival) return;
  if (target.consumer === unreadable) await runAll(consumers, [arrival], run);
  else {
    const consumer = consumers.find(({ name }) => name === target.consumer);
    if (!consumer) {
      log.warn(facts, 'a dead letter is replayed for a consumer that is no more; it stays');
      return;
    }
    const handled = await traced(consumer, [arrival.event], () =>
      runOne(consumer, arrival, { ...run, replayed: true }),
    );
    if (!handled) return;
  }
  await deadLetters.remove(target.consumer, eventId);
  log.info(facts, 'a dead letter was replayed and handled');
}

/** An event and the message that brought it. */
interface Arrival {
  event: DomainEvent;
  message: BusMessage;
}

/** Whose the dead letters are that are no events at all. */
const unreadable = 'parse';

interface Run {
  deadLetters: DeadLetters;
  log: Logger;
  /** Whose consumers these are. */
  service: string;
  /** What comes was given up before. */
  replayed?: boolean;
}

async function runConsumer(consumer: Consumer, arrivals: readonly Arrival[], run: Run): Promise<void> {
  const events = arrivals.map(({ event }) => event);
  const done = await traced(consumer, events, async () => {
    try {
      await handle(consumer, events, run);
      return true;
    } catch (error) {
      if (isPassing(error)) throw error;
      run.log.warn(
        { err: error, consumer: consumer.name, events: events.length },
        'a batch failed; trying its events one by one',
      );
      return false;
    }
  });
  if (done) return;
  for (const arrival of arrivals) await traced(consumer, [arrival.event], () => runOne(consumer, arrival, run));
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
    outcome = isPassing(error) ? 'outage' : 'failed';
    throw error;
  } finally {
    record('roster.consumer.duration', secondsSince(begun), { service, consumer, outcome });
  }
  if (!isMeasuring()) return;
  count('roster.consumer.events', { service, consumer }, events.length);
  const age = (Date.now() - Date.parse(events[0]?.time ?? '')) / 1_000;
  if (age >= 0) record('roster.consumer.event_age', age, { service, consumer });
}

/** @returns false where the event was given up */
async function runOne(consumer: Consumer, { event, message }: Arrival, run: Run): Promise<boolean> {
  const { deadLetters, log, service, replayed = false } = run;
  const firstAt = new Date();
  for (let attempt = 1; ; attempt++) {
    try {
      await handle(consumer, [event], run);
      return true;
    } catch (error) {
      if (isPassing(error)) throw error;
      if (attempt < maxTries) {
        await new Promise((resolve) => setTimeout(resolve, 10 * 2 ** attempt));
        continue;
      }
      log.error(
        { err: error, consumer: consumer.name, eventId: event.id, type: event.type },
        'event goes to the dead letters',
      );
      const { topic, key, value } = message;
      const letter = { consumer: consumer.name, eventId: event.id, event: value, reason: reasonOf(error) };
      await deadLetters.add({ ...letter, topic, key, tries: attempt, firstAt }, { replayed });
      count('roster.consumer.dead_letters', { service, consumer: consumer.name });
      return false;
    }
  }
}

async function readable(messages: readonly BusMessage[], run: Run): Promise<Arrival[]> {
  const { deadLetters, service, replayed = false } = run;
  const arrivals: Arrival[] = [];
  for (const message of messages) {
    try {
      arrivals.push({ event: parseEvent(message.value), message });
    } catch (error) {
      const { topic, key, id: eventId, value } = message;
      const letter = { consumer: unreadable, eventId, event: value, reason: reasonOf(error) };
      await deadLetters.add({ ...letter, topic, key, tries: 1, firstAt: new Date() }, { replayed });
      count('roster.consumer.dead_letters', { service, consumer: unreadable });
    }
  }
  return arrivals;
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

/** Names fields, not their values: what was wrong with an event, for whoever decides about it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const known = asAppError(error);
  if (!known) return `${error.name}: ${error.message}`;
  const fields = known.fields.map(({ field, message }) => `${field} ${message}`).join('; ');
  return `${known.slug}: ${known.message}${fields ? ` (${fields})` : ''}`;
}
