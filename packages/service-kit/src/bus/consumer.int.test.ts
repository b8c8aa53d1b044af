import { randomUUID } from 'node:crypto';
import type { DomainEvent } from '@roster/contracts';
import { branchFields, eventOf, startTestStore, type TestStore, testContext, testOrganization } from '@roster/testkit';
import { conflict, invalidField, unavailable } from '../errors';
import { OutboxStore } from '../outbox/outbox-store';
import { systemClock } from '../store/clock';
import { createLogger } from '../telemetry/logger';
import type { BusMessage } from './bus';
import { type Consumer, joinConsumers } from './consumer';
import { readDeadLetter, replayOf } from './dead-letter-headers';
import { DeadLetters, type KeptLetter, type LetterChoice } from './dead-letters';
import { Inbox } from './inbox';

const log = createLogger('consumer-test', 'silent');

let store: TestStore;
let outbox: OutboxStore;
let deadLetters: DeadLetters;
let inbox: Inbox;

beforeEach(async () => {
  store = await startTestStore('billing', (database) => {
    outbox = new OutboxStore(database, systemClock);
    deadLetters = new DeadLetters(database, systemClock, outbox, 'billing');
    inbox = new Inbox(database, systemClock);
  });
});
afterEach(() => store.close());

const at = '2026-11-20T10:00:00.000Z';
function event(over: Partial<DomainEvent> = {}): DomainEvent {
  const id = randomUUID();
  const after = { ...branchFields(), id, organizationId: 'org', version: 1, createdAt: at, updatedAt: at } as never;
  return { ...eventOf('org', 'branch.created', { after }), ...over } as DomainEvent;
}
const messageOf = (one: DomainEvent): BusMessage => ({
  topic: 'roster.catalog',
  key: one.subject,
  id: one.id,
  value: JSON.stringify(one),
});

/** Fails with `reason` on the events that it is told to. */
class Follower implements Consumer {
  readonly name = 'follower';
  readonly topics = ['roster.catalog'] as const;
  readonly handled: string[] = [];
  calls = 0;

  constructor(private readonly refuse: (event: DomainEvent) => unknown = () => undefined) {}

  handle(events: readonly DomainEvent[]): Promise<void> {
    this.calls++;
    for (const one of events) {
      const reason = this.refuse(one);
      if (reason) return Promise.reject(reason as Error);
    }
    this.handled.push(...events.map(({ id }) => id));
    return Promise.resolve();
  }
}

const deliver = (consumers: Consumer[], ...events: DomainEvent[]) =>
  joinConsumers(consumers, deadLetters, log, 'billing')(events.map(messageOf));

describe('the consumers of a service', () => {
  it('get a batch whole and in order', async () => {
    const follower = new Follower();
    const events = [event(), event(), event()];
    await deliver([follower], ...events);
    expect(follower.handled).toEqual(events.map(({ id }) => id));
    expect(follower.calls).toBe(1);
  });

  it('see an event one after the other, in the order given, and only what they want', async () => {
    const order: string[] = [];
    const noting = (name: string, over: Partial<Consumer> = {}): Consumer => ({
      name,
      topics: ['roster.catalog'],
      handle: (events) => {
        order.push(...events.map(({ type }) => `${name} ${type}`));
        return Promise.resolve();
      },
      ...over,
    });
    await deliver(
      [
        noting('replica'),
        noting('elsewhere', { topics: ['roster.scheduling'] }),
        noting('courses', { wants: (type) => type.startsWith('course.') }),
        noting('reader'),
      ],
      event(),
      event({ type: 'branch.updated' }),
    );
    expect(order).toEqual([
      'replica branch.created',
      'replica branch.updated',
      'reader branch.created',
      'reader branch.updated',
    ]);
  });

  it('lose one event to the dead letters, with its reason, and nothing around it', async () => {
    const [first, poison, last] = [event(), event(), event()];
    const follower = new Follower((one) => one.id === poison.id && invalidField('name', 'is required'));
    await deliver([follower], first, poison, last);
    expect(follower.handled).toEqual([first.id, last.id]);
    const [letter, ...others] = await deadLetters.list();
    expect(letter).toEqual({
      consumer: 'follower',
      eventId: poison.id,
      event: JSON.stringify(poison),
      reason: 'request.invalid: Validation failed (name is required)',
      topic: 'roster.catalog',
      key: poison.subject,
      tries: 5,
      firstAt: expect.any(Date),
      at: expect.any(Date),
    });
    expect(others).toEqual([]);
    // And the world is told, by the outbox.
    expect(await outbox.owed(10)).toEqual([
      {
        topic: 'roster.catalog.dlq',
        key: poison.subject,
        id: expect.any(String),
        value: JSON.stringify(poison),
        headers: {
          'dead-letter-service': 'billing',
          'dead-letter-consumer': 'follower',
          'dead-letter-event-id': poison.id,
          'dead-letter-topic': 'roster.catalog',
          'dead-letter-reason': letter?.reason,
          'dead-letter-tries': '5',
          'dead-letter-first-at': letter?.firstAt?.toISOString(),
          'dead-letter-last-at': letter?.at.toISOString(),
        },
      },
    ]);
  });

  it('are tried a few times before an event is given up', async () => {
    let tries = 0;
    const follower = new Follower(() => ++tries < 4 && new Error('a passing defect'));
    const one = event();
    await deliver([follower], one);
    expect(follower.handled).toEqual([one.id]);
    expect(await deadLetters.count()).toBe(0);
  });

  it('keep an event from the others where one of them has given it up, and from nobody else', async () => {
    const one = event();
    const failing = Object.assign(new Follower(() => new Error('a defect')), { name: 'failing' });
    const well = new Follower();
    await deliver([failing, well], one);
    expect(well.handled).toEqual([one.id]);
    expect(await deadLetters.list()).toMatchObject([{ consumer: 'failing', eventId: one.id }]);
  });

  it.each([
    ['a peer is away', unavailable('catalog.unavailable', 'away')],
    ['the database is away', Object.assign(new Error('no'), { name: 'MongoNetworkError' })],
    ['it is stopping', Object.assign(new Error('no'), { name: 'MongoClientClosedError' })],
    ['others write the same', conflict('write.contended', 'Too many changes at once')],
    ['the cause of it is such', new Error('outer', { cause: unavailable('x', 'y') })],
  ])('keep the whole batch, and blame no event, where %s', async (_, reason) => {
    const follower = new Follower(() => reason);
    await expect(deliver([follower], event(), event())).rejects.toBe(reason);
    expect(follower.calls).toBe(1);
    expect(await deadLetters.count()).toBe(0);
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['text', '"hello"'],
    ['no event', '{}'],
    ['no data', JSON.stringify({ ...event(), data: undefined })],
    ['no state', JSON.stringify({ ...event(), data: {} })],
    ['no source', JSON.stringify({ ...event(), source: undefined })],
  ])('put aside what cannot be read: %s', async (_, value) => {
    const follower = new Follower();
    const one = event();
    const garbage = { topic: 'roster.catalog', key: 'k', id: 'garbage', value };
    await joinConsumers([follower], deadLetters, log)([garbage, messageOf(one)]);
    expect(follower.handled).toEqual([one.id]);
    expect(await deadLetters.list()).toMatchObject([{ consumer: 'parse', eventId: 'garbage', event: value }]);
  });
});

describe('a dead letter that is replayed', () => {
  /** As the command does: what lies on the dead letters' topic, to be handled again. */
  const replays = async (): Promise<BusMessage[]> => {
    const letters = await outbox.owed(100);
    return letters.flatMap((letter) => {
      const facts = readDeadLetter(letter);
      return facts ? [replayOf(facts, letter)] : [];
    });
  };

  it('is handled by the consumer that gave it up, once, and by nobody else', async () => {
    const one = event();
    let mended = false;
    const failing = Object.assign(new Follower(() => !mended && new Error('a defect')), { name: 'failing' });
    const well = new Follower();
    await deliver([failing, well], one);
    mended = true;
    const messages = await replays();
    expect(messages).toMatchObject([{ topic: 'roster.catalog', key: one.subject, id: one.id }]);
    const elsewhere = new Follower();
    await joinConsumers([elsewhere], deadLetters, log, 'enrollment')(messages);
    for (let times = 0; times < 2; times++) await joinConsumers([failing, well], deadLetters, log, 'billing')(messages);
    expect(failing.handled).toEqual([one.id]);
    expect(well.handled).toEqual([one.id]);
    expect(elsewhere.handled).toEqual([]);
    expect(await deadLetters.count()).toBe(0);
  });

  it('is owed again by the store that holds it, to each consumer that gave it up', async () => {
    const one = event();
    let mended = false;
    const failing = (name: string) => Object.assign(new Follower(() => !mended && new Error('a defect')), { name });
    const [first, second] = [failing('first'), failing('second')];
    const handler = joinConsumers([first, second], deadLetters, log, 'billing');
    await handler([messageOf(one)]);
    await outbox.markPublished((await outbox.owed(10)).map(({ id }) => id));
    const chosen = async (choice: LetterChoice): Promise<KeptLetter[]> => {
      const found: KeptLetter[] = [];
      for await (const letter of deadLetters.chosen(choice)) found.push(letter);
      return found;
    };
    expect(await chosen({ consumer: 'first', from: new Date(0), to: new Date() })).toMatchObject([{ eventId: one.id }]);
    expect(await chosen({ to: new Date(0) })).toEqual([]);
    for (const letter of await chosen({})) expect(await deadLetters.oweAgain(letter)).toBe(true);
    mended = true;
    await handler(await outbox.owed(10));
    expect([first.handled, second.handled]).toEqual([[one.id], [one.id]]);
    expect(await deadLetters.count()).toBe(0);
    // Sent twice, as after a relay's death, it is handled once.
    await handler(await outbox.owed(10));
    expect(first.handled).toEqual([one.id]);
  });

  it('of before it was noted where it came from is not', async () => {
    const letter = { consumer: 'a', eventId: '1', event: '{}', reason: 'of old', at: new Date() };
    expect(await deadLetters.oweAgain(letter)).toBe(false);
    expect(await outbox.owed(10)).toEqual([]);
  });

  it('and fails anew stays one, with the new reason and all its tries, and the world is told again', async () => {
    const one = event();
    let reason = 'the first';
    const follower = new Follower(() => new Error(reason));
    await deliver([follower], one);
    const [before] = await deadLetters.list();
    reason = 'the second';
    await joinConsumers([follower], deadLetters, log, 'billing')(await replays());
    expect(await deadLetters.list()).toMatchObject([
      { eventId: one.id, reason: 'Error: the second', tries: 10, firstAt: before?.firstAt },
    ]);
    const told = (await outbox.owed(10)).map(({ headers }) => headers?.['dead-letter-reason']);
    expect(told).toEqual(['Error: the first', 'Error: the second']);
  });

  it('and could not be read is everybody’s once it can be', async () => {
    const one = event();
    const garbage = { ...messageOf(one), value: '{' };
    const [first, second] = [new Follower(), Object.assign(new Follower(), { name: 'second' })];
    const handler = joinConsumers([first, second], deadLetters, log, 'billing');
    await handler([garbage]);
    const [message] = await replays();
    await handler([message as BusMessage]);
    expect(await deadLetters.list()).toMatchObject([{ consumer: 'parse', tries: 2 }]);
    await handler([{ ...(message as BusMessage), value: JSON.stringify(one) }]);
    expect([first.handled, second.handled]).toEqual([[one.id], [one.id]]);
    expect(await deadLetters.count()).toBe(0);
  });

  it('stays where its consumer is no more', async () => {
    await deliver([new Follower(() => new Error('a defect'))], event());
    await joinConsumers([], deadLetters, log, 'billing')(await replays());
    expect(await deadLetters.count()).toBe(1);
  });
});

describe('dead letters', () => {
  it('hold an event once for each consumer, until someone decides', async () => {
    const from = { topic: 'roster.catalog', key: 'k', tries: 5, firstAt: new Date() };
    const letter = { consumer: 'a', eventId: '1', event: '{}', reason: 'first', ...from };
    await Promise.all([
      deadLetters.add(letter),
      deadLetters.add(letter),
      deadLetters.add({ ...letter, reason: 'second' }),
    ]);
    await deadLetters.add({ ...letter, consumer: 'b' });
    expect(await deadLetters.count()).toBe(2);
    expect(await outbox.owed(10)).toHaveLength(2);
    await deadLetters.remove('a', '1');
    expect(await deadLetters.list()).toMatchObject([{ consumer: 'b' }]);
  });
});

describe('the inbox', () => {
  const take = (ids: string[], fail = false): Promise<string[]> =>
    store.unitOfWork.run(testContext(testOrganization()), async ({ session }) => {
      const fresh = await inbox.take(
        'counter',
        ids.map((id) => ({ id })),
        session,
      );
      if (fail) throw new Error('after all not');
      return fresh.map(({ id }) => id);
    });

  it('gives each event once, in order, also within one batch', async () => {
    expect(await take(['1', '2', '1'])).toEqual(['1', '2']);
    expect(await take(['3', '2', '4', '1'])).toEqual(['3', '4']);
    expect(await take(['3'])).toEqual([]);
  });

  it('forgets what was taken where the effect failed', async () => {
    await expect(take(['1'], true)).rejects.toThrow('after all not');
    expect(await take(['1'])).toEqual(['1']);
  });

  it('gives an event to one of many who take it at the same time', async () => {
    const taken = await Promise.all(Array.from({ length: 8 }, () => take(['1', '2'])));
    expect(taken.flat().toSorted()).toEqual(['1', '2']);
  });

  it('knows consumers apart', async () => {
    await take(['1']);
    const other = await store.unitOfWork.run(testContext(testOrganization()), ({ session }) =>
      inbox.take('another', [{ id: '1' }], session),
    );
    expect(other).toEqual([{ id: '1' }]);
  });
});
