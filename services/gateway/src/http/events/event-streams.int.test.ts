import { connect } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import {
  asksFor,
  type DomainEvent,
  type EventType,
  isEventPattern,
  type notifications,
  sampleEventOf,
} from '@roster/contracts';
import { gone, invalidField } from '@roster/service-kit';
import { eventOf, StreamClient } from '@roster/testkit';
import { TestGateway, type TestGatewayOptions } from '@roster/testkit/gateway';

/** An organization's log as notifications keeps it: positions from 1 on, readings that wait. */
class LogStandIn {
  private readonly entries: { position: number; type: string; json: string }[] = [];
  private readonly waiting = new Set<() => void>();
  kept = 1;

  async read(request: notifications.ReadEventsRequest__Output): Promise<notifications.ReadEventsResponse> {
    if (request.types.some((type) => !isEventPattern(type))) throw invalidField('types[0]', 'is not an event type');
    const after = request.latest ? this.last : (request.after ?? this.kept - 1);
    if (after < this.kept - 1 || after > this.last) throw gone('events.gone', 'no longer kept');
    if (after === this.last && request.waitMs > 0) await this.more(request.waitMs);
    const limit = request.limit || 100;
    const isWanted = (type: string): boolean => request.types.length === 0 || asksFor(request.types, type);
    const events = this.entries.filter(({ position, type }) => position > after && isWanted(type)).slice(0, limit);
    const next = events.length < limit ? this.last : (events.at(-1)?.position ?? this.last);
    return { events, start: after, next, last: this.last };
  }

  get last(): number {
    return this.entries.length;
  }

  add(count: number, type: EventType = 'meeting.completed', padding = ''): void {
    for (let i = 0; i < count; i++) {
      const position = this.last + 1;
      this.entries.push({ position, type, json: JSON.stringify({ ...sampleEventOf(type), position, padding }) });
    }
    this.wake();
  }

  wake(): void {
    for (const done of [...this.waiting]) done();
  }

  private more(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, ms).unref();
      this.waiting.add(done);
    });
  }
}

let gateway: TestGateway;
let log: LogStandIn;
let organizationId: string;
const open: StreamClient[] = [];
const logs = new Map<string, LogStandIn>();
let made = 0;

async function start(options: TestGatewayOptions = {}): Promise<void> {
  gateway = await TestGateway.start(options);
  gateway.answer('notifications', 'ReadEvents', async ({ organization }, request) => {
    const found = logs.get(organization.id);
    if (!found) throw new Error(`${organization.id} has no log`);
    return found.read(request);
  });
}
const stop = async (): Promise<void> => {
  for (const one of logs.values()) one.wake();
  await gateway.stop();
};
/** Each test has an organization of its own. */
beforeEach(() => {
  organizationId = `school-${++made}`;
  log = new LogStandIn();
  logs.set(organizationId, log);
});
/** Gateways come and go with their tests where they are set up in a way of their own. */
async function startOwn(options: TestGatewayOptions = {}): Promise<void> {
  await start(options);
  know();
}
const know = (): void => void gateway.organizations.push({ id: organizationId, timeZone: 'UTC', currency: 'EUR' });
afterEach(() => {
  for (const stream of open.splice(0)) stream.close();
});

const keyed = () => ({ 'x-api-key': gateway.key(['read:events'], { organizationId }) });
async function stream(query = '', headers: Record<string, string> = keyed(), at = 0): Promise<StreamClient> {
  const client = await StreamClient.open(`${gateway.clientAt(at).baseUrl}/events${query}`, headers);
  open.push(client);
  await client.until(() => client.lastEventId !== '');
  return client;
}
const upTo = (last: number, from = 1): number[] => Array.from({ length: last - from + 1 }, (_, i) => i + from);

describe('a stream', () => {
  beforeAll(() => start());
  beforeEach(know);
  afterAll(stop);

  it('begins with what happens next, says where it stands, and brings each event once and in order', async () => {
    log.add(3);
    const client = await stream();
    expect([client.lastEventId, client.events]).toEqual(['3', []]);
    expect(client.retry).toBeGreaterThanOrEqual(2_000);
    for (let i = 0; i < 20; i++) {
      log.add(i % 3);
      await turn();
    }
    await client.until(() => client.lastEventId === String(log.last));
    expect(client.ids).toEqual(upTo(log.last, 4));
    expect(client.events[0]).toMatchObject({ id: '4', type: 'meeting.completed' });
  });

  it.each([
    ['the header', '?lastEventId=1&from=2026-01-01', { 'last-event-id': '250' }, 251],
    ['lastEventId', '?lastEventId=120&from=2026-01-01', {}, 121],
    ['lastEventId, for what is long past', '?lastEventId=0', {}, 1],
  ])('goes on after %s, without a gap, also with what comes meanwhile', async (_what, query, header, first) => {
    log.add(300);
    const client = await stream(query, { ...keyed(), ...(header as Record<string, string>) });
    log.add(5);
    await client.until(() => client.lastEventId === '305');
    expect(client.ids).toEqual(upTo(305, first));
  });

  it('brings the types that were asked for, and says how far it has come', async () => {
    const client = await stream('?types=lead.received,meeting.*');
    log.add(2, 'lead.received');
    log.add(2, 'customer.created');
    log.add(1, 'meeting.moved');
    await client.until(() => client.events.length === 3);
    expect(client.ids).toEqual([1, 2, 5]);
  });

  it('costs one reader, however many there are of an organization', async () => {
    const clients = await Promise.all(Array.from({ length: 8 }, () => stream()));
    const before = gateway.calls.length;
    for (let i = 0; i < 10; i++) {
      log.add(1);
      await Promise.all(clients.map((client) => client.until(() => client.lastEventId === String(log.last))));
    }
    // Each of the ten comes to it at once, and so each costs a reading; eight readers would be eighty.
    expect(gateway.calls.length - before).toBeLessThanOrEqual(25);
    for (const client of clients) expect(client.ids).toEqual(upTo(10));
  });

  it('goes on when notifications was away', async () => {
    const client = await stream();
    gateway.down.add('notifications');
    log.add(2);
    const asked = gateway.calls.length;
    while (gateway.calls.length < asked + 2) await new Promise((resolve) => setTimeout(resolve, 20));
    gateway.down.delete('notifications');
    log.add(1);
    await client.until(() => client.lastEventId === '3');
    expect(client.ids).toEqual([1, 2, 3]);
  });

  it('is refused before it begins, in words like any other answer', async () => {
    log.add(10);
    log.kept = 5;
    const asked = (path: string, headers: Record<string, string> = {}) =>
      gateway.client({ ...keyed(), accept: 'text/event-stream', ...headers }).get(path);
    expect(await asked('/events?lastEventId=2')).toMatchObject({ status: 410, body: { error: { code: 'GONE' } } });
    expect(await asked('/events', { 'last-event-id': '99' })).toMatchObject({ status: 410 });
    for (const [path, headers, field] of [
      ['/events?lastEventId=x', {}, 'lastEventId'],
      ['/events', { 'last-event-id': '-1' }, 'Last-Event-ID'],
      ['/events?from=yesterday', {}, 'from'],
      ['/events?types=meeting.exploded', {}, 'types[0]'],
    ] as const) {
      const { status, body } = await asked(path, headers);
      expect([status, body.error.details?.[0]?.field]).toEqual([400, field]);
    }
  });

  it('ends where what follows is no longer kept, and its client is told so when it comes again', async () => {
    const client = await stream();
    log.add(1);
    await client.until(() => client.lastEventId === '1');
    log.kept = 100;
    log.add(150);
    await client.ended;
    await expect(stream('', { ...keyed(), 'last-event-id': client.lastEventId })).rejects.toThrow('410');
  });

  it('is pages to those who do not accept one: from the oldest event on, each leading to the next', async () => {
    log.add(5);
    const reader = gateway.withKey(['read:*'], { organizationId });
    const first = await reader.get('/events?limit=3&types=meeting.*');
    const asked = gateway.calls.findLast(({ context }) => context.principal.kind === 'api_key');
    expect(asked?.request).toMatchObject({ limit: 3, types: ['meeting.*'], latest: false });
    expect(first.body.data).toHaveLength(3);
    expect(first.body.pagination).toEqual({ next: '3', hasMore: true });
    const rest = await reader.get(`/events?lastEventId=${first.body.pagination.next}`);
    expect(rest.body).toMatchObject({
      data: [{ position: 4 }, { position: 5 }],
      pagination: { next: '5', hasMore: false },
    });
    expect((await reader.get('/events?lastEventId=5')).body).toMatchObject({ data: [], pagination: { next: '5' } });
  });

  it('is not opened by a HEAD', async () => {
    const { status, headers, body } = await gateway
      .client({ ...keyed(), accept: 'text/event-stream' })
      .send('HEAD', '/events');
    expect([status, headers.get('content-type'), body]).toEqual([200, 'text/event-stream; charset=utf-8', '']);
  });
});

describe('a stream whose caller may no longer read', () => {
  afterEach(stop);

  const told = (type: EventType, after: object): DomainEvent =>
    eventOf(organizationId, type, {
      after: { organizationId, version: 9, updatedAt: new Date().toISOString(), ...after },
    } as never);

  it('ends when its key is revoked, and no other does', async () => {
    await startOwn();
    const [doomed, other] = [
      gateway.key(['read:events'], { organizationId }),
      gateway.key(['read:events'], { organizationId }),
    ];
    const [first, second] = [await stream('', { 'x-api-key': doomed }), await stream('', { 'x-api-key': other })];
    const id = gateway.keys.get(doomed)?.id ?? '';
    gateway.keys.delete(doomed);
    await gateway.tell(told('apikey.revoked', { id }));
    await first.ended;
    log.add(1);
    await second.until(() => second.lastEventId === '1');
  });

  it('ends when its session does, or its user is closed or gets another role', async () => {
    await startOwn();
    const token = (sub: string, sid: string) => ({
      authorization: `Bearer ${gateway.token('manager', { sub, sid, org: organizationId })}`,
    });
    const [one, two] = [await stream('', token('u1', 's1')), await stream('', token('u2', 's2'))];
    await gateway.tell(told('session.ended', { id: 's1', userId: 'u1' }));
    await one.ended;
    const user = { id: 'u2', role: 'manager', status: 'active', version: 1 };
    await gateway.tell(
      eventOf(organizationId, 'user.updated', {
        before: user,
        after: { ...user, role: 'instructor', version: 2, updatedAt: new Date().toISOString() },
      } as never),
    );
    await two.ended;
  });

  it('ends when its access token does', async () => {
    await startOwn({ streams: { recheckMs: 20 } });
    const client = await stream('', { authorization: `Bearer ${gateway.token('admin', { org: organizationId })}` });
    gateway.clock.advance(3_601_000);
    await client.ended;
  });
});

describe('streams', () => {
  afterEach(stop);

  it('of one caller are limited, and a place is free again when one ends', async () => {
    await startOwn({ settings: { ROSTER_STREAMS_PER_CALLER: '2' } });
    const headers = keyed();
    const first = await stream('', headers);
    await stream('', headers);
    const third = await gateway.client({ ...headers, accept: 'text/event-stream' }).get('/events');
    expect(third).toMatchObject({ status: 429, body: { error: { code: 'RATE_LIMITED', retryAfter: 10 } } });
    await stream();
    first.close();
    while (!(await stream('', headers).catch(() => undefined)));
  });

  it('that are quiet say so, and how far they have come', async () => {
    await startOwn({ streams: { heartbeatMs: 50 } });
    const client = await stream('?types=lead.received');
    log.add(3, 'meeting.completed');
    await client.until(() => client.comments > 0 && client.lastEventId === '3');
    expect(client.events).toEqual([]);
  });

  it('end when the gateway stops, and go on at another one without a gap', async () => {
    await startOwn({ gateways: 2 });
    const headers = keyed();
    const before = await stream('', headers);
    log.add(4);
    await before.until(() => before.lastEventId === '4');
    const stopped = gateway.gateway.stop();
    await before.ended;
    log.add(3);
    const after = await stream('', { ...headers, 'last-event-id': before.lastEventId }, 1);
    await after.until(() => after.lastEventId === '7');
    expect([...before.ids, ...after.ids]).toEqual(upTo(7));
    await stopped;
  });

  it('whose client takes nothing are let go, after a bounded number of readings, and hold up nobody', async () => {
    await startOwn({ streams: { stallMs: 1_000 }, settings: { ROSTER_STREAMS_PER_CALLER: '1' } });
    // 60 MB in all, of which the sockets between here and there take a few.
    log.add(3_000, 'meeting.completed', 'x'.repeat(20_000));
    const { hostname, port } = new URL(gateway.gateway.url);
    const socket = connect({ host: hostname, port: Number(port) });
    socket.on('error', () => undefined);
    socket.pause();
    const slow = { 'x-api-key': gateway.key(['read:events'], { organizationId }) };
    const head = `X-API-Key: ${slow['x-api-key']}\r\nAccept: text/event-stream`;
    socket.write(`GET /api/v1/events?lastEventId=0 HTTP/1.1\r\nHost: x\r\n${head}\r\n\r\n`);
    const readings = () =>
      gateway.calls.filter(({ method, request }) => method === 'ReadEvents' && request.waitMs === 0).length;
    while (readings() === 0) await turn();
    const quick = await stream();
    log.add(1);
    await quick.until(() => quick.lastEventId === '3001');
    // Its place is free again once it was let go.
    let next: StreamClient | undefined;
    while (!next) next = await stream('', slow).catch(() => undefined);
    expect(readings()).toBeLessThan(20);
    socket.destroy();
  }, 30_000);
});
