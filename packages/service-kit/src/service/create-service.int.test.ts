import { randomUUID } from 'node:crypto';
import { Client, credentials } from '@grpc/grpc-js';
import type { CourseState } from '@roster/contracts';
import { contractOf } from '@roster/contracts';
import {
  branchFields,
  engines,
  eventOf,
  Recorder,
  startTestService,
  type TestService,
  testContext,
  testOrganization,
  testPeerToken,
} from '@roster/testkit';
import { InProcessBus } from '../bus/in-process-bus';
import type { BaseConfig } from '../config/base-config';
import { notFound } from '../errors';
import type { RpcHandlers } from '../rpc/server';
import { Repository } from '../store/repository';
import { createLogger } from '../telemetry/logger';
import { createService, type ServiceDefinition, type ServiceRuntime } from './create-service';

/** Catalog's surface with as much behind it as these tests need. */
function definition(
  extend: (
    runtime: ServiceRuntime,
  ) => Partial<ReturnType<ServiceDefinition<'catalog', BaseConfig>['build']>> = () => ({}),
): ServiceDefinition<'catalog', BaseConfig> {
  return {
    name: 'catalog',
    build(runtime) {
      const courses = new Repository<CourseState>(runtime.database, {
        collection: 'courses',
        kind: 'Course',
        fields: { name: String, category: String, isActive: Boolean },
      });
      const handlers: Record<string, unknown> = {};
      for (const method of Object.keys(contractOf('catalog').definition)) {
        handlers[method] = () => Promise.reject(notFound('Nothing'));
      }
      handlers.CreateCourse = (context: never, { name, category }: { name: string; category: string }) =>
        runtime.unitOfWork.run(context, async (tx) => {
          const after = await courses.insert(tx, { name, category, isActive: true });
          tx.emit('course.created', { after });
          return { course: after };
        });
      return { handlers: handlers as unknown as RpcHandlers<'catalog'>, ...extend(runtime) };
    },
  };
}

const started: TestService<'catalog'>[] = [];
async function start(
  ...args: Parameters<typeof startTestService<'catalog', BaseConfig>>
): Promise<TestService<'catalog'>> {
  const service = await startTestService(...args);
  started.push(service);
  return service;
}
afterEach(async () => {
  for (const service of started.splice(0)) await service.stop();
});

const course = { name: 'Python', category: 'programming' };
const branchEvent = () => {
  const at = new Date().toISOString();
  const after = {
    ...branchFields(),
    id: randomUUID(),
    organizationId: 'org',
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
  return eventOf('org', 'branch.created', { after });
};

function health(address: string): Promise<number | undefined> {
  const client = new Client(address, credentials.createInsecure());
  const path = '/grpc.health.v1.Health/Check';
  return new Promise((resolve) => {
    const identity = (bytes: Buffer): Buffer => bytes;
    client.makeUnaryRequest(path, identity, identity, Buffer.alloc(0), (_, answer) => {
      client.close();
      resolve(answer?.[1]);
    });
  });
}
const serving = 1;

describe('a service', () => {
  it('answers, publishes what it commits, and says that it is well without a token', async () => {
    const service = await start(definition());
    const answer = await service.rpc.createCourse(testContext(testOrganization()), course);
    await service.awaitEvent('course.created', answer.course?.id);
    expect(await health(service.service.address)).toBe(serving);
  });

  it('prepares itself before it serves, works in the background, and stops in the opposite order', async () => {
    const steps: string[] = [];
    const service = await startTestService(
      definition(() => ({
        prepare: async () => void steps.push('prepare'),
        workers: [
          { name: 'a', start: () => void steps.push('+a'), stop: () => void steps.push('-a') },
          { name: 'b', start: () => void steps.push('+b'), stop: () => void steps.push('-b') },
        ],
      })),
    );
    await service.stop();
    expect(steps).toEqual(['prepare', '+a', '+b', '-b', '-a']);
  });

  it('closes what it had opened where it cannot be built', async () => {
    const broken: ServiceDefinition<'catalog', BaseConfig> = {
      name: 'catalog',
      build: () => {
        throw new Error('a defect');
      },
    };
    await expect(startTestService(broken)).rejects.toThrow('a defect');
  });

  it('names what did not start', async () => {
    const failing = definition(() => ({ prepare: () => Promise.reject(new Error('no keys')) }));
    await expect(startTestService(failing)).rejects.toThrow('preparation did not start');
  });

  it('handles events in its consumers’ order, and keeps those that come before it runs', async () => {
    const order: string[] = [];
    const bus = new InProcessBus([1]);
    const follower = (name: string) => ({
      name,
      topics: ['roster.catalog' as const],
      wants: (type: string) => type === 'branch.created',
      handle: () => {
        order.push(name);
        return Promise.resolve();
      },
    });
    const config = {
      MONGODB_URL: engines().mongoUrl,
      ROSTER_DATABASE_PREFIX: `t${randomUUID().slice(0, 8)}_`,
      ROSTER_GRPC_HOST: '127.0.0.1',
      ROSTER_GRPC_PORT: 0,
      ROSTER_PEER_TOKEN: [testPeerToken] as const,
      ROSTER_PEERS: {},
      ROSTER_MONGODB_POOL_SIZE: 5,
      KAFKA_TLS: false,
      KAFKA_SESSION_SECONDS: 10,
      KAFKA_PREFIX: '',
      LOG_LEVEL: 'silent' as const,
    };
    const service = await createService(
      definition(() => ({ consumers: [follower('replica'), follower('reader')] })),
      config,
      bus,
      { log: createLogger('test', 'silent') },
    );
    await bus.start();
    const event = branchEvent();
    const message = { topic: 'roster.catalog', key: 'k', id: event.id, value: JSON.stringify(event) };
    const published = bus.publish([message]);
    await service.start();
    await published;
    expect(order).toEqual(['replica', 'reader']);
    await service.stop();
    await expect(bus.publish([message])).rejects.toMatchObject({ category: 'unavailable' });
    await bus.stop();
    expect(order).toHaveLength(2);
  });

  it('that was never started can be stopped', async () => {
    const service = await start(definition());
    await service.service.stop();
    await service.service.stop();
  });

  it('publishes after a restart what it owed before, under the same ids', async () => {
    const bus = new InProcessBus([1]);
    const deaf = new Recorder(() => Promise.reject(new Error('away')));
    bus.subscribe({ group: 'deaf', topics: ['roster.catalog'], handle: deaf.handle });
    const first = await startTestService(definition(), { bus });
    const { course: made } = await first.rpc.createCourse(testContext(testOrganization()), course);
    const { id } = await first.awaitEvent('course.created', made?.id);
    await first.stop();
    const second = await start(definition(), { databasePrefix: first.databasePrefix });
    expect((await second.awaitEvent('course.created', made?.id)).id).toBe(id);
  });
});

describe('the organization that an event is of', () => {
  const events = () => {
    const seen: { organization: unknown; requestId: string; principal: unknown }[] = [];
    const follow = (runtime: ServiceRuntime) => ({
      consumers: [
        {
          name: 'follower',
          topics: ['roster.catalog' as const],
          wants: (type: string) => type === 'branch.created',
          handle: async ([event]: readonly { organizationid: string; requestid?: string; id: string }[]) => {
            if (!event) return;
            const { organization, requestId, principal } = await runtime.organizations.contextOf(event);
            seen.push({ organization, requestId, principal });
          },
        },
      ],
    });
    return { seen, follow };
  };
  const scope = testOrganization({ id: 'org', timeZone: 'Europe/Berlin', currency: 'EUR', idStyle: 'integer' });

  it('is asked of identity once, and then followed by its events', async () => {
    const { seen, follow } = events();
    let asked = 0;
    const service = await start(definition(follow), {
      peers: {
        identity: {
          GetOrganization: async () => {
            asked++;
            return { organization: { ...scope, name: 'Org', version: 1 } };
          },
        },
      },
    });
    await service.deliver({ ...branchEvent(), requestid: 'the-request' });
    await service.deliver(branchEvent());
    expect(asked).toBe(1);
    expect(seen[0]).toEqual({
      organization: scope,
      requestId: 'the-request',
      principal: { kind: 'service', name: 'catalog' },
    });
    const at = new Date().toISOString();
    const after = {
      ...scope,
      organizationId: 'org',
      name: 'Org',
      version: 2,
      createdAt: at,
      updatedAt: at,
      currency: 'CHF',
    };
    await service.deliver(eventOf('org', 'organization.updated', { after }), branchEvent());
    expect(seen.at(-1)?.organization).toMatchObject({ currency: 'CHF' });
    expect(asked).toBe(1);
  });

  it('where nobody knows it, is a reason to put the event aside, not to stop', async () => {
    const { seen, follow } = events();
    const service = await start(definition(follow), {
      peers: { identity: { GetOrganization: () => Promise.reject(notFound('Organization')) } },
    });
    await service.deliver(branchEvent());
    expect(seen).toEqual([]);
    expect(await service.service.deadLetters.list()).toMatchObject([
      { consumer: 'follower', reason: expect.stringContaining('organization.not_found') },
    ]);
  });
});
