import { randomUUID } from 'node:crypto';
import type { enrollment, scheduling } from '@roster/contracts';
import { blankScope, type CallContext, type Peers, scopeOf, systemContext } from '@roster/service-kit';
import type { Logger } from 'pino';
import { type Aside, asides, branches, closures, courses, cycles, families, instructors, leads } from './people';

const organizationId = 'haitech';

/**
 * Loads a small school into an empty organization, through the services' own surfaces: places, people, cycles with
 * meetings behind and ahead of today, attendance, paid and unpaid registrations, days off, and people who have asked.
 * Leaves alone what holds anything already.
 */
export async function loadDemoData(peers: Peers, now: Date, log: Logger): Promise<void> {
  const context = await contextFor(peers);
  const present = await peers.catalog.listCourses(context, { page: { limit: 1 } });
  if (present.total > 0) return;

  const branchIds = await inTurn(branches, async (branch) =>
    idOf((await peers.catalog.createBranch(context, branch)).branch),
  );
  const courseIds = await inTurn(courses, async (course) =>
    idOf((await peers.catalog.createCourse(context, course)).course),
  );
  const instructorIds = await inTurn(instructors, async (one) =>
    idOf((await peers.catalog.createInstructor(context, one)).instructor),
  );
  const students = await loadFamilies(peers, context);
  for (const { name, weeksAgo } of closures)
    await peers.catalog.createClosureDay(context, { name, date: weeksBefore(sundayBefore(now), weeksAgo) });
  for (const lead of leads) await peers.notifications.createLead(context, lead);

  const loadCycle = async (cycle: (typeof cycles)[number]): Promise<void> => {
    const startDate = weeksBefore(now, cycle.startedWeeksAgo);
    const created = await peers.scheduling.createCycle(context, {
      name: cycle.name,
      courseId: courseIds[cycle.course] ?? '',
      branchId: branchIds[cycle.branch] ?? '',
      instructorId: instructorIds[cycle.instructor] ?? '',
      type: cycle.type,
      frequency: 'weekly',
      days: [cycle.day],
      startTime: cycle.startTime,
      endTime: cycle.endTime,
      durationMinutes: cycle.minutes,
      startDate,
      totalMeetings: cycle.meetings,
      maxStudents: cycle.maxStudents,
      activityType: cycle.activityType,
      sendParentReminders: true,
      ...('pricePerStudentMinor' in cycle ? { pricePerStudentMinor: cycle.pricePerStudentMinor } : {}),
      ...('meetingRevenueMinor' in cycle ? { meetingRevenueMinor: cycle.meetingRevenueMinor } : {}),
    });
    const cycleId = idOf(created.cycle);
    const { meetings } = await peers.scheduling.generateMeetings(context, { cycleId });
    const attending = students
      .filter(({ grade }) => (cycle.grades as readonly string[]).includes(grade))
      .slice(0, cycle.maxStudents);
    const since = cycle.startedWeeksAgo > 0 ? startDate : dayOf(now);
    const registrations = await register(peers, context, { cycleId, meetings: cycle.meetings, since }, attending);
    await holdPastMeetings(peers, context, meetings, registrations, now);
    const aside = asides[cycle.name];
    if (aside) await loadAside(peers, context, { aside, cycleId, meetings, registrations, students, now });
  };
  // Side by side: what costs time is waiting for the disk.
  await Promise.all(cycles.map(loadCycle));
  log.info({ students: students.length, cycles: cycles.length }, 'demo data loaded');
}

interface Pupil {
  id: string;
  grade: string;
}

async function loadFamilies(peers: Peers, context: CallContext): Promise<Pupil[]> {
  const students: Pupil[] = [];
  for (const { children, ...customer } of families) {
    const customerId = idOf((await peers.enrollment.createCustomer(context, customer)).customer);
    const surname = customer.name.slice(customer.name.indexOf(' ') + 1);
    for (const [first, birthDate, grade] of children) {
      const { student } = await peers.enrollment.createStudent(context, {
        customerId,
        name: `${first} ${surname}`,
        birthDate,
        grade,
      });
      students.push({ id: idOf(student), grade });
    }
  }
  return students;
}

interface AsideOf {
  aside: Aside;
  cycleId: string;
  meetings: scheduling.Meeting__Output[];
  registrations: enrollment.Registration__Output[];
  students: Pupil[];
  now: Date;
}

/** What does not go by the plan: somebody who tries it, somebody who leaves, a meeting that is put off. */
async function loadAside(peers: Peers, context: CallContext, given: AsideOf): Promise<void> {
  const { aside, cycleId, meetings, registrations, students, now } = given;
  const held = meetings.filter(({ endsAt }) => Date.parse(endsAt) < now.getTime());
  const taken = new Set(registrations.map(({ studentId }) => studentId));
  const trying = students.find(({ id }) => !taken.has(id));
  if (aside.trial && trying)
    await peers.enrollment.createRegistration(context, { studentId: trying.id, cycleId, status: 'trial' });
  const leaving = registrations.at(-1);
  if (aside.leaves && leaving)
    await peers.enrollment.cancelRegistration(context, { id: leaving.id, reason: aside.leaves });
  const first = held[0];
  if (aside.guest && first) {
    const guest = { guestName: aside.guest, status: 'present', isTrial: true };
    await peers.enrollment.recordAttendanceBulk(context, { meetingId: first.id, records: [guest] });
  }
  const next = meetings.find(({ endsAt }) => Date.parse(endsAt) > now.getTime() + weekMs);
  if (aside.putOff && next)
    await peers.scheduling.postponeMeeting(context, {
      id: next.id,
      newDate: daysBefore(next.scheduledDate, -2),
      notes: aside.putOff,
    });
}

/** Every third family has yet to pay, every fourth has paid a part. */
function register(
  peers: Peers,
  context: CallContext,
  { cycleId, meetings, since }: { cycleId: string; meetings: number; since: string },
  students: Pupil[],
): Promise<enrollment.Registration__Output[]> {
  return inTurn(students, async ({ id }, index) => {
    const paymentStatus = index % 3 === 2 ? 'unpaid' : index % 4 === 3 ? 'partial' : 'paid';
    const { registration } = await peers.enrollment.createRegistration(context, {
      studentId: id,
      cycleId,
      status: 'active',
      // In the three weeks before the first meeting.
      registrationDate: daysBefore(since, 1 + ((index * 5) % 20)),
      amountMinor: meetings * 150_00,
      paymentStatus,
      ...(paymentStatus === 'unpaid' ? {} : { paymentMethod: 'credit' }),
    });
    if (!registration) throw new Error('enrollment answered without a registration');
    return registration;
  });
}

async function holdPastMeetings(
  peers: Peers,
  context: CallContext,
  meetings: scheduling.Meeting__Output[],
  registrations: enrollment.Registration__Output[],
  now: Date,
): Promise<void> {
  const past = meetings.filter(({ endsAt }) => Date.parse(endsAt) < now.getTime());
  for (const meeting of past) {
    // The one before the last fell through, where there were several.
    if (past.length > 4 && meeting === past.at(-2)) {
      await peers.scheduling.cancelMeeting(context, { id: meeting.id, reason: 'המדריך חלה' });
      continue;
    }
    await peers.enrollment.recordAttendanceBulk(context, {
      meetingId: meeting.id,
      records: registrations.map(({ id }, index) => ({
        registrationId: id,
        status:
          (index + (meeting.meetingNumber ?? 0)) % 7 === 0
            ? 'absent'
            : (index + (meeting.meetingNumber ?? 0)) % 5 === 0
              ? 'late'
              : 'present',
      })),
    });
    await peers.scheduling.completeMeeting(context, { id: meeting.id });
  }
}

async function contextFor(peers: Peers): Promise<CallContext> {
  const requestId = `demo-data-${randomUUID()}`;
  const { organization } = await peers.identity.getOrganization(
    systemContext('demo-data', blankScope(organizationId), { requestId }),
    {
      id: organizationId,
    },
  );
  if (!organization) throw new Error('the demo organization does not exist');
  return systemContext('demo-data', scopeOf(organization), { requestId }, 120_000);
}

const dayMs = 24 * 3_600_000;
const weekMs = 7 * dayMs;

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
const weeksBefore = (now: Date, weeks: number): string => dayOf(new Date(now.getTime() - weeks * weekMs));
const daysBefore = (day: string, days: number): string => dayOf(new Date(Date.parse(day) - days * dayMs));
const sundayBefore = (now: Date): Date => new Date(now.getTime() - now.getUTCDay() * dayMs);

function idOf(entity: { id: string } | null | undefined): string {
  if (!entity) throw new Error('a service answered without what it made');
  return entity.id;
}

async function inTurn<T, R>(items: readonly T[], work: (item: T, index: number) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const [index, item] of items.entries()) results.push(await work(item, index));
  return results;
}
