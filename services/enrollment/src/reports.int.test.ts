import { randomUUID } from 'node:crypto';
import type { enrollment as messages } from '@roster/contracts';
import { weekOf } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import {
  instructor,
  organizationStandIn,
  SchedulingStandIn,
  startTestService,
  TestClock,
  type TestService,
  testContext,
  testOrganization,
  toldBy,
} from '@roster/testkit';
import { enrollmentService } from './service';

const scheduling = new SchedulingStandIn();
const clock = new TestClock(new Date('2026-02-03T12:00:00Z'));
const branchNames = new Map<string, string>();
const catalog = {
  BatchGetBranches: async (_: CallContext, { ids }: { ids: string[] }) => ({
    branches: ids.flatMap((id) => {
      const name = branchNames.get(id);
      return name === undefined ? [] : [{ id, name, version: 1 }];
    }),
  }),
};
const peers = { scheduling: scheduling.handlers, identity: organizationStandIn, catalog };
let enrollment: TestService<'enrollment'>;
beforeAll(async () => {
  enrollment = await startTestService(enrollmentService, { peers, clock });
});
afterAll(() => enrollment.stop());

async function newStudent(context: CallContext, name: string): Promise<string> {
  const { customer } = await enrollment.rpc.createCustomer(context, { name: 'ישראל ישראלי', phone: '0501234567' });
  const { student } = await enrollment.rpc.createStudent(context, { customerId: customer?.id ?? '', name });
  return student?.id ?? '';
}

function newBranch(name: string): string {
  const id = randomUUID();
  branchNames.set(id, name);
  return id;
}

/** A record as the lists show it, and the branch where it counts. */
type Fact = Omit<messages.AttendanceReportRow__Output, 'rate'>;

/** Every record there is, page by page. */
async function allRows(context: CallContext, filter: object = {}): Promise<Fact[]> {
  const rows: Fact[] = [];
  const range = { startDate: '2000-01-01', endDate: '2004-12-31', limit: 7, ...filter };
  for (let cursor: string | undefined; ; ) {
    const page: messages.ListAttendanceReportRowsResponse__Output = await enrollment.rpc.listAttendanceReportRows(
      context,
      { ...range, ...(cursor === undefined ? {} : { cursor }) },
    );
    rows.push(...page.rows);
    cursor = page.nextCursor;
    if (cursor === undefined) return rows;
  }
}

/** The slow way. */
function figures(rows: readonly Fact[], meetingsOf: 'meeting' | 'record' = 'meeting') {
  const count = (status: string): number => rows.filter((row) => row.status === status).length;
  const [present, absent, late, excused] = ['present', 'absent', 'late', 'excused'].map(count) as [
    number,
    number,
    number,
    number,
  ];
  const expected = present + absent + late;
  return {
    meetings: meetingsOf === 'record' ? rows.length : new Set(rows.map(({ meetingId }) => meetingId)).size,
    records: rows.length,
    ...{ present, absent, late, excused },
    guests: rows.filter(({ isGuest }) => isGuest).length,
    trials: rows.filter(({ isTrial }) => isTrial).length,
    ...(expected === 0 ? {} : { rate: (present + late) / expected }),
  };
}

function grouped(rows: readonly Fact[], key: (row: Fact) => string, meetingsOf: 'meeting' | 'record' = 'meeting') {
  const keys = [...new Set(rows.map(key))];
  const sums = keys.map(
    (one) =>
      [
        one,
        figures(
          rows.filter((row) => key(row) === one),
          meetingsOf,
        ),
      ] as const,
  );
  return new Map(sums.sort());
}

const shown = (groups: readonly messages.AttendanceGroup__Output[]) =>
  new Map(groups.map(({ key, figures: sums }) => [key, clean(sums)] as const).sort());

/** Without what the wire adds for `oneof` bookkeeping. */
const clean = (sums: messages.AttendanceFigures__Output | null) => {
  const { meetings, records, present, absent, late, excused, guests, trials, rate } =
    sums as messages.AttendanceFigures__Output;
  return { meetings, records, present, absent, late, excused, guests, trials, ...(rate === undefined ? {} : { rate }) };
};

const patienceMs = 120_000;

/** A small pseudo-random generator, so that a failure can be had again. */
function dice(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('attendance reports', () => {
  it.each([1, 2, 3])(
    'agree with the records, counted one by one, whatever happened to them (history %i)',
    async (seed) => {
      // One caller's whole history: as patient as the test is.
      const context = { ...testContext(testOrganization()), deadline: Date.now() + patienceMs };
      const { organization } = context;
      const roll = dice(seed);
      const pick = <T>(from: readonly T[]): T => from[roll(from.length)] as T;
      const branches = ['צפון', 'דרום'].map(newBranch);
      const cycles = branches.map((branchId, number) =>
        scheduling.cycle(organization, { branchId, name: `מחזור ${number}` }),
      );
      const day = (): string => {
        const month = `${pick([2000, 2001, 2001, 2002])}-${pick(['01', '02', '03', '04', '05', '12'])}`;
        return `${month}-${pick(['01', '31', ...Array.from({ length: 14 }, (_, n) => String(10 + n))])}`.replace(
          /(02|04)-31$/,
          '$1-28',
        );
      };
      const meetings = Array.from({ length: 10 }, (_, number) => {
        const cycle = number === 9 ? undefined : pick(cycles);
        const branchId = number % 3 === 0 ? pick(branches) : undefined;
        return scheduling.meeting(organization, { cycleId: cycle?.id, scheduledDate: day(), branchId });
      });
      const students = await Promise.all(['א', 'ב', 'ג', 'ד'].map((name) => newStudent(context, name)));
      const status = () => pick(['present', 'absent', 'late', 'excused']);
      for (let step = 0; step < 60; step++) {
        const meeting = pick(meetings);
        const { records } = await enrollment.rpc.listAttendance(context, { page: { limit: 100 } });
        const known = records.length > 0 ? pick(records) : undefined;
        const what = roll(10);
        if (what < 5) {
          const names = new Set([pick(students), pick(students), `guest ${roll(3)}`]);
          const given = [...names].map((name) => ({
            ...(name.startsWith('guest') ? { guestName: name } : { studentId: name }),
            ...{ status: status(), isTrial: roll(4) === 0 },
          }));
          await enrollment.rpc.recordAttendanceBulk(context, { meetingId: meeting.id, records: given }).catch(refused);
        } else if (what === 5 && known) {
          await enrollment.rpc
            .updateAttendance(context, { id: known.id, status: status(), isTrial: roll(2) === 0 })
            .catch(refused);
        } else if (what === 6 && known) {
          await enrollment.rpc.deleteAttendance(context, { id: known.id });
        } else if (what < 9) {
          const change = what === 7 ? { scheduledDate: day() } : { branchId: pick(branches) };
          const moved = toldBy('meeting.moved', scheduling.meeting(organization, { id: meeting.id, ...change }));
          await enrollment.deliver(moved, moved);
        } else if (roll(4) === 0) {
          const deletedAt = '2026-02-03T13:00:00.000Z';
          await enrollment.deliver(
            toldBy('meeting.deleted', scheduling.meeting(organization, { id: meeting.id, deletedAt })),
          );
        }
      }

      const everything = await allRows(context);
      expect(everything.length).toBeGreaterThan(10);
      expect(everything.map(({ date }) => date)).toEqual(everything.map(({ date }) => date).sort());
      const keys: Record<string, (row: Fact) => string> = {
        day: ({ date }) => date,
        week: ({ date }) => weekOf(date, 7),
        month: ({ date }) => date.slice(0, 7),
        cycle: ({ cycleId }) => cycleId ?? '',
        branch: ({ branchId }) => branchId ?? '',
      };
      const ranges = [
        ['2001-01-01', '2001-12-31'],
        ['2001-02-10', '2001-04-17'],
        ['2001-03-05', '2001-03-20'],
      ] as const;
      for (const [startDate, endDate] of ranges) {
        const inRange = everything.filter(({ date }) => date >= startDate && date <= endDate);
        const filters = [
          {},
          { cycleId: cycles[0]?.id },
          { branchId: branches[1] },
          { cycleId: cycles[1]?.id, branchId: branches[1] },
        ];
        for (const filter of filters as { cycleId?: string; branchId?: string }[]) {
          const fitting = inRange.filter(
            (row) =>
              (filter.cycleId === undefined || row.cycleId === filter.cycleId) &&
              (filter.branchId === undefined || row.branchId === filter.branchId),
          );
          expect(await allRows(context, { startDate, endDate, ...filter })).toEqual(fitting);
          for (const [groupBy, key] of Object.entries(keys)) {
            const report = await enrollment.rpc.getAttendanceReport(context, {
              startDate,
              endDate,
              groupBy,
              ...filter,
            });
            expect(shown(report.groups)).toEqual(grouped(fitting, key));
            expect(clean(report.totals)).toEqual(figures(fitting));
          }
        }
        const ofCycle = inRange.filter(({ cycleId }) => cycleId === cycles[0]?.id);
        const byStudent = { startDate, endDate, groupBy: 'student', cycleId: cycles[0]?.id ?? '' };
        const report = await enrollment.rpc.getAttendanceReport(context, byStudent);
        const expected = grouped(ofCycle, ({ studentId }) => studentId ?? '', 'record');
        expect(shown(report.groups)).toEqual(expected);
        expect(clean(report.totals)).toEqual(figures(ofCycle));
        const summary = await enrollment.rpc.getAttendanceSummary(context, byStudent);
        expect({ groups: shown(summary.groups), total: summary.total }).toEqual({
          groups: expected,
          total: expected.size,
        });
      }

      const byYears = [
        ['2001-01-01', '2002-12-31'],
        ['2000-01-01', '2004-12-31'],
        ['2000-12-01', '2001-12-31'],
        ['2001-01-01', '2002-02-28'],
        ['2000-03-12', '2002-05-14'],
        ['2000-12-31', '2002-01-01'],
        ['2001-01-02', '2001-12-31'],
        ['2000-12-15', '2001-12-14'],
      ] as const;
      for (const [startDate, endDate] of byYears) {
        const inRange = everything.filter(({ date }) => date >= startDate && date <= endDate);
        for (const filter of [{}, { cycleId: cycles[1]?.id ?? '' }, { branchId: branches[0] ?? '' }]) {
          const fitting = inRange.filter((row) =>
            Object.entries(filter).every(([name, id]) => row[name as 'cycleId' | 'branchId'] === id),
          );
          for (const groupBy of Object.keys(filter).length > 0 ? [] : ['month', 'branch']) {
            const { groups, totals } = await enrollment.rpc.getAttendanceReport(context, {
              ...{ startDate, endDate, groupBy },
              ...filter,
            });
            expect(shown(groups)).toEqual(grouped(fitting, keys[groupBy] ?? (() => '')));
            expect(clean(totals)).toEqual(figures(fitting));
          }
          const request = { startDate, endDate, groupBy: 'cycle', ...filter };
          const expected = grouped(fitting, ({ cycleId }) => cycleId ?? '');
          for (const ask of [enrollment.rpc.getAttendanceReport, enrollment.rpc.getAttendanceSummary]) {
            const { groups, totals } = await ask(context, request);
            expect(shown(groups)).toEqual(expected);
            expect(clean(totals)).toEqual(figures(fitting));
          }
        }
      }

      const summary = await enrollment.rpc.getAttendanceSummary(context, {});
      expect(summary.total).toBe(students.length);
      expect(summary.groups.map(({ label }) => label)).toEqual(['א', 'ב', 'ג', 'ד']);
      for (const { key, figures: sums } of summary.groups) {
        const theirs = everything.filter(({ studentId }) => studentId === key);
        expect(clean(sums)).toEqual(figures(theirs, 'record'));
        const own = await enrollment.rpc.getAttendanceSummary(context, { groupBy: 'cycle', studentId: key });
        expect(shown(own.groups)).toEqual(grouped(theirs, ({ cycleId }) => cycleId ?? '', 'record'));
      }
      expect(clean(summary.totals)).toEqual(figures(everything));
      const perCycle = await enrollment.rpc.getAttendanceSummary(context, {
        groupBy: 'cycle',
        page: { limit: 1, offset: 1 },
      });
      expect(perCycle.groups).toHaveLength(1);
      expect(perCycle.total).toBe(grouped(everything, ({ cycleId }) => cycleId ?? '').size);
      expect(clean(perCycle.totals)).toEqual(figures(everything));
    },
    // Some hundreds of calls: seconds, and many where the machine has other work.
    patienceMs,
  );

  const refused = (error: { slug?: string; category?: string }): void => {
    // The meeting was removed in this history.
    expect(error.slug).toBe('meeting.not_found');
  };

  it('name branches, cycles and students, and rows their customers, also where they are gone', async () => {
    const context = testContext(testOrganization());
    const branchId = newBranch('סניף מרכז');
    const cycle = scheduling.cycle(context.organization, { branchId, name: 'רובוטיקה' });
    const meeting = scheduling.meeting(context.organization, { cycleId: cycle.id, scheduledDate: '2001-03-06' });
    const studentId = await newStudent(context, 'דני');
    const records = [
      { studentId, status: 'late', notes: 'הגיע באיחור', timeIn: '2001-03-06T17:20:00+02:00' },
      { guestName: 'אורח', status: 'present', isTrial: true },
    ];
    await enrollment.rpc.recordAttendanceBulk(context, { meetingId: meeting.id, records });
    await enrollment.rpc.deleteStudent(context, { id: studentId });
    const year = { startDate: '2001-01-01', endDate: '2001-12-31' };
    const labels = async (groupBy: string) => {
      const { groups } = await enrollment.rpc.getAttendanceReport(context, { ...year, groupBy, cycleId: cycle.id });
      return groups.map(({ label }) => label);
    };
    expect(await labels('branch')).toEqual(['סניף מרכז']);
    expect(await labels('cycle')).toEqual(['רובוטיקה']);
    expect(await labels('student')).toEqual(['', 'דני']);
    const rows = await allRows(context);
    expect(rows.find((row) => row.studentId === studentId)).toMatchObject({
      ...{ date: '2001-03-06', cycleName: 'רובוטיקה', branchName: 'סניף מרכז', attendeeName: 'דני', isGuest: false },
      ...{ customerName: 'ישראל ישראלי', customerPhone: '0501234567', status: 'late', notes: 'הגיע באיחור' },
      timeIn: '2001-03-06T15:20:00.000Z',
    });
    expect(rows.find(({ isGuest }) => isGuest)).toMatchObject({ attendeeName: 'אורח', isTrial: true });
  });

  it('stay exact when many meetings of a branch are recorded at once', async () => {
    const context = testContext(testOrganization());
    const cycle = scheduling.cycle(context.organization, { branchId: newBranch('צפון') });
    const studentId = await newStudent(context, 'דני');
    const meetings = Array.from({ length: 24 }, () =>
      scheduling.meeting(context.organization, { cycleId: cycle.id, scheduledDate: '2001-03-06' }),
    );
    await Promise.all(
      meetings.map(({ id: meetingId }) =>
        enrollment.rpc.recordAttendance(context, { meetingId, record: { studentId, status: 'present' } }),
      ),
    );
    for (const groupBy of ['branch', 'cycle', 'student', 'day']) {
      const request = { startDate: '2001-03-01', endDate: '2001-03-31', groupBy, cycleId: cycle.id };
      const { groups, totals } = await enrollment.rpc.getAttendanceReport(context, request);
      expect(groups.map(({ figures: sums }) => sums?.records)).toEqual([24]);
      expect(totals).toMatchObject({ meetings: 24, records: 24, present: 24, rate: 1 });
    }
    const { totals } = await enrollment.rpc.getAttendanceReport(context, {
      startDate: '2001-03-01',
      endDate: '2001-03-31',
    });
    expect(totals).toMatchObject({ meetings: 24, records: 24 });
  });

  it('are for those who run the business, within reasonable days', async () => {
    const context = testContext(testOrganization());
    const teacher = testContext(context.organization, instructor(randomUUID()));
    const march = { startDate: '2001-03-01', endDate: '2001-03-31' };
    await expect(enrollment.rpc.getAttendanceReport(teacher, march)).rejects.toMatchObject({ slug: 'managers.only' });
    await expect(enrollment.rpc.getAttendanceSummary(teacher, {})).rejects.toMatchObject({ slug: 'managers.only' });
    await expect(enrollment.rpc.listAttendanceReportRows(teacher, march)).rejects.toMatchObject({
      slug: 'managers.only',
    });
    const refuses = (request: object, field: string) =>
      expect(enrollment.rpc.getAttendanceReport(context, { ...march, ...request })).rejects.toMatchObject({
        category: 'invalid',
        fields: [{ field }],
      });
    await refuses({ startDate: '2001-02-30' }, 'startDate');
    await refuses({ endDate: '2001-02-01' }, 'endDate');
    await refuses({ endDate: '2009-02-01' }, 'endDate');
    await refuses({ groupBy: 'instructor' }, 'groupBy');
    await refuses({ groupBy: 'student' }, 'cycleId');
    await expect(enrollment.rpc.listAttendanceReportRows(context, { ...march, cursor: 'x' })).rejects.toMatchObject({
      fields: [{ field: 'cursor' }],
    });
    expect(await enrollment.rpc.getAttendanceReport(context, march)).toMatchObject({
      groups: [],
      totals: { records: 0 },
    });
  });
});

describe('an attendance record', () => {
  it('is corrected, cleared and removed, each with its event', async () => {
    const context = testContext(testOrganization());
    const meeting = scheduling.meeting(context.organization, { scheduledDate: '2026-02-03' });
    const { record } = await enrollment.rpc.recordAttendance(context, {
      meetingId: meeting.id,
      record: { guestName: 'אורח', status: 'absent', notes: 'לא הגיע' },
    });
    const id = record?.id ?? '';
    const update = { id, status: 'late', timeIn: '2026-02-03T17:10:00+02:00', clear: ['notes'], expectedVersion: 1 };
    const { record: next } = await enrollment.rpc.updateAttendance(context, update);
    expect(next).toMatchObject({ status: 'late', timeIn: '2026-02-03T15:10:00.000Z', guestName: 'אורח', version: 2 });
    expect(next?.notes).toBeUndefined();
    await expect(enrollment.rpc.updateAttendance(context, update)).rejects.toMatchObject({ slug: 'version.stale' });
    const wrong = { id, status: 'asleep', timeOut: 'later' };
    await expect(enrollment.rpc.updateAttendance(context, wrong)).rejects.toMatchObject({
      fields: [{ field: 'status' }, { field: 'timeOut' }],
    });
    await expect(
      enrollment.rpc.updateAttendance(context, { id, timeOut: '2026-02-03T15:00:00Z' }),
    ).rejects.toMatchObject({ fields: [{ field: 'timeOut' }] });
    const teacher = testContext(context.organization, instructor(meeting.instructorId));
    await enrollment.rpc.updateAttendance(teacher, { id, isTrial: true });
    await expect(enrollment.rpc.deleteAttendance(teacher, { id })).rejects.toMatchObject({ slug: 'managers.only' });
    const stranger = testContext(context.organization, instructor(randomUUID()));
    await expect(enrollment.rpc.updateAttendance(stranger, { id, status: 'present' })).rejects.toMatchObject({
      slug: 'attendance.not_found',
    });
    await enrollment.rpc.deleteAttendance(context, { id });
    expect((await enrollment.awaitEvent('attendance.removed', id)).data.after).toMatchObject({ version: 4 });
    await expect(enrollment.rpc.getAttendance(context, { id })).rejects.toMatchObject({ category: 'not_found' });
    const again = { meetingId: meeting.id, record: { guestName: 'אורח', status: 'present' } };
    expect((await enrollment.rpc.recordAttendance(context, again)).created).toBe(true);
  });

  it("of another day's meeting is not an instructor's to correct", async () => {
    const context = testContext(testOrganization());
    const meeting = scheduling.meeting(context.organization, { scheduledDate: '2026-02-02' });
    const request = { meetingId: meeting.id, record: { guestName: 'אורח', status: 'absent' } };
    const { record } = await enrollment.rpc.recordAttendance(context, request);
    const teacher = testContext(context.organization, instructor(meeting.instructorId));
    await expect(
      enrollment.rpc.updateAttendance(teacher, { id: record?.id ?? '', status: 'present' }),
    ).rejects.toMatchObject({ slug: 'attendance.not_today' });
  });
});
