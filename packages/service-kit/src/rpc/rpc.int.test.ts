import { Writable } from 'node:stream';
import { Client, credentials, Metadata, type ServiceError, status } from '@grpc/grpc-js';
import { contractOf } from '@roster/contracts';
import { testContext, testOrganization } from '@roster/testkit';
import { conflict, invalid, notFound, unavailable } from '../errors';
import { createLogger } from '../telemetry/logger';
import { type ClosableClient, createRpcClient, type RpcClientOptions } from './client';
import { type RpcHandlers, RpcServer } from './server';

const peerToken = 'a-token-that-peers-share';
const formerPeerToken = 'a-token-that-peers-shared';
const context = () => testContext(testOrganization());
const request = { id: 'x' };

let server: RpcServer<'catalog'> | undefined;
let clients: ClosableClient<'catalog'>[] = [];
let logged: Record<string, unknown>[] = [];

async function serve(handlers: Partial<RpcHandlers<'catalog'>>): Promise<RpcServer<'catalog'>> {
  const complete: Record<string, unknown> = {};
  for (const method of Object.keys(contractOf('catalog').definition)) {
    complete[method] = (handlers as Record<string, unknown>)[method] ?? (() => Promise.resolve({}));
  }
  const lines = new Writable({
    write(chunk: Buffer, _, done) {
      logged.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
  server = new RpcServer({
    service: 'catalog',
    handlers: complete as unknown as RpcHandlers<'catalog'>,
    host: '127.0.0.1',
    port: 0,
    peerTokens: [peerToken, formerPeerToken],
    log: createLogger('catalog', 'info', lines),
  });
  await server.start();
  return server;
}

function clientOf(options: Partial<RpcClientOptions> = {}): ClosableClient<'catalog'> {
  const client = createRpcClient('catalog', { address: () => server?.address ?? '127.0.0.1:1', peerToken, ...options });
  clients.push(client);
  return client;
}

afterEach(async () => {
  for (const client of clients) client.close();
  await server?.stop(200);
  server = undefined;
  clients = [];
  logged = [];
});

describe('a call', () => {
  it('brings the whole context to the handler and the versions written back to the caller', async () => {
    const caller = context();
    caller.seen.set('course/a', 3);
    caller.wrote.set('course/b', 2);
    caller.traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    caller.origin = { address: '203.0.113.7', userAgent: 'קליינט/1.0' };
    await serve({
      GetCourse(given) {
        expect(given).toMatchObject({
          requestId: caller.requestId,
          principal: caller.principal,
          organization: caller.organization,
          traceparent: caller.traceparent,
          origin: caller.origin,
        });
        // What the caller wrote during this very request counts as seen by whom it calls next.
        expect([...given.seen]).toEqual([
          ['course/a', 3],
          ['course/b', 2],
        ]);
        given.wrote.set('course/x', 5);
        return Promise.resolve({ course: { id: 'x', name: 'Python', version: 5 } });
      },
    });
    const { course } = await clientOf().rpc.getCourse(caller, request);
    expect(course).toMatchObject({ id: 'x', name: 'Python', version: 5 });
    expect(caller.wrote.get('course/x')).toBe(5);
  });

  it('tells what was written also where it failed afterwards', async () => {
    await serve({
      CreateCourse(given) {
        given.wrote.set('course/x', 1);
        return Promise.reject(unavailable('identity.unavailable', 'later'));
      },
    });
    const caller = context();
    await expect(clientOf().rpc.createCourse(caller, {})).rejects.toMatchObject({ category: 'unavailable' });
    expect(caller.wrote.get('course/x')).toBe(1);
  });

  it('carries thousands of marks without breaking, the newest of them', async () => {
    let marks = 0;
    await serve({
      GetCourse(given) {
        marks = given.seen.size;
        for (let n = 0; n < 5_000; n++) given.wrote.set(`meeting/11111111-1111-4111-8111-${n}`, 1);
        return Promise.resolve({});
      },
    });
    const caller = context();
    for (let n = 0; n < 5_000; n++) caller.seen.set(`meeting/11111111-1111-4111-8111-00000000${n}`, 1);
    await clientOf().rpc.getCourse(caller, request);
    expect(marks).toBe(500);
    expect(caller.wrote.get('meeting/11111111-1111-4111-8111-4999')).toBe(1);
  });

  it('fails as the service said, with fields, cause and time to wait', async () => {
    await serve({
      GetCourse: () => Promise.reject(new Error('outer', { cause: notFound('Course') })),
      CreateCourse: () => Promise.reject(invalid([{ field: 'schedule.startTime', message: 'must be a time' }])),
      UpdateCourse: () => Promise.reject(conflict('write.contended', 'Try again', { retryAfterSeconds: 1 })),
    });
    const { rpc } = clientOf();
    await expect(rpc.getCourse(context(), request)).rejects.toMatchObject({ slug: 'course.not_found' });
    await expect(rpc.createCourse(context(), {})).rejects.toMatchObject({
      category: 'invalid',
      fields: [{ field: 'schedule.startTime', message: 'must be a time' }],
    });
    await expect(rpc.updateCourse(context(), request)).rejects.toMatchObject({
      slug: 'write.contended',
      retryAfterSeconds: 1,
    });
  });

  it('survives an answer with thousands of violations', async () => {
    const flood = Array.from({ length: 5_000 }, (_, n) => ({
      field: `records[${n}].status`,
      message: 'must be a word',
    }));
    await serve({ CreateCourse: () => Promise.reject(invalid(flood)) });
    await expect(clientOf().rpc.createCourse(context(), {})).rejects.toMatchObject({ category: 'invalid' });
  });

  it('is answered whatever the handler does, and a defect is logged and kept secret', async () => {
    await serve({
      GetCourse: () => {
        throw new Error('password is hunter2');
      },
      ListCourses: () => Promise.resolve(undefined as never),
      CreateCourse: () => Promise.resolve({ course: 'not a message' } as never),
    });
    const { rpc } = clientOf();
    const plain = { category: 'internal', slug: 'internal', message: 'Internal error' };
    await expect(rpc.getCourse(context(), request)).rejects.toMatchObject(plain);
    await expect(rpc.listCourses(context(), {})).rejects.toMatchObject(plain);
    await expect(rpc.createCourse(context(), {})).rejects.toMatchObject(plain);
    expect(logged.map(({ msg, rpc: name }) => [msg, name])).toEqual([
      ['rpc failed', 'GetCourse'],
      ['response does not fit its message', 'ListCourses'],
      ['response does not fit its message', 'CreateCourse'],
    ]);
  });

  it('fails at once where the request cannot be written', async () => {
    await serve({});
    const broken = { page: 'not a message' } as never;
    await expect(clientOf().rpc.listCourses(context(), broken)).rejects.toMatchObject({ category: 'internal' });
  });

  it('is unavailable, and does not hang, once the client is closed', async () => {
    await serve({});
    const client = clientOf();
    await client.rpc.listCourses(context(), {});
    client.close();
    await expect(client.rpc.listCourses(context(), {})).rejects.toMatchObject({ category: 'unavailable' });
  });

  it('is unavailable where the database is away', async () => {
    const away = Object.assign(new Error('connect ECONNREFUSED 10.0.0.3:27017'), { name: 'MongoServerSelectionError' });
    await serve({ GetCourse: () => Promise.reject(away) });
    const failure = await clientOf()
      .rpc.getCourse(context(), request)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ category: 'unavailable', slug: 'store.unavailable', retryAfterSeconds: 2 });
    expect((failure as Error).message).not.toContain('10.0.0.3');
  });
});

describe('a deadline', () => {
  it('is the caller’s where that is nearer, and travels on', async () => {
    let given = 0;
    await serve({
      GetCourse: ({ deadline }) => {
        given = deadline;
        return Promise.resolve({});
      },
    });
    // What is left of it travels, so that the way there is added to it.
    const caller = { ...context(), deadline: Date.now() + 8_000 };
    await clientOf({ timeoutMs: 20_000 }).rpc.getCourse(caller, request);
    expect(given).toBeLessThanOrEqual(Date.now() + 8_000);
    await clientOf({ timeoutMs: 4_000 }).rpc.getCourse(caller, request);
    expect(given).toBeLessThanOrEqual(Date.now() + 4_000);
  });

  it('ends a call that is not answered', async () => {
    await serve({ GetCourse: () => new Promise(() => undefined) });
    const caller = { ...context(), deadline: Date.now() + 100 };
    await expect(clientOf().rpc.getCourse(caller, request)).rejects.toMatchObject({
      category: 'timeout',
      slug: 'catalog.timeout',
    });
  });

  it('that has passed asks nobody', async () => {
    const handler = jest.fn(() => Promise.resolve({}));
    await serve({ GetCourse: handler });
    const caller = { ...context(), deadline: Date.now() - 1 };
    await expect(clientOf().rpc.getCourse(caller, request)).rejects.toMatchObject({ category: 'timeout' });
    expect(handler).not.toHaveBeenCalled();
  });
});

describe('the circuit breaker', () => {
  const settled = (client: ClosableClient<'catalog'>, times: number) =>
    Promise.allSettled(Array.from({ length: times }, () => client.rpc.getCourse(context(), request)));

  it('stays closed whatever the service answers', async () => {
    await serve({
      GetCourse: () => Promise.reject(notFound('Course')),
      GetBranch: () => Promise.reject(unavailable('x.unavailable', 'something behind it is away')),
      GetInstructor: () => Promise.reject(new Error('a defect')),
    });
    const client = clientOf();
    await settled(client, 30);
    for (let n = 0; n < 30; n++) {
      await client.rpc.getBranch(context(), request).catch(() => undefined);
      await client.rpc.getInstructor(context(), request).catch(() => undefined);
    }
    expect(client.isOpen()).toBe(false);
  });

  it('stays closed where callers gave the service no time', async () => {
    await serve({ GetCourse: () => new Promise(() => undefined) });
    const client = clientOf();
    const hasty = () => client.rpc.getCourse({ ...context(), deadline: Date.now() + 50 }, request);
    await Promise.allSettled(Array.from({ length: 20 }, hasty));
    expect(client.isOpen()).toBe(false);
  });

  it('opens where nobody answers, refuses as unavailable, and closes again once somebody does', async () => {
    const states: string[] = [];
    const { address } = await serve({ GetCourse: () => Promise.resolve({}) });
    const port = Number(address.split(':')[1]);
    await server?.stop(100);
    let closed = (): void => undefined;
    const closedAgain = new Promise<void>((resolve) => {
      closed = resolve;
    });
    let halfOpen = (): void => undefined;
    const triesAgain = new Promise<void>((resolve) => {
      halfOpen = resolve;
    });
    const client = clientOf({
      address: () => `127.0.0.1:${port}`,
      onBreaker: (state) => {
        states.push(state);
        if (state === 'close') closed();
        if (state === 'halfOpen') halfOpen();
      },
    });
    await settled(client, 20);
    expect(client.isOpen()).toBe(true);
    await expect(client.rpc.getCourse(context(), request)).rejects.toMatchObject({
      category: 'unavailable',
      slug: 'catalog.unavailable',
      retryAfterSeconds: 2,
    });

    let answer = (): void => undefined;
    const again = new RpcServer({
      service: 'catalog',
      handlers: new Proxy({} as RpcHandlers<'catalog'>, {
        get: () => () =>
          new Promise((resolve) => {
            answer = () => resolve({});
          }),
      }),
      host: '127.0.0.1',
      port,
      peerTokens: [peerToken],
      log: createLogger('catalog', 'silent'),
    });
    await again.start();
    server = again;
    await triesAgain;
    const trial = client.rpc.getCourse(context(), request);
    // One call tries; the others are still refused, in the same words.
    await expect(client.rpc.getCourse(context(), request)).rejects.toMatchObject({ category: 'unavailable' });
    while (states.at(-1) !== 'close') {
      answer();
      await Promise.race([trial, closedAgain, new Promise((resolve) => setImmediate(resolve))]);
    }
    await trial;
    expect(states).toEqual(['open', 'halfOpen', 'close']);
  });
});

describe('a server', () => {
  const bare = (metadata: Metadata): Promise<ServiceError | undefined> => {
    const client = new Client(server?.address ?? '', credentials.createInsecure());
    const path = '/roster.catalog.v1.CatalogService/GetCourse';
    return new Promise((resolve) => {
      const done = (error: ServiceError | null): void => {
        client.close();
        resolve(error ?? undefined);
      };
      client.makeUnaryRequest(path, (bytes: Buffer) => bytes, String, Buffer.alloc(0), metadata, done);
    });
  };
  const wire = (over: object) =>
    Buffer.from(JSON.stringify({ r: 'r', p: { kind: 'anonymous' }, o: testOrganization(), ...over }));

  it('answers its peers only', async () => {
    await serve({});
    const metadata = new Metadata();
    metadata.set('roster-context-bin', wire({}));
    expect((await bare(metadata))?.code).toBe(status.UNAUTHENTICATED);
    metadata.set('authorization', 'Bearer a-token-that-is-not-ours');
    expect((await bare(metadata))?.code).toBe(status.UNAUTHENTICATED);
    for (const token of [peerToken, formerPeerToken]) {
      metadata.set('authorization', `Bearer ${token}`);
      expect(await bare(metadata)).toBeUndefined();
    }
  });

  it.each([
    ['none', undefined],
    ['not JSON', Buffer.from('{')],
    ['null', Buffer.from('null')],
    ['no principal', wire({ p: undefined })],
    ['an unknown kind of principal', wire({ p: { kind: 'root' } })],
    ['no organization', wire({ o: undefined })],
    ['an organization without an id', wire({ o: { ...testOrganization(), id: '' } })],
    ['an organization whose id reaches into another’s keys', wire({ o: { ...testOrganization(), id: 'a/b' } })],
    ['an unknown style of ids', wire({ o: { ...testOrganization(), idStyle: 'roman' } })],
  ])('refuses a call whose context is %s', async (_, raw) => {
    await serve({});
    const metadata = new Metadata();
    metadata.set('authorization', `Bearer ${peerToken}`);
    if (raw) metadata.set('roster-context-bin', raw);
    expect((await bare(metadata))?.code).toBe(status.INVALID_ARGUMENT);
  });

  it('does not start without a handler for every RPC', () => {
    const handlers = {} as RpcHandlers<'catalog'>;
    const log = createLogger('catalog', 'silent');
    expect(
      () => new RpcServer({ service: 'catalog', handlers, host: '127.0.0.1', port: 0, peerTokens: [], log }),
    ).toThrow(/does not implement/);
  });

  it('lets a running call end when it stops', async () => {
    let entered = (): void => undefined;
    const running = new Promise<void>((resolve) => {
      entered = resolve;
    });
    let finish = (): void => undefined;
    await serve({
      GetCourse: () =>
        new Promise((resolve) => {
          finish = () => resolve({ course: { id: 'late' } });
          entered();
        }),
    });
    const call = clientOf().rpc.getCourse(context(), request);
    await running;
    const stopped = server?.stop(5_000);
    finish();
    expect((await call).course?.id).toBe('late');
    await stopped;
  });
});
