import { TestClock, WhatsAppStandIn } from '@roster/testkit';
import { type HttpClient, makeSchool, startTestSystem, type TestSystem } from '@roster/testkit/system';
import { demoTemplates } from './stand-ins';

const account = {
  phoneNumberId: '106540352242922',
  accessToken: 'EAAJB-a-token-that-is-long-x7Qd',
  appSecret: '0123456789abcdef0123456789abcdef',
  verifyToken: 'our-word',
  templates: demoTemplates,
};
/** A Monday, 12:00 in Israel. */
const clock = new TestClock(new Date('2026-03-02T10:00:00Z'));
let meta: WhatsAppStandIn;
let roster: TestSystem;
let api: HttpClient;
beforeAll(async () => {
  meta = await WhatsAppStandIn.start(account);
  roster = await startTestSystem({ clock, environment: { ROSTER_WHATSAPP_GRAPH_URL: meta.url } });
  api = await roster.admin();
}, 90_000);
afterAll(async () => {
  await roster.stop();
  await meta.stop();
});

/** The messages, once they are what is waited for. */
async function messages(query: string, isIt: (all: { status: string }[]) => boolean) {
  for (;;) {
    const all = await api.data('GET', `/messages?${query}`);
    if (isIt(all)) return all;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The reminder of a meeting, once its job has found its time. */
async function plannedFor(meetingId = '') {
  for (;;) {
    const { planned } = await api.data('GET', `/meetings/${meetingId}/messages/planned`);
    const [reminder] = planned;
    if (reminder?.sendAt === '2026-03-02T16:30:00.000Z') return reminder;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it('a parent is reminded, a manager sees that it arrived, and who wants no more gets no more', async () => {
  const { phoneNumberId, accessToken, appSecret, verifyToken } = account;
  const linked = await api.put('/integrations/whatsapp', { phoneNumberId, accessToken, appSecret, verifyToken });
  expect([linked.status, linked.body.data.secrets.accessToken]).toEqual([201, '••••x7Qd']);
  expect(await api.data('POST', '/integrations/whatsapp/test')).toMatchObject({ ok: true });
  const webhook = `${api.baseUrl}/webhooks/whatsapp`;
  const check = `?hub.mode=subscribe&hub.verify_token=our-word&hub.challenge=1158201444`;
  expect(await (await fetch(webhook + check)).text()).toBe('1158201444');
  expect((await fetch(webhook + check.replace('our-word', 'another'))).status).toBe(403);

  const { customerId, studentId, cycleId, meetingIds } = await makeSchool(api, {
    ...{ startDate: '2026-03-03', dayOfWeek: 'tuesday', totalMeetings: 3, sendParentReminders: true },
  });
  await api.data('POST', '/registrations', { studentId, cycleId, status: 'registered' });
  expect(await api.data('PUT', '/organization/messaging', { reminderTime: '18:30' })).toMatchObject({
    ...{ reminderTime: '18:30', language: 'he', sabbath: { kept: true, from: '14:00', to: '21:00' } },
  });

  // Whom the coming lesson's reminder is for, and when it goes out, is known before there is a message.
  const planned = await plannedFor(meetingIds[0]);
  expect(planned.families).toEqual([
    {
      ...{ customerId, customerName: expect.any(String), students: [{ id: studentId, name: expect.any(String) }] },
      ...{ to: '+972501234567', reason: null, messageId: null },
    },
  ]);
  const listed = await api.data('GET', `/messages/planned?customerId=${customerId}&kind=reminder&cycleId=${cycleId}`);
  expect(listed.find(({ meetingId }: { meetingId: string }) => meetingId === meetingIds[0])).toMatchObject({
    ...{ sendAt: '2026-03-02T16:30:00.000Z', waitsFor: 'hour', reason: null, students: 1 },
  });

  clock.advance(6.5 * 3_600_000);
  api = await roster.admin();
  const [sent] = await meta.awaitMessages(1);
  expect(sent).toMatchObject({ to: '972501234567', template: 'meeting_reminder', language: 'he' });
  expect(sent?.text).toContain('דני ישראלי');
  const query = `customerId=${customerId}&meetingId=${meetingIds[0]}`;
  await messages(query, ([one]) => one?.status === 'accepted');
  expect((await meta.tellStatus(webhook, sent as never, 'delivered', clock.now())).status).toBe(200);
  const [delivered] = await messages(query, ([one]) => one?.status === 'delivered');
  expect(delivered.history.map(({ status }: { status: string }) => status)).toEqual([
    ...['queued', 'sending', 'accepted', 'delivered'],
  ]);

  await meta.tellText(webhook, '972501234567', 'הסר', clock.now());
  expect(await api.data('GET', `/customers/${customerId}/messaging`)).toMatchObject({ optedOut: true });
  await api.data('POST', `/meetings/${meetingIds[0]}/cancel`, { reason: 'המדריך חולה' });
  expect(await messages(`${query}&kind=cancellation`, ([one]) => one !== undefined)).toMatchObject([
    { status: 'skipped', reason: { code: 'opted_out' } },
  ]);
  expect(meta.messages).toHaveLength(1);
  const forged = await fetch(webhook, { method: 'POST', body: '{}', headers: { 'x-hub-signature-256': 'sha256=0' } });
  expect(forged.status).toBe(401);
}, 90_000);
