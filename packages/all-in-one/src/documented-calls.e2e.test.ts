import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLogger } from '@roster/service-kit';
import { TestClock } from '@roster/testkit';
import {
  adminPassword,
  blocksOf,
  type HttpClient,
  PageShell,
  type PastedCall,
  sectionOf,
  startTestSystem,
  type TestSystem,
  WebhookReceiver,
} from '@roster/testkit/system';
import { loadDemoData } from './demo-data/load-demo-data';
import { type StandIns, startStandIns } from './stand-ins';

/**
 * A Monday, 12:00 in Israel: messages may be sent, and the lesson that begins now ends today. It is to come: the store deletes
 * by the machine's clock what is over by this one (events after a week), once a minute.
 */
const clock = new TestClock(new Date('2035-03-05T10:00:00Z'));
let standIns: StandIns;
let roster: TestSystem;
let api: HttpClient;
let target: WebhookReceiver;
let shell: PageShell;
beforeAll(async () => {
  standIns = await startStandIns(0, clock);
  roster = await startTestSystem({ clock, environment: standIns.environment });
  api = await roster.admin();
  target = await WebhookReceiver.start();
}, 120_000);
afterAll(async () => {
  await target?.stop();
  await roster?.stop();
  await standIns?.stop();
});
beforeEach(async () => {
  shell = await PageShell.start(clock);
});
afterEach(() => shell.stop());

const page = (name: string): Promise<string> => readFile(join(__dirname, '../../../docs', name), 'utf8');

/** A page's text with the addresses and the password of this system. */
const here = (text: string): string =>
  text
    .replaceAll('http://127.0.0.1:8000/api/v1', api.baseUrl)
    .replace('the password that npm start printed', adminPassword)
    .replace('a-password-for-trying', adminPassword)
    .replaceAll('http://127.0.0.1:9000', target.url(''));

/** What integrating.md sets up for the pages beside it. */
async function prelude(): Promise<string[]> {
  const integrating = await page('integrating.md');
  return [...blocksOf(integrating.split(/^## /m)[0] ?? ''), ...blocksOf(sectionOf(integrating, 'Signing in'))];
}

/** The calls made so far, each of which has to have been answered as `isMeant` says: with a success, if it is not said. */
async function callsOf(
  blocks: readonly string[],
  isMeant = ({ status }: PastedCall): boolean => status < 300,
): Promise<PastedCall[]> {
  const calls = await shell.calls();
  expect(calls.filter((call) => !isMeant(call))).toEqual([]);
  // A call that stood on the page and was not made would be missed here.
  expect(calls).toHaveLength(blocks.join('').match(/\bcurl /g)?.length ?? 0);
  return calls;
}

const dataOf = (calls: readonly PastedCall[], urlPart: string | RegExp) => {
  const found = calls.filter(({ url }) => url.match(urlPart)).at(-1);
  return JSON.parse(found?.text ?? '{}').data;
};

/** True of a room that is there for the time that its meeting has, on the clock of the organization. */
const isFor = (meeting: { scheduledDate: string; startTime: string }, room: { status: string; startsAt: string }) =>
  room.status === 'ready' &&
  new Date(room.startsAt).toLocaleString('sv-SE', { timeZone: 'Asia/Jerusalem' }) ===
    `${meeting.scheduledDate} ${meeting.startTime}:00`;

/** What an address answers, once it is what is waited for. */
// biome-ignore lint/suspicious/noExplicitAny: a test asserts the shape of what the API answers
async function eventually(path: string, isIt: (body: any) => boolean): Promise<void> {
  for (;;) {
    const { body } = await api.get(path);
    if (body.success && isIt(body)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('a page can be pasted as it is written, and every call does what it says, in an empty school:', () => {
  it('webhooks.md', async () => {
    const sample = blocksOf(sectionOf(await page('integrating.md'), 'Webhooks'));
    const [first = '', ...others] = blocksOf(await page('integrations/webhooks.md'));
    const before = [...(await prelude()), ...sample];
    expect([before.length, others.length]).toEqual([4, 5]);
    for (const block of [...before, first]) await shell.paste(here(block));
    const { id } = dataOf(await shell.calls(), /\/customers$/);
    // At the page's own webhook, and at the one before it.
    const told = `/webhooks/deliveries?entityId=${id}&status=succeeded`;
    await eventually(told, ({ pagination }) => pagination.total === 2);
    for (const block of others) await shell.paste(here(block));
    const calls = await callsOf([...before, first, ...others]);
    expect(dataOf(calls, 'entityId=')).toHaveLength(2);
    expect(dataOf(calls, /rotate-secret$/).secret).toMatch(/^whsec_/);
    // Each call is two processes, which take their time on a machine that is busy.
  }, 120_000);
});

describe('and in the demo school, with providers that stand in:', () => {
  // As `ROSTER_PROVIDER_STAND_INS=true npm start` begins, and nobody's webhooks among all that it tells of.
  beforeAll(async () => {
    for (const { id } of await api.data('GET', '/webhooks?limit=100')) await api.data('DELETE', `/webhooks/${id}`);
    await loadDemoData(roster.system.peers, clock.now(), createLogger('demo-data', 'silent'));
    await standIns.link(roster.system.peers);
    standIns.tell(api.baseUrl);
  }, 120_000);

  it('events.md', async () => {
    const blocks = [...(await prelude()), ...blocksOf(await page('integrations/events.md'))];
    expect(blocks).toHaveLength(6);
    // More than the page that is asked for; the log follows what happens.
    await eventually('/events?limit=100', ({ pagination }) => Number(pagination.next) > 60);
    for (const block of blocks) await shell.paste(here(block));
    const calls = await callsOf(blocks);
    expect(JSON.parse(calls.find(({ url }) => url.includes('/schemas/'))?.text ?? '{}').title).toBe(
      'meeting.completed, data',
    );
    expect(calls.filter(({ text }) => text.startsWith('retry: '))).toHaveLength(2);
    const pages = calls.filter(({ url }) => url.includes('limit=50')).map(({ text }) => JSON.parse(text));
    const [first, next] = pages.map(({ data }) => data.map(({ id }: { id: string }) => id));
    expect([pages[0].pagination.hasMore, first.length > 0, next.length > 0]).toEqual([true, true, true]);
    expect(first.filter((id: string) => next.includes(id))).toEqual([]);
  }, 120_000);

  it('leads.md', async () => {
    const blocks = blocksOf(await page('integrations/leads.md'));
    expect(blocks).toHaveLength(6);
    for (const block of blocks) await shell.paste(here(block));
    // The one call that is refused on purpose is before the last that names who is meant.
    const isRefused = (call: PastedCall) => /convert$/.test(call.url) && call.status === 409;
    const calls = await callsOf(blocks, (call) => call.status < 300 || isRefused(call));
    const conversions = calls.filter(({ url }) => url.endsWith('/convert'));
    expect(conversions.map(({ status }) => status)).toEqual([201, 409, 201]);
    const [made, refused, known] = conversions.map(({ text }) => JSON.parse(text));
    expect(made.data).toMatchObject({ lead: { status: 'converted' }, students: [{}, {}], registrations: [{}] });
    const { id } = dataOf(calls, 'search=0547771234')[0];
    expect(refused.error).toMatchObject({
      code: 'CONFLICT',
      message: `There is a customer with this phone number: יעל כהן (${id})`,
      details: [{ field: 'customer.phone' }, { field: 'existingCustomerId', message: id }],
    });
    expect(known.data.customer.id).toBe(id);
  }, 120_000);

  it('zoom.md', async () => {
    const blocks = blocksOf(await page('integrations/zoom.md'));
    expect(blocks).toHaveLength(2);
    const meetingId = async () => dataOf(await shell.calls(), 'status=scheduled')[0].id;
    const suggestions = async () => `/meetings/${await meetingId()}/attendance/suggestions`;
    const [made = '', held = ''] = blocks;
    // First the room, then the room at the lesson's new time, then whom Zoom saw.
    const hasRoom = async (): Promise<void> => {
      const meeting = await api.data('GET', `/meetings/${await meetingId()}`);
      await eventually(`/meetings/${meeting.id}/zoom`, ({ data }) => isFor(meeting, data));
    };
    const hasSeen = async (): Promise<void> =>
      eventually(await suggestions(), ({ data }) => data.suggestions.length > 0);
    await shell.paste(here(made), hasRoom);
    const waits = [hasRoom, hasSeen];
    await shell.paste(here(held), () => waits.shift()?.() ?? Promise.reject(new Error('a sleep too many')));
    expect(waits).toEqual([]);
    const calls = await callsOf(blocks);
    expect(dataOf(calls, 'rooms')).toMatchObject([{ meetingId: await meetingId(), status: 'ready' }]);
    expect(dataOf(calls, 'suggestions')).toMatchObject({
      suggestions: [{ status: 'present', matchedBy: 'part_of_name' }],
    });
  }, 120_000);

  it('whatsapp.md', async () => {
    const blocks = blocksOf(await page('integrations/whatsapp.md'));
    expect(blocks).toHaveLength(2);
    const accepted = async (): Promise<void> => {
      const { id } = dataOf(await shell.calls(), 'status=scheduled')[0];
      await eventually(`/messages?meetingId=${id}&status=accepted`, ({ data }) => data.length > 0);
    };
    // A lesson that is cancelled before it was planned would have no reminder to be asked for.
    const [next] = await api.data('GET', '/meetings?status=scheduled&from=2035-03-06&limit=1');
    await eventually(`/meetings/${next.id}/messages/planned`, ({ data }) => data.planned.length > 0);
    await shell.paste(here(blocks[0] ?? ''), accepted);
    await eventually('/messages/planned', ({ data }) => data.length >= 3);
    await shell.paste(here(blocks[1] ?? ''));
    const calls = await callsOf(blocks);
    const told: { kind: string; status: string }[] = dataOf(calls, /\/messages\?/);
    expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(['cancellation']));
    expect(told.map(({ status }) => status)).toContain('accepted');
    expect(dataOf(calls, /\/messages\/planned\?/)).toHaveLength(3);
    // Of the lesson that was cancelled nobody is reminded, and it is said why.
    const [reminder] = dataOf(calls, /\/meetings\/[^/]+\/messages\/planned$/).planned;
    expect(reminder).toMatchObject({ kind: 'reminder', sendAt: null, reason: { code: 'meeting_cancelled' } });
    expect(reminder.families.length).toBeGreaterThan(0);
  }, 120_000);
});
