import type { scheduling as messages } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import * as testKit from '@roster/testkit';
import { startTestService, TestClock, type TestService, testContext, testOrganization } from '@roster/testkit';
import fc from 'fast-check';
import { schedulingService } from './service';
import { CatalogStandIn } from './testing/catalog-stand-in';
import { cycleRequest, meetingRequest, present } from './testing/requests';
import { badFields, notFound, schoolYears } from './testing/school-year';

const catalog = new CatalogStandIn();
/** The morning of the second Tuesday in Israel. */
const clock = new TestClock(new Date('2024-01-23T07:00:00Z'));
let scheduling: TestService<'scheduling'>;
beforeAll(async () => {
  scheduling = await startTestService(schedulingService, { peers: { catalog: catalog.handlers }, clock });
});
afterAll(() => scheduling.stop());
const newYear = schoolYears(() => scheduling, catalog, testKit);

const reportOf = (context: CallContext, request: messages.GetCycleProgressReportRequest = {}) =>
  scheduling.rpc.getCycleProgressReport(context, request);

describe('the progress of cycles', () => {
  it('tells of each what was planned, held, cancelled, postponed and is to come', async () => {
    const { context, school, cycleId, ids, cycle } = await newYear();
    const [first, second, third] = ids.map(present);
    await scheduling.rpc.completeMeeting(context, { id: present(first) });
    await scheduling.rpc.cancelMeeting(context, { id: present(second) });
    await scheduling.rpc.postponeMeeting(context, { id: present(third), newDate: '2024-03-01' });
    const { name } = await cycle();
    const counts = { planned: 5, completed: 1, cancelled: 1, postponed: 1, scheduled: 3, percent: 20 };
    expect(await reportOf(context)).toMatchObject({
      cycles: [
        {
          cycleId,
          name,
          status: 'active',
          startDate: '2024-01-15',
          endDate: '2024-03-01',
          ...school,
          course: expect.objectContaining({ id: school.courseId }),
          branch: expect.objectContaining({ id: school.branchId }),
          instructor: expect.objectContaining({ id: school.instructorId }),
          counts,
          nextMeetingDate: '2024-02-06',
          lastMeetingDate: '2024-01-16',
        },
      ],
      total: 1,
      totals: counts,
    });
  });

  it('is zero before anything is on the calendar', async () => {
    const context = testContext(testOrganization());
    expect(await reportOf(context)).toMatchObject({ cycles: [], total: 0, totals: { planned: 0, percent: 0 } });
    await scheduling.rpc.createCycle(context, cycleRequest(catalog.school(context)));
    const { cycles, totals } = await reportOf(context);
    expect(cycles[0]?.counts).toEqual({
      planned: 20,
      completed: 0,
      cancelled: 0,
      postponed: 0,
      scheduled: 0,
      percent: 0,
    });
    expect(totals).toEqual(cycles[0]?.counts);
    expect(cycles[0]?.nextMeetingDate).toBeUndefined();
  });

  it('is filtered and paged; the totals are of everything that matches', async () => {
    const { context, school, add, own, stranger, cycleId } = await newYear();
    clock.advance(1);
    const second = await add({ startTime: '16:00', endTime: '17:30', totalMeetings: 3 });
    clock.advance(1);
    const elsewhere = catalog.school(context);
    const third = await add({ ...elsewhere, totalMeetings: 2 });
    await scheduling.rpc.bulkUpdateMeetingStatus(context, { ids: third.ids, status: 'completed' });
    const found = async (request: messages.GetCycleProgressReportRequest, call = context) => {
      const { cycles, total, totals } = await reportOf(call, request);
      return [cycles.map(({ cycleId }) => cycleId), total, totals?.planned, totals?.completed];
    };
    expect(await found({})).toEqual([[cycleId, second.cycleId, third.cycleId], 3, 10, 2]);
    expect(await found({ page: { limit: 1, offset: 1 } })).toEqual([[second.cycleId], 3, 10, 2]);
    const unsummed = await reportOf(context, { withoutTotals: true });
    expect([unsummed.total, unsummed.totals]).toEqual([3, undefined]);
    expect(await found({ status: 'completed' })).toEqual([[third.cycleId], 1, 2, 2]);
    expect(await found({ branchId: school.branchId })).toEqual([[cycleId, second.cycleId], 2, 8, 0]);
    expect(await found({ instructorId: elsewhere.instructorId })).toEqual([[third.cycleId], 1, 2, 2]);
    expect(await found({ courseId: elsewhere.courseId, status: 'active' })).toEqual([[], 0, 0, 0]);
    expect(await found({}, own)).toEqual([[cycleId, second.cycleId], 2, 8, 0]);
    expect(await found({}, stranger)).toEqual([[], 0, 0, 0]);
    expect(await found({ instructorId: school.instructorId }, stranger)).toEqual([[], 0, 0, 0]);
    expect(await found({}, testContext(testOrganization()))).toEqual([[], 0, 0, 0]);
    await expect(found({ status: 'over' })).rejects.toMatchObject(badFields('status'));
    await expect(found({ page: { sortBy: 'percent' } })).rejects.toMatchObject(badFields('sortBy'));
    const parent = { ...context, principal: { kind: 'user', id: 'parent', role: 'client' } as const };
    await expect(reportOf(parent)).rejects.toMatchObject({ slug: 'role.forbidden' });
  });

  it('leaves deleted cycles out', async () => {
    const { context, cycleId } = await newYear();
    await scheduling.rpc.deleteCycle(context, { id: cycleId });
    expect(await reportOf(context)).toMatchObject({ cycles: [], total: 0, totals: { planned: 0, scheduled: 0 } });
  });

  it('agrees with the meetings themselves after any history', async () => {
    const actions = ['complete', 'cancel', 'postpone', 'restore', 'delete', 'add', 'move', 'bulk', 'generate'] as const;
    const step = fc.record({
      action: fc.constantFrom(...actions),
      at: fc.nat(30),
      day: fc.integer({ min: 1, max: 28 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('keep', 'extend'),
        fc.array(step, { minLength: 4, maxLength: 12 }),
        async (onCancel, history) => {
          const year = await newYear({ onCancel });
          const { context, school, cycleId, meetings, cycle } = year;
          const { rpc } = scheduling;
          for (const { action, at, day } of history) {
            const all = await meetings();
            const id = all[at % Math.max(1, all.length)]?.id ?? year.first;
            const date = `2024-03-${String(day).padStart(2, '0')}`;
            const doing = {
              complete: () => rpc.completeMeeting(context, { id }),
              cancel: () => rpc.cancelMeeting(context, { id }),
              postpone: () => rpc.postponeMeeting(context, { id, newDate: date, force: true }),
              restore: () => rpc.updateMeeting(context, { id, status: 'scheduled', force: true }),
              delete: () => rpc.deleteMeeting(context, { id }),
              add: () =>
                rpc.createMeeting(
                  context,
                  meetingRequest(school.instructorId, { cycleId, scheduledDate: date, force: true }),
                ),
              move: () => rpc.updateMeeting(context, { id, scheduledDate: date, force: true }),
              bulk: () =>
                rpc.bulkUpdateMeetingStatus(context, { ids: all.slice(0, 2).map((m) => m.id), status: 'cancelled' }),
              generate: () => rpc.generateMeetings(context, { cycleId, force: true }),
            }[action];
            // What the rules refuse changes nothing, which is what is looked at below.
            await Promise.allSettled([doing()]);
          }
          const all = await meetings();
          const days = (status: string) =>
            all.filter((meeting) => meeting.status === status).map(({ scheduledDate }) => scheduledDate);
          const [row] = (await reportOf(context)).cycles;
          expect(row?.counts).toMatchObject({
            completed: days('completed').length,
            cancelled: days('cancelled').length,
            postponed: days('postponed').length,
            scheduled: days('scheduled').length,
          });
          expect(row?.nextMeetingDate).toBe(
            days('scheduled')
              .filter((day) => day >= '2024-01-23')
              .sort()[0],
          );
          expect(row?.lastMeetingDate).toBe(days('completed').sort().at(-1));
          const { changed, cycle: counted } = await rpc.syncProgress(context, { cycleId });
          expect([changed, counted]).toEqual([false, await cycle()]);
        },
      ),
      { numRuns: 10 },
    );
  }, 90_000);
});

describe('counting anew', () => {
  it('changes nothing where the count is right, and spends no version', async () => {
    const { context, cycleId, first, cycle } = await newYear();
    await scheduling.rpc.completeMeeting(context, { id: first });
    const before = await cycle();
    expect(await scheduling.rpc.syncProgress(context, { cycleId })).toEqual({ cycle: before, changed: false });
  });

  it('completes a cycle that is done and was made active again by hand', async () => {
    const { context, cycleId, ids } = await newYear({ totalMeetings: 2 });
    await scheduling.rpc.completeMeeting(context, { id: present(ids[0]) });
    await scheduling.rpc.cancelMeeting(context, { id: present(ids[1]) });
    await scheduling.rpc.updateCycle(context, { id: cycleId, status: 'active' });
    const { cycle, changed } = await scheduling.rpc.syncProgress(context, { cycleId });
    expect([changed, cycle]).toMatchObject([true, { status: 'completed', completedMeetings: 1 }]);
    await scheduling.awaitEvent('cycle.completed', cycleId);
  });

  it("is not done to another instructor's or another organization's", async () => {
    const { cycleId, stranger } = await newYear();
    for (const context of [stranger, testContext(testOrganization())]) {
      await expect(scheduling.rpc.syncProgress(context, { cycleId })).rejects.toMatchObject(
        notFound('cycle.not_found'),
      );
    }
  });
});

describe('what hangs on a course, a branch or an instructor', () => {
  it('are active cycles and scheduled meetings, of the organization only', async () => {
    const { context, school, cycleId, first } = await newYear();
    await scheduling.rpc.completeMeeting(context, { id: first });
    await scheduling.rpc.createMeeting(context, meetingRequest(school.instructorId, { scheduledDate: '2024-03-03' }));
    const count = async (call = context) => {
      const kinds = { course: school.courseId, branch: school.branchId, instructor: school.instructorId };
      const answers = Object.entries(kinds).map(([kind, id]) => scheduling.rpc.countReferences(call, { kind, id }));
      return (await Promise.all(answers)).map(({ activeCycles, scheduledMeetings }) => [
        activeCycles,
        scheduledMeetings,
      ]);
    };
    expect(await count()).toEqual([
      [1, 4],
      [1, 4],
      [1, 5],
    ]);
    await scheduling.rpc.updateCycle(context, { id: cycleId, status: 'cancelled' });
    expect(await count()).toEqual([
      [0, 0],
      [0, 0],
      [0, 1],
    ]);
    expect((await count(testContext(testOrganization()))).flat()).toEqual([0, 0, 0, 0, 0, 0]);
    const odd = scheduling.rpc.countReferences(context, { kind: 'customer', id: cycleId });
    await expect(odd).rejects.toMatchObject(badFields('kind'));
  });
});
