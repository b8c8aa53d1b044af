import { TestClock, ZoomStandIn } from '@roster/testkit';
import { type HttpClient, makeSchool, startTestSystem, type TestSystem } from '@roster/testkit/system';

const account = {
  accountId: 'abc123',
  clientId: 'def456',
  clientSecret: 'the-secret-of-the-app-x7Qd',
  webhookSecret: 'the-secret-token-of-the-webhook',
  users: ['host@haitech.example', 'second@haitech.example'],
};
/** A Monday, 12:00 in Israel. */
const clock = new TestClock(new Date('2026-03-02T10:00:00Z'));
let zoom: ZoomStandIn;
let roster: TestSystem;
let api: HttpClient;
beforeAll(async () => {
  zoom = await ZoomStandIn.start(account);
  const environment = { ROSTER_ZOOM_API_URL: zoom.apiUrl, ROSTER_ZOOM_OAUTH_URL: zoom.url };
  roster = await startTestSystem({ clock, environment });
  api = await roster.admin();
}, 90_000);
afterAll(async () => {
  await roster.stop();
  await zoom.stop();
});

/** What an address answers, once it is what is waited for. */
// biome-ignore lint/suspicious/noExplicitAny: a test asserts the shape of what the API answers
async function eventually(path: string, isIt: (data: any) => boolean): Promise<any> {
  for (;;) {
    const { body } = await api.get(path);
    if (body.success && isIt(body.data)) return body.data;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it('an online lesson gets a room whose link its meeting and its cycle show, and loses it with the lesson', async () => {
  const { accountId, clientId, clientSecret, webhookSecret, users: hosts } = account;
  const linked = await api.put('/integrations/zoom', { accountId, clientId, clientSecret, webhookSecret, hosts });
  expect([linked.status, linked.body.data.secrets.clientSecret]).toEqual([201, '••••x7Qd']);
  expect(await api.data('POST', '/integrations/zoom/test')).toMatchObject({ ok: true });

  const { cycleId, meetingIds } = await makeSchool(api, {
    ...{ startDate: '2026-03-03', dayOfWeek: 'tuesday', totalMeetings: 3, activityType: 'online' },
  });
  const [id] = meetingIds;
  const shown = await eventually(`/meetings/${id}`, ({ zoomJoinUrl }) => zoomJoinUrl !== null);
  const [made] = await zoom.awaitMeetings(3);
  expect([...zoom.meetings.values()].map(({ joinUrl }) => joinUrl)).toContain(shown.zoomJoinUrl);
  expect(zoom.doubleBooked).toEqual([]);
  expect(made?.agenda).toContain('[Roster room ');
  const cycle = await eventually(`/cycles/${cycleId}`, ({ zoomJoinUrl }) => zoomJoinUrl !== null);
  expect(cycle).toMatchObject({ zoomMeetingId: shown.zoomMeetingId, zoomJoinUrl: shown.zoomJoinUrl });
  expect(await api.data('GET', `/meetings/${id}/zoom`)).toMatchObject({
    ...{ status: 'ready', zoomJoinUrl: shown.zoomJoinUrl, zoomStartUrl: expect.stringContaining('zak=') },
  });
  expect(await api.data('GET', `/rooms?cycleId=${cycleId}&status=ready`)).toHaveLength(3);
  const again = await api.post(`/meetings/${id}/zoom`, {});
  expect([again.status, again.body.data.room.meetingId]).toEqual([202, id]);

  await api.data('POST', `/meetings/${id}/cancel`, { reason: 'המדריך חולה' });
  expect(await eventually(`/meetings/${id}`, ({ zoomJoinUrl }) => zoomJoinUrl === null)).toMatchObject({
    ...{ status: 'cancelled', zoomMeetingId: null },
  });
  expect(await eventually(`/rooms?meetingId=${id}`, ([room]) => room.status === 'removed')).toMatchObject([
    { zoomJoinUrl: null, hostEmail: null },
  ]);
  const next = await eventually(`/cycles/${cycleId}`, ({ zoomJoinUrl }) => zoomJoinUrl !== shown.zoomJoinUrl);
  expect(next.zoomJoinUrl).toMatch(/^http/);
  expect(zoom.meetings.size).toBe(2);
}, 90_000);

it('whom Zoom saw is suggested to the instructor, who confirms it by the call that there is', async () => {
  const { cycleId, meetingIds, studentId } = await makeSchool(api, {
    ...{ startDate: '2026-03-02', dayOfWeek: 'monday', startTime: '17:00', endTime: '18:30', totalMeetings: 1 },
    activityType: 'online',
  });
  const registration = await api.data('POST', '/registrations', { studentId, cycleId, status: 'registered' });
  const [id = ''] = meetingIds;
  const { zoomMeetingId } = await eventually(`/meetings/${id}`, ({ zoomJoinUrl }) => zoomJoinUrl !== null);
  const webhook = `${api.baseUrl}/webhooks/zoom`;
  const tell = async (what: Parameters<ZoomStandIn['tell']>[1], at: string, name?: string) => {
    clock.advance(Date.parse(at) - clock.now().getTime());
    const answer = await zoom.tell(
      webhook,
      what,
      zoomMeetingId,
      clock.now(),
      name === undefined ? undefined : { name },
    );
    expect(answer.status).toBe(200);
  };
  await tell('started', '2026-03-02T14:59:00Z');
  await tell('participant_joined', '2026-03-02T15:01:00Z', 'דני ישראלי (iPad)');
  await tell('ended', '2026-03-02T16:30:00Z');
  api = await roster.admin();
  const { suggestions, missing } = await api.data('GET', `/meetings/${id}/attendance/suggestions`);
  expect([suggestions, missing]).toMatchObject([
    [
      {
        ...{ registrationId: registration.id, studentId, studentName: 'דני ישראלי', status: 'present' },
        ...{ matchedBy: 'part_of_name', timeIn: '17:01', timeOut: '18:30', minutes: 89 },
      },
    ],
    [],
  ]);
  const records = suggestions.map(({ registrationId, status }: Record<string, string>) => ({ registrationId, status }));
  expect(await api.data('POST', `/meetings/${id}/attendance/bulk`, { records })).toMatchObject({ created: 1 });
  const forged = await fetch(webhook, { method: 'POST', body: '{}', headers: { 'x-zm-signature': 'v0=0' } });
  expect(forged.status).toBe(401);
}, 90_000);
