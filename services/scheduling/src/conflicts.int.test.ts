import type { scheduling as messages } from '@roster/contracts';
import { instructor, startTestService, type TestService, testContext, testOrganization } from '@roster/testkit';
import { schedulingService } from './service';
import { CatalogStandIn } from './testing/catalog-stand-in';
import { meetingRequest, present } from './testing/requests';

const catalog = new CatalogStandIn();
let scheduling: TestService<'scheduling'>;
let twin: TestService<'scheduling'>;
beforeAll(async () => {
  const peers = { catalog: catalog.handlers };
  scheduling = await startTestService(schedulingService, { peers });
  twin = await startTestService(schedulingService, { peers, databasePrefix: scheduling.databasePrefix });
});
afterAll(async () => {
  await twin.stop();
  await scheduling.stop();
});

function calendar() {
  const context = testContext(testOrganization());
  const { id: instructorId } = catalog.instructor(context);
  const book = async (overrides: messages.CreateMeetingRequest = {}, service = scheduling) =>
    present((await service.rpc.createMeeting(context, meetingRequest(instructorId, overrides))).meeting);
  return { context, instructorId, book };
}

const taken = (...meetings: { id: string }[]) => ({
  category: 'conflict',
  slug: 'meeting.conflict',
  metadata: { meetingIds: meetings.map(({ id }) => id).join(',') },
});

describe('meetings of one instructor', () => {
  it('do not overlap: the refusal names the time and the meeting', async () => {
    const { book } = calendar();
    const first = await book();
    const second = book({ startTime: '15:00', endTime: '16:00' });
    await expect(second).rejects.toMatchObject({
      ...taken(first),
      message: expect.stringContaining('2024-02-15 14:00-15:30'),
    });
  });

  it('may touch, and be at one time with those of others', async () => {
    const { context, book } = calendar();
    await book();
    await book({ startTime: '15:30', endTime: '17:00' });
    await book({ startTime: '13:00', endTime: '14:00' });
    await book({ instructorId: catalog.instructor(context).id });
  });

  it('overlap by the moment, not by the clock on the wall', async () => {
    const { book } = calendar();
    const first = await book({ scheduledDate: '2024-02-15', startTime: '23:00', endTime: '23:59', timeZone: 'UTC' });
    const nextDay = book({
      scheduledDate: '2024-02-16',
      startTime: '01:30',
      endTime: '02:30',
      timeZone: 'Asia/Jerusalem',
    });
    await expect(nextDay).rejects.toMatchObject(taken(first));
    await book({ scheduledDate: '2024-02-15', startTime: '23:00', endTime: '23:30', timeZone: 'Asia/Jerusalem' });
  });

  it('make room when they are cancelled or postponed', async () => {
    const { context, book } = calendar();
    const first = await book();
    await scheduling.rpc.cancelMeeting(context, { id: first.id });
    const second = await book();
    await scheduling.rpc.postponeMeeting(context, { id: second.id, newDate: '2024-02-16' });
    const third = await book();
    // Whoever wants the time back must find it free.
    const restore = scheduling.rpc.updateMeeting(context, { id: first.id, status: 'scheduled' });
    await expect(restore).rejects.toMatchObject(taken(third));
    expect((await scheduling.rpc.getMeeting(context, { id: first.id })).meeting?.status).toBe('cancelled');
  });

  it('are not moved or postponed onto each other', async () => {
    const { context, book } = calendar();
    const first = await book();
    const second = await book({ scheduledDate: '2024-02-16' });
    const move = (force: boolean) =>
      scheduling.rpc.updateMeeting(context, { id: second.id, scheduledDate: '2024-02-15', force });
    await expect(move(false)).rejects.toMatchObject(taken(first));
    await expect(
      scheduling.rpc.postponeMeeting(context, { id: second.id, newDate: '2024-02-15' }),
    ).rejects.toMatchObject(taken(first));
    expect((await scheduling.rpc.getMeeting(context, { id: second.id })).meeting).toMatchObject({
      status: 'scheduled',
      version: 1,
    });
    expect((await move(true)).meeting?.scheduledDate).toBe('2024-02-15');
  });

  it('do not stand in their own way', async () => {
    const { context, book } = calendar();
    const first = await book();
    const { meeting } = await scheduling.rpc.updateMeeting(context, { id: first.id, startTime: '14:30' });
    expect(meeting?.startTime).toBe('14:30');
    await scheduling.rpc.completeMeeting(context, { id: first.id });
  });

  it('may be forced by managers only', async () => {
    const { context, instructorId, book } = calendar();
    await book();
    await book({ force: true });
    const own = testContext(context.organization, instructor(instructorId));
    const forced = scheduling.rpc.createMeeting(own, meetingRequest(instructorId, { force: true }));
    await expect(forced).rejects.toMatchObject({ category: 'forbidden', slug: 'force.forbidden' });
  });

  it('booked at once for overlapping times: exactly one wins, in whichever replica of the service', async () => {
    for (let round = 0; round < 3; round++) {
      const { context, book } = calendar();
      const answers = await Promise.allSettled(
        Array.from({ length: 8 }, (_, index) =>
          book({ startTime: `14:0${index}`, endTime: '15:30' }, index % 2 ? twin : scheduling),
        ),
      );
      const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
      expect(refused).toHaveLength(7);
      for (const reason of refused) expect(reason).toMatchObject({ slug: 'meeting.conflict' });
      expect((await scheduling.rpc.listMeetings(context, {})).total).toBe(1);
    }
  });

  it('booked at once for times apart: all win', async () => {
    const { context, book } = calendar();
    await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        book({ startTime: `1${index}:00`, endTime: `1${index}:45` }, index % 2 ? twin : scheduling),
      ),
    );
    expect((await scheduling.rpc.listMeetings(context, {})).total).toBe(8);
  });
});
