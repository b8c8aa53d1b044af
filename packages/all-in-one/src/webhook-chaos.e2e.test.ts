import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Behaviour, type HttpClient, LaunchedRoster, WebhookEndpoints } from '@roster/testkit';

const kills = 10;
/** A thousand as the promise has it; fewer in every run, which has other tests to pass as well. */
const events = Number(process.env.TEST_WEBHOOK_EVENTS ?? 200);
const eventsEachLife = events / kills;
const customerCount = Math.ceil(events / 20);
const lanes = 4;
const healthyCount = 15;
/** How much of what is owed has come before a life may end that ends while deliveries are on their way. */
const shareBeforeKill = 0.7;

const troubled: Record<string, Behaviour> = {
  'always fails': () => 500,
  hangs: () => 'hang',
  'fails every second time': (number) => (number % 2 === 1 ? 503 : 204),
  'works by spells': (number) => (Math.floor(number / 20) % 2 === 1 ? 502 : 204),
  'cuts connections': () => 'cut',
};

/**
 * A pause before the next attempt, and how much more there may be than the jitter: on a machine with other things to do,
 * recording takes its moment. The pauses lie further apart than that.
 */
const pausesMs = [5_000, 300_000, 1_800_000];
const slackMs = 30_000;

interface ShownDelivery {
  eventId: string;
  status: string;
  attemptCount: number;
  attempts: { at: string; durationMs: number; statusCode: number | null; error: string | null }[];
  nextAttemptAt: string | null;
}

describe('events to twenty endpoints, five of which are troubled, through ten kills', () => {
  let dataDir: string;
  let roster: LaunchedRoster;
  let endpoints: WebhookEndpoints;
  let api: HttpClient;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'roster-webhook-chaos-'));
    roster = new LaunchedRoster(dataDir);
    endpoints = await WebhookEndpoints.start();
    api = await roster.start();
  }, 60_000);
  afterAll(async () => {
    await roster.kill('SIGKILL');
    await endpoints.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('reach every healthy one in order under one id each, and nothing that is owed to the others is lost', async () => {
    const customers: string[] = [];
    for (let i = 0; i < customerCount; i++) {
      const { id } = await api.data('POST', '/customers', { name: `לקוח ${i}`, phone: '0501234567' });
      customers.push(id);
    }
    const hook = async (behaviour: Behaviour) => {
      const endpoint = endpoints.add(behaviour);
      const { id } = await api.data('POST', '/webhooks', { url: endpoint.url, events: ['customer.updated'] });
      return { id: id as string, endpoint };
    };
    const healthy = await Promise.all(Array.from({ length: healthyCount }, () => hook(() => 204)));
    const others = new Map<string, Awaited<ReturnType<typeof hook>>>();
    for (const [name, behaviour] of Object.entries(troubled)) others.set(name, await hook(behaviour));

    let acknowledged = 0;
    for (let life = 0; life < kills; life++) {
      const target = (life + 1) * eventsEachLife;
      const killsWriters = life % 2 === 0;
      let alive = true;
      const lane = async (index: number): Promise<void> => {
        for (let turn = index; alive && acknowledged < target; turn += lanes) {
          const path = `/customers/${customers[turn % customerCount]}`;
          // The process may be gone in the middle of an answer: then nobody was told that it is so.
          const answer = await api.put(path, { city: `${life}/${turn}` }).catch(() => undefined);
          if (!answer) return expect(alive).toBe(false);
          expect(answer).toMatchObject({ status: 200 });
          acknowledged++;
          if (alive && acknowledged >= target && killsWriters) {
            alive = false;
            await roster.kill('SIGKILL');
          }
        }
      };
      await Promise.all(Array.from({ length: lanes }, (_, index) => lane(index)));
      if (!killsWriters) {
        const enough = acknowledged * shareBeforeKill;
        await endpoints.until(() => healthy.every(({ endpoint }) => endpoint.first.size >= enough));
        await roster.kill('SIGKILL');
      }
      api = await roster.start();
    }
    const started = performance.now();

    const owed = new Map(await Promise.all(customers.map(async (id) => [id, await versionOf(api, id)] as const)));
    // The first version of each was made before there were webhooks.
    const count = [...owed.values()].reduce((sum, version) => sum + version - 1, 0);
    expect(count).toBeGreaterThanOrEqual(acknowledged);
    await endpoints.until(() => healthy.every(({ endpoint }) => endpoint.first.size >= count));
    const tookMs = performance.now() - started;

    const ids = new Map<string, string>();
    for (const { endpoint } of healthy) {
      const first = [...endpoint.first.values()];
      for (const [entityId, version] of owed) {
        const versions = first.filter((one) => one.entityId === entityId).map((one) => one.version);
        expect(versions).toEqual(Array.from({ length: version - 1 }, (_, index) => index + 2));
      }
      for (const { eventId, entityId, version } of endpoint.receipts) {
        const what = `${entityId} ${version}`;
        expect(ids.get(what) ?? eventId).toBe(eventId);
        ids.set(what, eventId);
      }
    }
    expect(ids.size).toBe(count);

    const total = async (query: string): Promise<number> =>
      (await api.get(`/webhooks/deliveries?limit=1&${query}`)).body.pagination.total;
    for (const { id } of healthy) {
      // What has just arrived is recorded a moment later.
      while ((await total(`webhookId=${id}&status=pending`)) > 0)
        await new Promise((resolve) => setTimeout(resolve, 50));
      expect(await total(`webhookId=${id}&status=succeeded`)).toBe(count);
    }
    for (const [name, { id }] of others) {
      expect([name, await total(`webhookId=${id}`)]).toEqual([name, count]);
      expect([name, await total(`webhookId=${id}&status=exhausted`)]).toEqual([name, 0]);
      expect([name, await total(`webhookId=${id}&status=abandoned`)]).toEqual([name, 0]);
      const { data } = (await api.get(`/webhooks/deliveries?webhookId=${id}&status=pending&limit=100`)).body;
      for (const delivery of data as ShownDelivery[]) expect([name, offSchedule(delivery)]).toEqual([name, []]);
    }
    // Seconds; with room for a machine that has other things to do.
    expect(tookMs).toBeLessThan(60_000);
  }, 600_000);
});

async function versionOf(api: HttpClient, id: string): Promise<number> {
  const { headers } = await api.get(`/customers/${id}`);
  return Number(/^"(\d+)-/.exec(headers.get('etag') ?? '')?.[1]);
}

/** Where an attempt followed too soon after the one before, or the next one is not when it should be. */
function offSchedule({ attempts, nextAttemptAt, attemptCount }: ShownDelivery): string[] {
  const wrong: string[] = [];
  const ends = attempts.map(({ at, durationMs }) => Date.parse(at) + durationMs);
  for (const [index, { at }] of attempts.entries()) {
    const pause = Date.parse(at) - (ends[index - 1] ?? Number.NEGATIVE_INFINITY);
    if (index > 0 && pause < 0.9 * (pausesMs[index - 1] ?? 0)) wrong.push(`attempt ${index + 1} after ${pause} ms`);
  }
  if (attemptCount === 0) return wrong;
  const wait = Date.parse(nextAttemptAt ?? '') - (ends.at(-1) ?? Number.NaN);
  const planned = pausesMs[attemptCount - 1] ?? Number.NaN;
  if (!(wait >= 0.9 * planned - 1 && wait <= 1.1 * planned + slackMs))
    wrong.push(`waits ${wait} ms after ${attemptCount}`);
  return wrong;
}
