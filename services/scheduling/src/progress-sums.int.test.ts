import type { scheduling as messages } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import * as testKit from '@roster/testkit';
import { startTestService, TestClock, type TestService } from '@roster/testkit';
import fc from 'fast-check';
import { schedulingService } from './service';
import { CatalogStandIn, type School } from './testing/catalog-stand-in';
import { cycleRequest, meetingRequest, present } from './testing/requests';
import { schoolYears } from './testing/school-year';

const catalog = new CatalogStandIn();
const clock = new TestClock(new Date('2024-01-23T07:00:00Z'));
let scheduling: TestService<'scheduling'>;
beforeAll(async () => {
  scheduling = await startTestService(schedulingService, { peers: { catalog: catalog.handlers }, clock });
});
afterAll(() => scheduling.stop());
const newYear = schoolYears(() => scheduling, catalog, testKit);

type Asked = Pick<messages.GetCycleProgressReportRequest, 'status' | 'courseId' | 'branchId' | 'instructorId'>;

/** Every filter alone, all of them, and none: each absent or one of two. */
function everyQuestion(schools: readonly School[]): Asked[] {
  const either = <T>(values: T[]): (T | undefined)[] => [undefined, ...values];
  const ids = (key: keyof School) => either(schools.map((school) => school[key]));
  return either(['active', 'completed', 'cancelled']).flatMap((status) =>
    ids('courseId').flatMap((courseId) =>
      ids('branchId').flatMap((branchId) =>
        ids('instructorId').map((instructorId) =>
          Object.fromEntries(
            Object.entries({ status, courseId, branchId, instructorId }).filter(([, value]) => value !== undefined),
          ),
        ),
      ),
    ),
  );
}

/** The cycles and their meetings, as lists give them. */
async function slowly(context: CallContext) {
  const { rpc } = scheduling;
  const { cycles } = await rpc.listCycles(context, { page: { limit: 100 } });
  return Promise.all(
    cycles.map(async (cycle) => {
      const { meetings } = await rpc.listMeetings(context, { cycleId: cycle.id, page: { limit: 100 } });
      const inStatus = (status: string) => meetings.filter((meeting) => meeting.status === status).length;
      return {
        cycle,
        planned: cycle.schedule?.totalMeetings ?? Number.NaN,
        completed: inStatus('completed'),
        cancelled: inStatus('cancelled'),
        postponed: inStatus('postponed'),
        scheduled: inStatus('scheduled'),
      };
    }),
  );
}

async function expectExactSums(context: CallContext, schools: readonly School[]): Promise<void> {
  const counted = await slowly(context);
  const figures = ['planned', 'completed', 'cancelled', 'postponed', 'scheduled'] as const;
  const sumsOf = (asked: Asked) => {
    const fits = counted.filter(({ cycle }) =>
      Object.entries(asked).every(([field, value]) => cycle[field as keyof Asked] === value),
    );
    const sum = (figure: (typeof figures)[number]) => fits.reduce((total, one) => total + one[figure], 0);
    return { asked, total: fits.length, totals: Object.fromEntries(figures.map((figure) => [figure, sum(figure)])) };
  };
  const questions = everyQuestion(schools);
  const answers = await Promise.all(
    questions.map(async (asked) => {
      const { total, totals } = await scheduling.rpc.getCycleProgressReport(context, { ...asked, page: { limit: 1 } });
      return { asked, total, totals };
    }),
  );
  expect(answers).toMatchObject(questions.map(sumsOf));
}

describe('the totals of cycle progress', () => {
  it('agree with cycles and meetings after any history, also of changes at once', async () => {
    const actions = [
      'create',
      'duplicate',
      'moveCycle',
      'statusOfCycle',
      'resize',
      'bulkCycles',
      'deleteCycle',
      'complete',
      'cancel',
      'postpone',
      'restore',
      'deleteMeeting',
      'addMeeting',
      'bulkMeetings',
      'sync',
    ] as const;
    const step = fc.record({
      action: fc.constantFrom(...actions),
      at: fc.nat(60),
      to: fc.nat(7),
      day: fc.integer({ min: 1, max: 28 }),
    });
    let done = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 18 }), fc.boolean(), async (history, atOnce) => {
        const { context, school, add } = await newYear({ totalMeetings: 2 });
        const schools = [school, catalog.school(context)];
        await add({ ...schools[1], totalMeetings: 3 });
        await add({ startTime: '17:00', endTime: '18:30' });
        const { rpc } = scheduling;
        const play = async ({ action, at, to, day }: typeof step extends fc.Arbitrary<infer S> ? S : never) => {
          const { cycles } = await rpc.listCycles(context, { page: { limit: 100 } });
          const { meetings } = await rpc.listMeetings(context, { page: { limit: 100 } });
          const cycleId = present(cycles[at % cycles.length]).id;
          const id = meetings[at % Math.max(1, meetings.length)]?.id ?? cycleId;
          const date = `2024-03-${String(day).padStart(2, '0')}`;
          // Course, branch and instructor move each by itself.
          const place = {
            courseId: present(schools[to & 1]).courseId,
            branchId: present(schools[(to >> 1) & 1]).branchId,
            instructorId: present(schools[(to >> 2) & 1]).instructorId,
          };
          const status = ['active', 'completed', 'cancelled'][to % 3] as string;
          const doing = {
            create: () => rpc.createCycle(context, cycleRequest(place, { totalMeetings: day })),
            duplicate: () => rpc.duplicateCycle(context, { id: cycleId, newStartDate: date, generateMeetings: to > 3 }),
            moveCycle: () => rpc.updateCycle(context, { id: cycleId, ...place, force: true }),
            statusOfCycle: () => rpc.updateCycle(context, { id: cycleId, status }),
            resize: () => rpc.updateCycle(context, { id: cycleId, totalMeetings: day }),
            bulkCycles: () =>
              rpc.bulkUpdateCycles(context, { ids: cycles.slice(0, 2).map((cycle) => cycle.id), data: { status } }),
            deleteCycle: () => rpc.deleteCycle(context, { id: cycleId }),
            complete: () => rpc.completeMeeting(context, { id }),
            cancel: () => rpc.cancelMeeting(context, { id }),
            postpone: () => rpc.postponeMeeting(context, { id, newDate: date, force: true }),
            restore: () => rpc.updateMeeting(context, { id, status: 'scheduled', force: true }),
            deleteMeeting: () => rpc.deleteMeeting(context, { id }),
            addMeeting: () =>
              rpc.createMeeting(
                context,
                meetingRequest(school.instructorId, { cycleId, scheduledDate: date, force: true }),
              ),
            bulkMeetings: () =>
              rpc.bulkUpdateMeetingStatus(context, { ids: meetings.slice(0, 3).map((m) => m.id), status: 'completed' }),
            sync: () => rpc.syncProgress(context, { cycleId }),
          }[action];
          // What the rules refuse changes nothing, which is what is looked at below.
          const [outcome] = await Promise.allSettled([doing()]);
          if (outcome.status === 'fulfilled') done++;
        };
        if (atOnce) await Promise.all(history.map(play));
        else for (const one of history) await play(one);
        await expectExactSums(context, schools);
      }),
      { numRuns: 6 },
    );
    expect(done).toBeGreaterThan(20);
  }, 90_000);

  it('lose nothing where many lessons end at the same moment', async () => {
    const { context, school, add, ids } = await newYear({ totalMeetings: 1 });
    const hours = Array.from({ length: 12 }, (_, hour) => String(hour + 8).padStart(2, '0'));
    const others = [];
    for (const hour of hours.filter((each) => each !== '14')) {
      const { id } = catalog.instructor(context);
      others.push(
        ...(await add({ startTime: `${hour}:00`, endTime: `${hour}:45`, durationMinutes: 45, instructorId: id })).ids,
      );
    }
    const all = [...ids, ...others];
    const outcomes = await Promise.allSettled(all.map((id) => scheduling.rpc.completeMeeting(context, { id })));
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(await scheduling.rpc.getCycleProgressReport(context, { status: 'completed' })).toMatchObject({
      total: all.length,
      totals: { planned: all.length, completed: all.length, scheduled: 0 },
    });
    await expectExactSums(context, [school]);
  }, 60_000);
});
