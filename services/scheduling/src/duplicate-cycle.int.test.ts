import { unavailable } from '@roster/service-kit';
import * as testKit from '@roster/testkit';
import { startTestService, type TestService, testContext, testOrganization } from '@roster/testkit';
import { schedulingService } from './service';
import { CatalogStandIn } from './testing/catalog-stand-in';
import { meetingRequest, present } from './testing/requests';
import { badFields, notFound, schoolYears } from './testing/school-year';

const catalog = new CatalogStandIn();
/** Stands in for enrollment: what it was asked to copy, having seen what. */
const enrollment = { away: false, asked: [] as { fromCycleId: string; toCycleId: string; seen: number | undefined }[] };
let scheduling: TestService<'scheduling'>;
beforeAll(async () => {
  scheduling = await startTestService(schedulingService, {
    peers: {
      catalog: catalog.handlers,
      enrollment: {
        CopyRegistrations: async (context, { fromCycleId, toCycleId }) => {
          if (enrollment.away) throw unavailable('enrollment.unavailable', 'enrollment is away in this test');
          enrollment.asked.push({ fromCycleId, toCycleId, seen: context.seen.get(`cycle/${toCycleId}`) });
          return { copied: 7, skipped: 2 };
        },
      },
    },
  });
});
beforeEach(() => {
  enrollment.away = false;
  enrollment.asked.length = 0;
  catalog.away = false;
});
afterAll(() => scheduling.stop());
const newYear = schoolYears(() => scheduling, catalog, testKit);

describe('a duplicate of a cycle', () => {
  it('has the same terms from the new date on, and nothing of its history', async () => {
    const { context, cycleId, first, cycle } = await newYear({
      pricePerStudentMinor: 15_000,
      maxStudents: 20,
      zoomHostEmail: 'zoom@example.com',
      onCancel: 'extend',
      preparationMinutes: 30,
    });
    await scheduling.rpc.completeMeeting(context, { id: first });
    await scheduling.rpc.updateCycle(context, { id: cycleId, status: 'cancelled' });
    const original = await cycle();
    const answer = await scheduling.rpc.duplicateCycle(context, { id: cycleId, newStartDate: '2024-09-01' });
    const copy = present(answer.cycle);
    expect(copy).toEqual({
      ...original,
      id: expect.not.stringMatching(cycleId),
      name: `${original.name} (copy)`,
      status: 'active',
      completedMeetings: 0,
      version: 1,
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
      // Five Tuesdays from 3 September.
      schedule: { ...original.schedule, startDate: '2024-09-01', endDate: '2024-10-01' },
    });
    expect([answer.meetings, answer.registrations]).toEqual([[], undefined]);
    expect(await cycle(copy.id)).toEqual(copy);
    await scheduling.awaitEvent('cycle.created', copy.id);
    expect(await cycle()).toEqual(original);
    expect(enrollment.asked).toEqual([]);
  });

  it('comes with its meetings where they are asked for: closure days passed over, conflicts told', async () => {
    const { context, school, cycleId } = await newYear();
    catalog.close(school.branchId, '2024-09-10', 'ראש השנה');
    const guest = meetingRequest(school.instructorId, { scheduledDate: '2024-09-24' });
    const inTheWay = present((await scheduling.rpc.createMeeting(context, guest)).meeting);
    const { cycle, meetings, skipped, conflicts } = await scheduling.rpc.duplicateCycle(context, {
      id: cycleId,
      newStartDate: '2024-09-01',
      newName: 'Python - ב2024',
      generateMeetings: true,
    });
    expect(cycle?.name).toBe('Python - ב2024');
    expect(meetings.map(({ scheduledDate }) => scheduledDate)).toEqual([
      '2024-09-03',
      '2024-09-17',
      '2024-10-01',
      '2024-10-08',
    ]);
    expect(skipped).toMatchObject([
      { date: '2024-09-10', reason: 'closure', detail: 'ראש השנה' },
      { date: '2024-09-24', reason: 'conflict' },
    ]);
    expect(conflicts).toMatchObject([{ meetingId: inTheWay.id, resource: 'instructor' }]);
    expect(cycle?.schedule?.endDate).toBe('2024-10-08');
    for (const { id } of meetings) await scheduling.awaitEvent('meeting.scheduled', id);
  });

  it("asks enrollment for the original's registrations once it is there", async () => {
    const { context, cycleId } = await newYear();
    const request = { id: cycleId, newStartDate: '2024-09-01', copyRegistrations: true };
    const { cycle, registrations } = await scheduling.rpc.duplicateCycle(context, request);
    expect(registrations).toEqual({ copied: 7, skipped: 2, pending: false });
    expect(enrollment.asked).toEqual([{ fromCycleId: cycleId, toCycleId: cycle?.id, seen: 1 }]);
    const { data } = await scheduling.awaitEvent('cycle.created', cycle?.id);
    expect(data).toMatchObject({ after: { registrationsFromId: cycleId } });
  });

  it('is made although enrollment is away, which hears by the event what to copy', async () => {
    enrollment.away = true;
    const { context, cycleId } = await newYear();
    const request = { id: cycleId, newStartDate: '2024-09-01', copyRegistrations: true };
    const { cycle, registrations } = await scheduling.rpc.duplicateCycle(context, request);
    expect(registrations).toEqual({ copied: 0, skipped: 0, pending: true });
    const { data } = await scheduling.awaitEvent('cycle.created', cycle?.id);
    expect(data).toMatchObject({ after: { registrationsFromId: cycleId } });
  });

  it('of a duplicate does not copy registrations that nobody asked for', async () => {
    const { context, cycleId } = await newYear();
    const request = { id: cycleId, newStartDate: '2024-09-01', copyRegistrations: true };
    const { cycle } = await scheduling.rpc.duplicateCycle(context, request);
    const again = { id: present(cycle).id, newStartDate: '2025-09-01' };
    expect((await scheduling.rpc.duplicateCycle(context, again)).cycle?.registrationsFromId).toBeUndefined();
  });

  it('is not made by halves: without catalog there are no meetings, and then no cycle either', async () => {
    const { context, cycleId } = await newYear();
    catalog.away = true;
    const request = { id: cycleId, newStartDate: '2024-09-01' };
    const duplicate = (generateMeetings: boolean) =>
      scheduling.rpc.duplicateCycle(context, { ...request, generateMeetings });
    await expect(duplicate(true)).rejects.toMatchObject({ category: 'unavailable' });
    expect((await scheduling.rpc.listCycles(context, {})).total).toBe(1);
    expect((await duplicate(false)).cycle?.status).toBe('active');
  });

  it('is refused for a bad date or name, and where its instructor has left', async () => {
    const { context, school, cycleId } = await newYear();
    const duplicate = (request: object) => scheduling.rpc.duplicateCycle(context, { id: cycleId, ...request });
    await expect(duplicate({})).rejects.toMatchObject(badFields('newStartDate'));
    await expect(duplicate({ newStartDate: '2024-02-30', newName: ' ' })).rejects.toMatchObject(
      badFields('newStartDate', 'newName'),
    );
    present(catalog.instructors.get(school.instructorId)).isActive = false;
    present(catalog.instructors.get(school.instructorId)).version++;
    context.seen.set(`instructor/${school.instructorId}`, 2);
    await expect(duplicate({ newStartDate: '2024-09-01' })).rejects.toMatchObject(badFields('instructorId'));
  });

  it('keeps within the length of a name', async () => {
    const { context, cycleId, cycle } = await newYear({ name: 'א'.repeat(200) });
    const { cycle: copy } = await scheduling.rpc.duplicateCycle(context, { id: cycleId, newStartDate: '2024-09-01' });
    expect(copy?.name).toHaveLength(200);
    expect(copy?.name.endsWith(' (copy)')).toBe(true);
    expect((await cycle()).name).toHaveLength(200);
  });

  it("is not made of another instructor's or another organization's", async () => {
    const { cycleId, own, stranger } = await newYear();
    const request = { id: cycleId, newStartDate: '2024-09-01' };
    for (const context of [stranger, testContext(testOrganization())]) {
      await expect(scheduling.rpc.duplicateCycle(context, request)).rejects.toMatchObject(notFound('cycle.not_found'));
    }
    expect((await scheduling.rpc.duplicateCycle(own, request)).cycle?.id).toBeDefined();
  });
});
