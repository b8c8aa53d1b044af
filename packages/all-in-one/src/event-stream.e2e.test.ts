import { randomUUID } from 'node:crypto';
import { main as events } from '@roster/service-kit/events-cli';
import { eventViolations } from '@roster/testkit';
import {
  adminEmail,
  adminPassword,
  type HttpClient,
  StreamClient,
  secondOrganization,
  startTestSystem,
  type TestSystem,
  WebhookReceiver,
} from '@roster/testkit/system';

let roster: TestSystem;
let admin: HttpClient;
let api: string;
const open: StreamClient[] = [];

beforeAll(async () => {
  roster = await startTestSystem({ organizations: [secondOrganization] });
  admin = await roster.admin();
  api = `${roster.system.gateway.url}/api/v1`;
}, 60_000);
afterAll(() => roster.stop());
afterEach(() => {
  for (const stream of open.splice(0)) stream.close();
});

const keyWith = (scopes: string[], client = admin): Promise<{ id: string; key: string }> =>
  client.data('POST', '/api-keys', { name: 'Data warehouse', scopes });
async function stream(key: string, query = '', headers: Record<string, string> = {}): Promise<StreamClient> {
  const client = await StreamClient.open(`${api}/events${query}`, { 'x-api-key': key, ...headers });
  open.push(client);
  await client.until(() => client.lastEventId !== '');
  return client;
}
let made = 0;
const customer = async (client = admin): Promise<string> => {
  const { id } = await client.data('POST', '/customers', { name: 'דנה', phone: `05${String(10_000_000 + made++)}` });
  return id;
};
const subjectsOf = (client: StreamClient): string[] => client.events.map(({ data }) => JSON.parse(data).subject);

describe('GET /events of the whole system', () => {
  it('brings what happens as it happens, goes on where it was left, and has the same page by page', async () => {
    const { key } = await keyWith(['read:events']);
    const first = await stream(key, '?types=customer.*');
    const ids = [await customer(), await customer()];
    await first.until(() => first.events.length === 2);
    first.close();
    ids.push(await customer());
    await admin.data('PUT', `/customers/${ids[0]}`, { name: 'דנה לוי' });
    const second = await stream(key, '?types=customer.*', { 'last-event-id': first.lastEventId });
    ids.push(await customer());
    await second.until(() => second.events.length === 3);
    expect([...subjectsOf(first), ...subjectsOf(second)]).toEqual([ids[0], ids[1], ids[2], ids[0], ids[3]]);
    const told = [...first.events, ...second.events].map(({ data }) => JSON.parse(data));
    expect(told.flatMap(eventViolations)).toEqual([]);
    expect(told[3]).toMatchObject({
      type: 'customer.updated',
      organizationid: 'haitech',
      data: { before: { name: 'דנה' }, after: { name: 'דנה לוי' } },
    });
    expect(JSON.stringify(told)).not.toMatch(/clientaddress|useragent/);

    const pages = roster.client().with({ 'x-api-key': key });
    const read: unknown[] = [];
    for (let path = '/events?limit=2&types=customer.*', more = true; more; ) {
      const { body } = await pages.get(path);
      read.push(...body.data);
      more = body.pagination.hasMore;
      path = `/events?limit=2&types=customer.*&lastEventId=${body.pagination.next}`;
    }
    expect(read).toEqual(told);
  }, 30_000);

  it('is for managers and keys with the scope, and for each their own organization', async () => {
    const { key } = await keyWith(['read:*']);
    const others = await roster.admin(secondOrganization.id);
    const { key: theirs } = await keyWith(['read:events'], others);
    const [ours, foreign] = [await stream(key), await stream(theirs)];
    const id = await customer();
    const elsewhere = await customer(others);
    await Promise.all([ours, foreign].map((client) => client.until(() => client.events.length > 0)));
    expect(subjectsOf(ours)).toEqual([id]);
    expect(subjectsOf(foreign)).toEqual([elsewhere]);
    expect((await admin.get('/events?limit=1')).status).toBe(200);
    const { key: without } = await keyWith(['write:customers']);
    expect((await roster.client().with({ 'x-api-key': without }).get('/events')).status).toBe(403);
  });

  it('ends the stream of a key that is revoked', async () => {
    const { id, key } = await keyWith(['read:events']);
    const client = await stream(key);
    await admin.data('DELETE', `/api-keys/${id}`);
    await client.ended;
    await expect(stream(key)).rejects.toThrow('401');
  });
});

describe('a backfill', () => {
  it('brings a new webhook what happened before it, by the API and by the command, once', async () => {
    const from = new Date().toISOString();
    const { key } = await keyWith(['read:events']);
    const watch = await stream(key, '?types=customer.created');
    const ids = [await customer(), await customer(), await customer()];
    await watch.until(() => watch.events.length === 3);
    const receiver = await WebhookReceiver.start();
    try {
      const webhook = await admin.data('POST', '/webhooks', { url: receiver.url(), events: ['customer.*', 'lead.*'] });
      const { status, body } = await admin.post(`/webhooks/${webhook.id}/backfill`, {
        from,
        events: ['customer.created'],
      });
      expect([status, body.data.isRepeat]).toEqual([202, false]);
      expect(body.data.logged).toBeGreaterThanOrEqual(3);
      await receiver.awaitReceived(3);
      expect(receiver.received.map((one) => JSON.parse(one.body).data.id)).toEqual(ids);
      expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual(
        watch.events.map(({ data }) => JSON.parse(data).id),
      );
      const said: string[] = [];
      const asked = ['replay', '--api', api, '--from', from, '--types', 'customer.*'];
      const environment = { ROSTER_ADMIN_EMAIL: adminEmail, ROSTER_ADMIN_PASSWORD: adminPassword };
      const say = (text: string): void => void said.push(text);
      expect(await events([...asked, '--webhook', webhook.id], say, environment)).toBe(0);
      expect(said.join('')).toMatch(/^\d+ events are looked through/);
      expect(await events([...asked, '--webhook', randomUUID()], say, environment)).toBe(1);
      expect(await events(['replay', '--webhook', webhook.id, '--api', api], say, environment)).toBe(2);
      // What is new comes after whatever the second one might have queued.
      const last = await customer();
      await receiver.awaitReceived(4);
      expect(receiver.received.map((one) => JSON.parse(one.body).data.id)).toEqual([...ids, last]);
    } finally {
      await receiver.stop();
    }
  }, 30_000);
});
