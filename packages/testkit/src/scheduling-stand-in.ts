import { randomUUID } from 'node:crypto';
import type { CycleState, DomainEvent, EventType, MeetingState, scheduling } from '@roster/contracts';
import { type OrganizationScope, type RpcHandlers, unavailable } from '@roster/service-kit';
import { eventOf } from './events';

type Handlers = Pick<RpcHandlers<'scheduling'>, 'BatchGetCycles' | 'BatchGetMeetings'>;

/**
 * Stands in for scheduling: cycles and meetings that a test makes up and changes, told by event or only when asked.
 * Ids are the test's organization's own, so one stand-in serves many organizations.
 */
export class SchedulingStandIn {
  /** While true, nobody answers. */
  down = false;
  /** How often somebody asked. */
  asked = 0;
  private readonly cycles = new Map<string, CycleState>();
  private readonly meetings = new Map<string, MeetingState>();

  readonly handlers: Handlers = {
    BatchGetCycles: async (context, { ids }) => {
      this.answering();
      const known = ids.flatMap((id) => this.cycles.get(id) ?? []);
      return {
        cycles: known.filter(({ organizationId }) => organizationId === context.organization.id).map(asMessage),
      };
    },
    BatchGetMeetings: async (context, { ids }) => {
      this.answering();
      const known = ids.flatMap((id) => this.meetings.get(id) ?? []);
      return { meetings: known.filter(({ organizationId }) => organizationId === context.organization.id) };
    },
  };

  /** Makes a cycle, weekly on Tuesdays at 17:00, or the next version of one. */
  cycle(organization: OrganizationScope, changes: Partial<CycleState> = {}): CycleState {
    const known = this.cycles.get(changes.id ?? '');
    const state: CycleState = { ...(known ? nextOf(known) : newCycle(organization)), ...changes };
    this.cycles.set(state.id, state);
    return state;
  }

  /** Makes a meeting, on Tuesday 3 February 2026 from 17:00 to 18:30, or the next version of one. */
  meeting(organization: OrganizationScope, changes: Partial<MeetingState> = {}): MeetingState {
    const known = this.meetings.get(changes.id ?? '');
    const state: MeetingState = { ...(known ? nextOf(known) : newMeeting(organization)), ...changes };
    this.meetings.set(state.id, state);
    return state;
  }

  private answering(): void {
    this.asked++;
    if (this.down) throw unavailable('scheduling.unavailable', 'scheduling is not available just now');
  }
}

/** The event that tells of a cycle's or a meeting's state. */
export const toldBy = <T extends Extract<EventType, `cycle.${string}` | `meeting.${string}`>>(
  type: T,
  after: T extends `cycle.${string}` ? CycleState : MeetingState,
): DomainEvent => eventOf(after.organizationId, type, { after } as never);

const nextOf = <S extends { version: number; updatedAt: string }>(state: S): S => ({
  ...state,
  version: state.version + 1,
  updatedAt: new Date(Date.parse(state.updatedAt) + 1).toISOString(),
});

const newEntity = (organization: OrganizationScope) => ({
  id: randomUUID(),
  organizationId: organization.id,
  version: 1,
  createdAt: '2026-01-01T08:00:00.000Z',
  updatedAt: '2026-01-01T08:00:00.000Z',
});

const newCycle = (organization: OrganizationScope): CycleState => ({
  ...newEntity(organization),
  name: 'Python - בית ספר אלון',
  courseId: randomUUID(),
  branchId: randomUUID(),
  instructorId: randomUUID(),
  type: 'institutional_per_child',
  status: 'active',
  frequency: 'weekly',
  days: ['tuesday'],
  startTime: '17:00',
  endTime: '18:30',
  durationMinutes: 90,
  startDate: '2026-02-03',
  endDate: '2026-04-07',
  totalMeetings: 10,
  timeZone: organization.timeZone,
  completedMeetings: 0,
  activityType: 'frontal',
  sendParentReminders: false,
  onCancel: 'keep',
});

const newMeeting = (organization: OrganizationScope): MeetingState => ({
  ...newEntity(organization),
  instructorId: randomUUID(),
  scheduledDate: '2026-02-03',
  startTime: '17:00',
  endTime: '18:30',
  timeZone: organization.timeZone,
  startsAt: '2026-02-03T15:00:00.000Z',
  endsAt: '2026-02-03T16:30:00.000Z',
  status: 'scheduled',
  activityType: 'frontal',
  withZoom: false,
});

function asMessage(cycle: CycleState): scheduling.Cycle {
  const { frequency, days, startTime, endTime, durationMinutes, startDate, endDate, totalMeetings, timeZone } = cycle;
  const schedule = {
    frequency,
    days,
    startTime,
    endTime,
    durationMinutes,
    startDate,
    endDate,
    totalMeetings,
    timeZone,
  };
  return { ...cycle, schedule };
}
