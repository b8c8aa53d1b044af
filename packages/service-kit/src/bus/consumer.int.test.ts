import { randomUUID } from 'node:crypto';
import type { DomainEvent } from '@roster/contracts';
import { branchFields, eventOf, startTestStore, type TestStore, testContext, testOrganization } from '@roster/testkit';
import { conflict, invalidField, unavailable } from '../errors';
import { systemClock } from '../store/clock';
import { createLogger } from '../telemetry/logger';
import type { BusMessage } from './bus';
import { type Consumer, joinConsumers } from './consumer';
import { DeadLetters } from './dead-letters';
import { Inbox } from './inbox';

const log = createLogger('consumer-test', 'silent');

let store: TestStore;
let deadLetters: DeadLetters;
let inbox: Inbox;

beforeEach(async () => {
  store = await startTestStore('billing', (database) => {
    deadLetters = new DeadLetters(database, systemClock);
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
  joinConsumers(consumers, deadLetters, log)(events.map(messageOf));

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
      at: expect.any(Date),
    });
    expect(others).toEqual([]);
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

describe('dead letters', () => {
  it('hold an event once for each consumer, until someone decides', async () => {
    const letter = { consumer: 'a', eventId: '1', event: '{}', reason: 'first' };
    await Promise.all([
      deadLetters.add(letter),
      deadLetters.add(letter),
      deadLetters.add({ ...letter, reason: 'second' }),
    ]);
    await deadLetters.add({ ...letter, consumer: 'b' });
    expect(await deadLetters.count()).toBe(2);
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
