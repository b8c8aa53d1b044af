import { cancelledWithCycle, type notifications } from '@roster/contracts';
import { instructor, MessagingWorld, schoolZone, testContext } from '@roster/testkit';
import type { NotificationsConfig } from './config';
import { instantOf } from './domain/zoned-time';
import { messagingParts } from './testing/service-under-test';

let world: MessagingWorld<NotificationsConfig>;
beforeEach(async () => {
  world = new MessagingWorld(messagingParts);
  await world.start();
  await world.work();
});
afterEach(() => world.stop());

const iso = (day: string, time: string): string => new Date(instantOf(day, time, schoolZone)).toISOString();
type Filter = Omit<notifications.ListPlannedMessagesRequest, 'page'>;
const planned = async (filter: Filter = {}) => (await world.rpc.listPlannedMessages(world.context, filter)).planned;
/** What is told of each: its meeting's day, when, what it waits for, and why not. */
const outlook = async (filter: Filter = {}) =>
  (await planned(filter)).map(({ kind, meetingDate, sendAt, waitsFor, reason }) => [
    ...[kind, meetingDate, sendAt, waitsFor, reason?.code],
  ]);
const ofMeeting = async (meetingId = world.meetingId) =>
  (await world.rpc.listPlannedOfMeeting(world.context, { meetingId })).planned;

describe('what is planned', () => {
  it('says when families are reminded and what that waits for, until there is a message', async () => {
    expect(await planned()).toMatchObject([
      {
        ...{ kind: 'reminder', meetingId: world.meetingId, cycleId: world.cycleId, meetingDate: '2026-03-03' },
        ...{ sendAt: iso('2026-03-02', '18:00'), waitsFor: 'hour', usefulUntil: iso('2026-03-03', '17:00') },
        students: 0,
      },
    ]);
    await world.family('0501234567', 'דני');
    await world.until('2026-03-02', '18:00', 3_600_000);
    expect(await planned()).toEqual([]);
    expect(await world.messages()).toHaveLength(1);
  });

  it('is early before the Sabbath, and waits for the end of quiet hours, the Sabbath and closure days', async () => {
    await world.meeting('2026-03-08');
    await world.work();
    expect(await outlook()).toContainEqual(['reminder', '2026-03-08', iso('2026-03-06', '13:00'), 'hour', undefined]);
    await world.until('2026-03-02', '22:00', 3_600_000);
    await world.change('cancelled', { status: 'cancelled' });
    await world.work();
    expect(await outlook({ kind: 'cancellation' })).toEqual([
      ['cancellation', '2026-03-03', iso('2026-03-03', '08:00'), 'quiet_hours', undefined],
    ]);
    const closed = await world.meeting('2026-03-05');
    world.owners.create(world.organization.id, 'closure.created', { date: '2026-03-04', name: 'חג' });
    await world.until('2026-03-04', '12:00', 3_600_000);
    world.owners.change(world.organization.id, 'meeting.cancelled', closed.subject, { status: 'cancelled' });
    await world.deliver(
      world.owners.change(world.organization.id, 'meeting.updated', closed.subject, { status: 'scheduled' }),
    );
    await world.work();
    expect(await outlook({ meetingId: closed.subject })).toEqual([
      ['reminder', '2026-03-05', iso('2026-03-05', '08:00'), 'closure', undefined],
    ]);
    await world.until('2026-03-06', '15:00', 3_600_000);
    const sunday = (await planned()).find(({ meetingDate }) => meetingDate === '2026-03-08');
    expect(sunday).toBeUndefined();
    const later = await world.meeting('2026-03-08', { startTime: '19:00' });
    await world.work();
    expect(await outlook({ meetingId: later.subject })).toEqual([
      ['reminder', '2026-03-08', iso('2026-03-08', '08:00'), 'sabbath', undefined],
    ]);
  });

  it('follows settings and closure days that change before anything is looked at again', async () => {
    world.owners.create(world.organization.id, 'closure.created', { date: '2026-03-02', name: 'חג' });
    expect(await outlook()).toEqual([['reminder', '2026-03-03', iso('2026-03-03', '08:00'), 'closure', undefined]]);
    await world.rpc.updateMessagingSettings(world.context, { enabled: { reminder: false } });
    expect(await outlook()).toEqual([['reminder', '2026-03-03', undefined, undefined, 'kind_disabled']]);
  });

  it('goes by the closure days of the lesson’s own branch', async () => {
    const elsewhere = { date: '2026-03-02', name: 'שיפוץ', branchId: 'another-branch' };
    world.owners.create(world.organization.id, 'closure.created', elsewhere);
    expect(await outlook()).toEqual([['reminder', '2026-03-03', iso('2026-03-02', '18:00'), 'hour', undefined]]);
  });

  it('says why nobody will be told', async () => {
    const { id } = world.organization;
    await world.deliver(world.owners.change(id, 'cycle.updated', world.cycleId, { sendParentReminders: false }));
    expect(await outlook()).toEqual([['reminder', '2026-03-03', undefined, undefined, 'reminders_off']]);
    await world.deliver(world.owners.change(id, 'cycle.updated', world.cycleId, { sendParentReminders: true }));
    await world.change('cancelled', { status: 'cancelled' });
    expect(await outlook({ kind: 'reminder' })).toEqual([
      ['reminder', '2026-03-03', undefined, undefined, 'meeting_cancelled'],
    ]);
    await world.change('restored', { status: 'scheduled' });
    await world.rpc.deleteIntegration(world.context, { provider: 'whatsapp' });
    expect(await outlook({ kind: 'reminder' })).toEqual([
      ['reminder', '2026-03-03', undefined, 'link', 'no_integration'],
    ]);
    await world.link();
    expect(await outlook({ kind: 'reminder' })).toEqual([
      ['reminder', '2026-03-03', iso('2026-03-02', '18:00'), 'hour', undefined],
    ]);
  });

  it('says what went wrong where somebody who is asked is away', async () => {
    await world.family('0501234567', 'דני');
    world.clock.advance(instantOf('2026-03-02', '18:00', schoolZone) - world.clock.now().getTime());
    world.owners.down.add('enrollment');
    await world.work();
    world.owners.down.clear();
    const [waiting] = await planned();
    expect(waiting).toMatchObject({ waitsFor: 'retry', failure: expect.stringContaining('enrollment') });
    await world.until('2026-03-02', '18:15', 60_000);
    expect(await planned()).toEqual([]);
    expect(world.meta.messages).toHaveLength(1);
  });

  it('is one reminder for a day however often its lesson changes, and one for each day it was moved to', async () => {
    for (let change = 0; change < 3; change++) await world.change('moved', { topic: `${change}` });
    await world.work();
    expect(await outlook()).toHaveLength(1);
    const moved = { scheduledDate: '2026-03-05', startsAt: iso('2026-03-05', '17:00') };
    await world.change('moved', moved);
    await world.work();
    expect(await outlook()).toEqual([
      ['reminder', '2026-03-03', undefined, undefined, 'meeting_moved'],
      ['reminder', '2026-03-05', iso('2026-03-04', '18:00'), 'hour', undefined],
    ]);
    const back = { scheduledDate: '2026-03-03', startsAt: iso('2026-03-03', '17:00') };
    await world.family('0501234567', 'דני');
    // What waited for the first day finds that it is not held then, and ends; moved back it is held then again.
    await world.rpc.updateMessagingSettings(world.context, { reminderTime: '17:00' });
    await world.work();
    await world.change('moved', back);
    await world.work();
    expect(await outlook({ meetingId: world.meetingId })).toContainEqual([
      'reminder',
      '2026-03-03',
      iso('2026-03-02', '17:00'),
      'hour',
      undefined,
    ]);
    await world.until('2026-03-02', '17:00', 3_600_000);
    expect(world.meta.messages).toHaveLength(1);
  });
});

describe('the list of what is planned', () => {
  it('is found by meeting, cycle, kind, customer and time, page by page', async () => {
    const { id } = world.organization;
    const customerId = await world.family('0501234567', 'דני');
    const first = world.cycleId;
    const other = world.owners.create(id, 'cycle.created', {
      ...world.owners.get(id, 'cycle', first),
      id: '00000000-0000-4000-8000-000000000001',
    });
    await world.deliver(other);
    for (const day of ['2026-03-04', '2026-03-05']) await world.meeting(day, { cycleId: other.subject });
    await world.work();
    const days = async (filter: Filter) => (await planned(filter)).map(({ meetingDate }) => meetingDate);
    expect(await days({})).toEqual(['2026-03-03', '2026-03-04', '2026-03-05']);
    expect(await days({ meetingId: world.meetingId })).toEqual(['2026-03-03']);
    expect(await days({ cycleId: other.subject })).toEqual(['2026-03-04', '2026-03-05']);
    expect(await days({ customerId })).toEqual(['2026-03-03']);
    expect(await days({ customerId, cycleId: other.subject })).toEqual([]);
    expect(await days({ customerId: 'nobody' })).toEqual([]);
    expect(await days({ kind: 'reminder', from: iso('2026-03-03', '00:00') })).toEqual(['2026-03-04', '2026-03-05']);
    expect(await days({ to: iso('2026-03-04', '00:00') })).toEqual(['2026-03-03', '2026-03-04']);
    expect(await days({ kind: 'cancellation' })).toEqual([]);
    const page = { limit: 1, offset: 1, sortBy: 'sendAt', descending: true };
    const answer = await world.rpc.listPlannedMessages(world.context, { page });
    expect([answer.total, answer.planned.map(({ meetingDate }) => meetingDate)]).toEqual([3, ['2026-03-04']]);
    await expect(world.rpc.listPlannedMessages(world.context, { kind: 'letter' })).rejects.toMatchObject({
      fields: [{ field: 'kind' }],
    });
  });

  it('asks each other service at most once, however long it is', async () => {
    await world.family('0501234567', 'דני');
    for (const day of ['2026-03-04', '2026-03-05', '2026-03-08', '2026-03-09']) await world.meeting(day);
    await world.work();
    world.owners.asked.length = 0;
    expect(await planned()).toHaveLength(5);
    expect(new Set(world.owners.asked).size).toBe(world.owners.asked.length);
    expect(world.owners.asked.sort()).toEqual(['catalog.PageClosureDays', 'enrollment.BatchGetRosters']);
  });

  it('is empty for whoever does not run the business', async () => {
    const teacher = testContext(world.organization, instructor('i'));
    expect((await world.rpc.listPlannedMessages(teacher, {})).total).toBe(0);
    await expect(world.rpc.listPlannedOfMeeting(teacher, { meetingId: world.meetingId })).rejects.toMatchObject({
      slug: 'meeting.not_found',
    });
  });
});

describe('what a meeting’s families will be told', () => {
  it('names each family, where it is written to, and why not', async () => {
    const reached = await world.family('050-123-4567', 'דני', 'נועה');
    const silent = await world.family('', 'Maya');
    const optedOut = await world.family('0521234567', 'Lea');
    await world.writes('972521234567', 'הסר');
    const [reminder] = await ofMeeting();
    expect(reminder).toMatchObject({ kind: 'reminder', sendAt: iso('2026-03-02', '18:00') });
    expect(
      reminder?.families.map(({ customerId, students, to, reason }) => [
        ...[customerId, students.map(({ name }) => name), to, reason?.code],
      ]),
    ).toEqual([
      [reached, ['דני', 'נועה'], '+972501234567', undefined],
      [silent, ['Maya'], undefined, 'no_phone'],
      [optedOut, ['Lea'], '+972521234567', 'opted_out'],
    ]);
  });

  it('says who has been told of it already', async () => {
    const customerId = await world.family('0501234567', 'דני');
    await world.until('2026-03-02', '22:00', 3_600_000);
    const [message] = await world.messages({ customerId });
    const late = await world.family('0521234567', 'Lea');
    await world.change('moved', { topic: 'another' });
    await world.work();
    const [reminder] = await ofMeeting();
    expect(reminder).toMatchObject({ waitsFor: 'quiet_hours', sendAt: iso('2026-03-03', '08:00') });
    expect(reminder?.families.map((one) => [one.customerId, one.messageId])).toEqual([
      [customerId, message?.id],
      [late, undefined],
    ]);
  });

  it('of a cancelled cycle is for those who took part until then', async () => {
    const customerId = await world.family('0501234567', 'דני');
    await world.until('2026-03-02', '21:30', 3_600_000);
    const { id } = world.organization;
    const status = 'cancelled';
    await world.change('cancelled', { status, cancellationReason: cancelledWithCycle });
    const cancelled = world.owners.change(id, 'cycle.cancelled', world.cycleId, { status });
    await world.deliver({ ...cancelled, time: world.clock.now().toISOString() });
    await world.work();
    const told = (await ofMeeting()).find(({ kind }) => kind === 'cycle_cancellation');
    expect(told).toMatchObject({ waitsFor: 'quiet_hours', families: [{ customerId }] });
    expect(told?.students).toBeUndefined();
    expect(await outlook({ customerId, kind: 'cycle_cancellation' })).toHaveLength(1);
  });

  it('is not found where there is no such meeting', async () => {
    await expect(ofMeeting('00000000-0000-4000-8000-000000000009')).rejects.toMatchObject({
      slug: 'meeting.not_found',
    });
  });
});
