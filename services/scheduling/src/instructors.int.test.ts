import {
  instructor,
  manager,
  startTestService,
  TestClock,
  type TestService,
  testContext,
  testOrganization,
} from '@roster/testkit';
import { schedulingService } from './service';
import { CatalogStandIn } from './testing/catalog-stand-in';
import { cycleRequest, meetingRequest, present } from './testing/requests';

const catalog = new CatalogStandIn();
/** Just after midnight of Tuesday, 23 January 2024, in Israel; in UTC it is still Monday. */
const clock = new TestClock(new Date('2024-01-22T22:30:00Z'));
let scheduling: TestService<'scheduling'>;
beforeAll(async () => {
  scheduling = await startTestService(schedulingService, { peers: { catalog: catalog.handlers }, clock });
});
afterAll(() => scheduling.stop());

/** A manager's cycle of five Tuesdays, of which the second is today, and the calls of its instructor and of another. */
async function school() {
  const organization = testOrganization();
  const office = testContext(organization, manager());
  const ids = catalog.school(office);
  const cycleId = present((await scheduling.rpc.createCycle(office, cycleRequest(ids, { totalMeetings: 5 }))).cycle).id;
  const { meetings } = await scheduling.rpc.generateMeetings(office, { cycleId });
  const [past, today, future] = meetings.map(({ id }) => id);
  const own = testContext(organization, instructor(ids.instructorId));
  const other = testContext(organization, instructor(catalog.instructor(office).id));
  return { office, own, other, ids, cycleId, past: present(past), today: present(today), future: present(future) };
}

const notToday = { category: 'forbidden', slug: 'meeting.not_today' };
const managersOnly = { category: 'forbidden', slug: 'meeting.managers_only' };

describe('an instructor', () => {
  it('sees their own cycles and meetings only', async () => {
    const { own, other, ids, cycleId, today } = await school();
    expect((await scheduling.rpc.getCycle(own, { id: cycleId })).cycle?.id).toBe(cycleId);
    expect((await scheduling.rpc.listCycles(own, {})).total).toBe(1);
    expect((await scheduling.rpc.listMeetings(own, {})).total).toBe(5);
    await expect(scheduling.rpc.getCycle(other, { id: cycleId })).rejects.toMatchObject({ slug: 'cycle.not_found' });
    await expect(scheduling.rpc.getMeeting(other, { id: today })).rejects.toMatchObject({ slug: 'meeting.not_found' });
    expect((await scheduling.rpc.listCycles(other, {})).total).toBe(0);
    expect((await scheduling.rpc.listMeetings(other, { instructorId: ids.instructorId })).total).toBe(0);
    expect((await scheduling.rpc.listCycles(other, { instructorId: ids.instructorId })).total).toBe(0);
  });

  it("may not touch another's", async () => {
    const { other, ids, cycleId, today } = await school();
    const notFound = { category: 'not_found' };
    await expect(scheduling.rpc.updateCycle(other, { id: cycleId, name: 'x' })).rejects.toMatchObject(notFound);
    await expect(scheduling.rpc.generateMeetings(other, { cycleId })).rejects.toMatchObject(notFound);
    await expect(scheduling.rpc.updateMeeting(other, { id: today, topic: 'x' })).rejects.toMatchObject(notFound);
    await expect(scheduling.rpc.completeMeeting(other, { id: today })).rejects.toMatchObject(notFound);
    await expect(scheduling.rpc.cancelMeeting(other, { id: today })).rejects.toMatchObject(notFound);
    await expect(scheduling.rpc.postponeMeeting(other, { id: today, newDate: '2024-03-01' })).rejects.toMatchObject(
      notFound,
    );
    await expect(scheduling.rpc.createCycle(other, cycleRequest(ids))).rejects.toMatchObject({
      slug: 'instructor.not_own',
    });
  });

  it("completes a meeting on its own day, by the clock of the meeting's time zone", async () => {
    const { own, past, today, future } = await school();
    await expect(scheduling.rpc.completeMeeting(own, { id: past })).rejects.toMatchObject(notToday);
    await expect(scheduling.rpc.completeMeeting(own, { id: future })).rejects.toMatchObject(notToday);
    expect((await scheduling.rpc.completeMeeting(own, { id: today })).meeting?.status).toBe('completed');
    await expect(scheduling.rpc.completeMeeting(own, { id: today })).rejects.toMatchObject({
      slug: 'meeting.already_completed',
    });
  });

  it('changes its words and times on that day, but neither its day, its instructor nor its status', async () => {
    const { own, other, today, future } = await school();
    const update = (change: object) => scheduling.rpc.updateMeeting(own, { id: today, ...change });
    await expect(scheduling.rpc.updateMeeting(own, { id: future, topic: 'x' })).rejects.toMatchObject(notToday);
    expect((await update({ topic: 'לולאות', startTime: '14:15' })).meeting).toMatchObject({
      topic: 'לולאות',
      startTime: '14:15',
    });
    await expect(update({ scheduledDate: '2024-01-24' })).rejects.toMatchObject(managersOnly);
    const { principal } = other;
    const instructorId = principal.kind === 'user' ? present(principal.instructorId) : '';
    await expect(update({ instructorId })).rejects.toMatchObject(managersOnly);
    await expect(update({ status: 'cancelled' })).rejects.toMatchObject(managersOnly);
    expect((await update({ status: 'completed', notes: 'עבר טוב' })).meeting).toMatchObject({
      status: 'completed',
      notes: 'עבר טוב',
    });
    await expect(update({ status: 'scheduled' })).rejects.toMatchObject(managersOnly);
  });

  it("is not in the way of another service's replicas, which check for themselves", async () => {
    const { other, cycleId, today } = await school();
    expect((await scheduling.rpc.batchGetCycles(other, { ids: [cycleId] })).cycles).toHaveLength(1);
    expect((await scheduling.rpc.batchGetMeetings(other, { ids: [today] })).meetings).toHaveLength(1);
  });
});

describe('whoever is not staff', () => {
  it('changes nothing, whatever the gateway let through', async () => {
    const { office, ids, cycleId, today } = await school();
    const refused = { category: 'forbidden', slug: 'role.forbidden' };
    for (const principal of [{ kind: 'user', id: 'parent', role: 'client' }, { kind: 'anonymous' }] as const) {
      const call = testContext(office.organization, principal);
      const { rpc } = scheduling;
      await expect(rpc.createCycle(call, cycleRequest(ids))).rejects.toMatchObject(refused);
      await expect(rpc.updateCycle(call, { id: cycleId, name: 'x' })).rejects.toMatchObject(refused);
      await expect(rpc.generateMeetings(call, { cycleId })).rejects.toMatchObject(refused);
      await expect(rpc.createMeeting(call, meetingRequest(ids.instructorId))).rejects.toMatchObject(refused);
      await expect(rpc.updateMeeting(call, { id: today, topic: 'x' })).rejects.toMatchObject(refused);
      await expect(rpc.completeMeeting(call, { id: today })).rejects.toMatchObject(refused);
      await expect(rpc.cancelMeeting(call, { id: today })).rejects.toMatchObject(refused);
      await expect(rpc.postponeMeeting(call, { id: today, newDate: '2024-03-01' })).rejects.toMatchObject(refused);
    }
  });
});

describe('a manager', () => {
  it('completes any meeting on any day', async () => {
    const { office, past, future } = await school();
    for (const id of [past, future])
      expect((await scheduling.rpc.completeMeeting(office, { id })).meeting?.status).toBe('completed');
  });

  it('gives a meeting to another instructor, who sees it from then on', async () => {
    const { office, own, other, today } = await school();
    const { principal } = other;
    const instructorId = principal.kind === 'user' ? present(principal.instructorId) : '';
    await scheduling.rpc.updateMeeting(office, { id: today, instructorId });
    expect((await scheduling.rpc.getMeeting(other, { id: today })).meeting).toMatchObject({
      instructor: { id: instructorId },
    });
    await expect(scheduling.rpc.getMeeting(own, { id: today })).rejects.toMatchObject({ slug: 'meeting.not_found' });
    await scheduling.awaitEvent('meeting.moved', today);
  });
});
