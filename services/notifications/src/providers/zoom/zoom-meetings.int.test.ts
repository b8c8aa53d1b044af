import { createLogger } from '@roster/service-kit';
import { TestClock, type ZoomAccount, ZoomStandIn } from '@roster/testkit';
import { ProviderClient } from '../provider-client';
import { ZoomMeetings } from './zoom-meetings';

const account: ZoomAccount = {
  accountId: 'abc123',
  clientId: 'def456',
  clientSecret: 'the-secret-of-the-app',
  webhookSecret: 'the-secret-token',
  users: ['Host@Example.com', 'second@example.com'],
};
const link = {
  organizationId: 'org',
  settings: { accountId: 'abc123', clientId: 'def456' },
  secrets: { clientSecret: 'the-secret-of-the-app' },
};
const spec = {
  topic: 'Python',
  startsAt: '2026-03-03T15:00:00.000Z',
  endsAt: '2026-03-03T16:30:00.000Z',
  timeZone: 'Asia/Jerusalem',
  mark: 'Roster room 1',
};
let zoom: ZoomStandIn;
let client: ProviderClient;
let clock: TestClock;
let meetings: ZoomMeetings;
beforeEach(async () => {
  zoom = await ZoomStandIn.start(account);
  clock = new TestClock(new Date('2026-03-02T10:00:00Z'));
  client = new ProviderClient({ provider: 'Zoom', log: createLogger('zoom', 'silent'), timeoutMs: 1_000, resetMs: 50 });
  meetings = new ZoomMeetings(client, { zoomApi: zoom.apiUrl, zoomOauth: zoom.url }, clock);
});
afterEach(async () => {
  await client.close();
  await zoom.stop();
});

/** @returns the meeting's id */
async function made(host = 'host@example.com', mark = spec.mark): Promise<string> {
  const result = await meetings.create(link, host, { ...spec, mark });
  if (result.is !== 'made') throw new Error(result.is);
  return result.meeting.id;
}

describe('a meeting at Zoom', () => {
  it('is made at its instant, found by its mark, changed and removed', async () => {
    const id = await made();
    expect(zoom.meetings.get(id)).toMatchObject({
      ...{ host: 'host@example.com', topic: 'Python', timezone: 'Asia/Jerusalem' },
      ...{ startTime: '2026-03-03T15:00:00Z', duration: 90, agenda: 'Roster room 1' },
    });
    expect(await meetings.find(link, 'host@example.com', 'Roster room 1')).toMatchObject({
      ...{ is: 'looked', meeting: { id, joinUrl: zoom.meetings.get(id)?.joinUrl } },
    });
    expect(await meetings.find(link, 'second@example.com', 'Roster room 1')).toEqual({ is: 'looked' });
    const later = { ...spec, topic: 'Scratch', startsAt: '2026-03-03T15:30:00.000Z' };
    expect(await meetings.update(link, id, later)).toEqual({ is: 'done', body: {} });
    expect(zoom.meetings.get(id)).toMatchObject({ topic: 'Scratch', duration: 60, agenda: 'Roster room 1' });
    expect(await meetings.startUrl(link, id)).toContain('zak=');
    expect(await meetings.remove(link, id)).toMatchObject({ is: 'done' });
    expect(await meetings.remove(link, id)).toEqual({ is: 'gone' });
    expect(await meetings.update(link, id, spec)).toEqual({ is: 'gone' });
    expect(await meetings.startUrl(link, id)).toBeUndefined();
  });

  it('is found behind hundreds of others', async () => {
    zoom.perHostAndDay = 1_000;
    for (let index = 0; index < 320; index++) {
      const id = String(90_000_000_000 + index);
      const facts = { topic: 'x', agenda: 'y', startTime: '2026-05-01T10:00:00Z', duration: 5, timezone: 'UTC' };
      zoom.meetings.set(id, { ...facts, id, host: 'host@example.com', joinUrl: 'x' });
    }
    const id = await made();
    expect(await meetings.find(link, 'host@example.com', spec.mark)).toMatchObject({ meeting: { id } });
  });

  it('is not made for a host that Zoom does not know, nor with a topic of nothing', async () => {
    expect(await meetings.create(link, 'nobody@example.com', spec)).toMatchObject({
      is: 'refused',
      code: 'unknown_host',
    });
    expect(await meetings.create(link, 'host@example.com', { ...spec, topic: '' })).toMatchObject({
      ...{ is: 'refused', code: 'refused' },
      reason: expect.stringContaining('Topic'),
    });
  });

  it('may have been made where Zoom did not answer', async () => {
    await made();
    zoom.become({ is: 'hanging', afterDoing: true });
    expect(await meetings.create(link, 'second@example.com', spec)).toMatchObject({ is: 'unknown' });
    zoom.become({ is: 'failing', status: 502 });
    expect(await meetings.create(link, 'second@example.com', spec)).toMatchObject({ is: 'unknown' });
    zoom.become({ is: 'well' });
    expect(await meetings.find(link, 'second@example.com', spec.mark)).toMatchObject({
      meeting: { joinUrl: expect.any(String) },
    });
  });

  it('was surely not made where Zoom throttles; the day’s limit of a host ends at midnight UTC', async () => {
    await made();
    zoom.become({ is: 'throttling', retryAfterSeconds: 7 });
    expect(await meetings.create(link, 'host@example.com', spec)).toMatchObject({
      is: 'not_taken',
      retryAfterMs: 7_000,
    });
    zoom.become({ is: 'well' });
    zoom.perHostAndDay = 1;
    const limited = await meetings.create(link, 'host@example.com', spec);
    expect(limited).toMatchObject({ is: 'not_taken', reason: expect.stringContaining('daily') });
    const { retryAfterMs = 0 } = limited as { retryAfterMs?: number };
    const midnight = Math.ceil(Date.now() / 86_400_000) * 86_400_000;
    expect(Math.abs(Date.now() + retryAfterMs - midnight)).toBeLessThan(10_000);
  });
});

describe('the access token', () => {
  it('is asked for once, however many calls need it, and again after an hour', async () => {
    await Promise.all(Array.from({ length: 8 }, (_, index) => made('host@example.com', `mark ${index}`)));
    expect(zoom.tokensGiven).toBe(1);
    clock.advance(58 * 60_000);
    await made();
    expect(zoom.tokensGiven).toBe(1);
    clock.advance(2 * 60_000);
    await made();
    expect(zoom.tokensGiven).toBe(2);
  });

  it('is renewed once where Zoom does not take it any more', async () => {
    await made();
    zoom.forgetTokens();
    await made();
    expect(zoom.tokensGiven).toBe(2);
  });

  it('is not given for wrong credentials: that can be mended, and is tried again', async () => {
    const wrong = { ...link, secrets: { clientSecret: 'another' } };
    expect(await meetings.create(wrong, 'host@example.com', spec)).toEqual({
      ...{ is: 'not_taken', reason: 'Invalid client_id or client_secret' },
    });
    expect(zoom.meetings.size).toBe(0);
    await made();
  });
});
