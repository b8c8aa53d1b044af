import { randomUUID } from 'node:crypto';
import { Database } from '@roster/service-kit';
import { engines } from '@roster/testkit';
import { newDelivery } from '../domain/new-delivery';
import { type ClaimedQueue, EndpointQueues } from './endpoint-queues';

const at = (seconds: number) => new Date(Date.UTC(2026, 2, 1, 10) + seconds * 1_000);
const leaseEnd = at(60);

let database: Database;
let queues: EndpointQueues;
beforeAll(async () => {
  database = await Database.connect(engines().mongoUrl, `t${randomUUID().slice(0, 8)}_queues`);
  queues = new EndpointQueues(database);
  await database.buildIndexes();
});
afterAll(() => database.close());

const delivery = (webhookId: string, now: Date) =>
  newDelivery(
    { id: webhookId, organizationId: 'o1', url: 'https://example.com' },
    { id: randomUUID(), type: 'meeting.completed', body: '{}' },
    'event',
    now,
  );

/** A queue to which something was just added, and that was claimed for a minute. */
async function claimed(): Promise<{ webhookId: string; queue: ClaimedQueue }> {
  const webhookId = randomUUID();
  await queues.added([delivery(webhookId, at(0))], at(0));
  const queue = await queues.claim(`o1/${webhookId}`, randomUUID(), at(0), leaseEnd);
  return { webhookId, queue: queue as ClaimedQueue };
}

const isDue = async (id: string, now: Date) =>
  (await queues.due(now, 1_000, 'all')).some((candidate) => candidate.id === id);
const claimNow = (id: string, now: Date) => queues.claim(id, randomUUID(), now, new Date(now.getTime() + 60_000));

describe("an endpoint's queue", () => {
  it('is worked on by one, until it is given back', async () => {
    const { queue } = await claimed();
    expect(await claimNow(queue.id, at(1))).toBeUndefined();
    await queues.release(queue, at(1), at(2));
    expect(await claimNow(queue.id, at(2))).toMatchObject({ organizationId: 'o1', isTest: false });
  });

  it("is anybody's when its lease has ended, and the late holder changes nothing", async () => {
    const { queue } = await claimed();
    expect(await claimNow(queue.id, at(59))).toBeUndefined();
    const next = await claimNow(queue.id, leaseEnd);
    expect(next).toBeDefined();
    await queues.release(queue, undefined, at(61));
    expect(await isDue(queue.id, at(61))).toBe(false);
    expect(await isDue(queue.id, at(120))).toBe(true);
  });

  it('is not due while it is empty, and due at its next delivery', async () => {
    const { queue } = await claimed();
    await queues.release(queue, undefined, at(1));
    expect(await isDue(queue.id, at(1_000_000))).toBe(false);
    const { queue: other } = await claimed();
    await queues.release(other, at(300), at(1));
    expect(await isDue(other.id, at(299))).toBe(false);
    expect(await isDue(other.id, at(300))).toBe(true);
  });

  it.each([
    ['empty', undefined],
    ['waiting for a retry', at(3_600)],
  ])('does not lose what is added while it is given back as %s', async (_what, nextAt) => {
    const { webhookId, queue } = await claimed();
    await queues.added([delivery(webhookId, at(1))], at(1));
    await queues.release(queue, nextAt, at(2));
    expect(await isDue(queue.id, at(2))).toBe(true);
  });

  it('does not lose what is added after a lease that nobody took over', async () => {
    const { webhookId, queue } = await claimed();
    await queues.added([delivery(webhookId, at(70))], at(70));
    await queues.release(queue, undefined, at(71));
    expect(await isDue(queue.id, at(71))).toBe(true);
  });

  it('is left alone while its receiver asked for quiet, whatever is added', async () => {
    const { webhookId, queue } = await claimed();
    await queues.release(queue, at(1), at(1), at(30));
    await queues.added([delivery(webhookId, at(2))], at(2));
    expect(await isDue(queue.id, at(29))).toBe(false);
    expect(await isDue(queue.id, at(30))).toBe(true);
  });

  it('that fails can be passed over, from its first failure on', async () => {
    const { queue } = await claimed();
    await queues.startsFailing(queue.id, at(1));
    await queues.startsFailing(queue.id, at(5));
    await queues.release(queue, at(2), at(2));
    expect((await queues.due(at(2), 1_000, 'healthy')).map(({ id }) => id)).not.toContain(queue.id);
    expect(await claimNow(queue.id, at(2))).toMatchObject({ failingSince: at(1) });
    await queues.stopsFailing(queue.id);
    expect((await queues.due(at(62), 1_000, 'healthy')).map(({ id }) => id)).toContain(queue.id);
  });

  it('goes to the back of the line when it is given back', async () => {
    const { queue: first } = await claimed();
    const webhookId = randomUUID();
    await queues.added([delivery(webhookId, at(1))], at(1));
    await queues.release(first, at(0), at(2));
    const line = (await queues.due(at(2), 1_000, 'all')).map(({ id }) => id);
    expect(line.indexOf(first.id)).toBeGreaterThan(line.indexOf(`o1/${webhookId}`));
  });
});
