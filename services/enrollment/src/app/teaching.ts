import type { AttendanceState } from '@roster/contracts';
import type { CallContext, Copy, Transaction, UnitOfWork } from '@roster/service-kit';
import type { MeetingPlace, RecordChange } from '../domain/attendance-sums';
import { placeKey } from '../domain/registration';
import { type CycleReplica, type MeetingReplica, placeOfMeeting } from '../events/replicas';
import type { AttendanceStanding } from '../store/attendance';
import { attendanceQueue } from '../store/attendance-sums';
import type { RegistrationStanding } from '../store/registrations';
import type { Repositories } from '../store/repositories';
import { liveIn } from '../store/visible-repository';
import type { Closing } from './closing';

/** A copy that a write rested on. */
type Used = Pick<Copy<object>, 'id' | 'version'>;
type Kept = Pick<Repositories, 'registrations' | 'attendance' | 'attendanceSums' | 'families'>;

/**
 * Keeps what instructors may see in step with who teaches what. It compares what is stored with what the replicas hold,
 * never with what an event says, so it is safe to repeat, in any order, and mends what an earlier run missed.
 */
export class Teaching {
  constructor(
    private readonly kept: Kept,
    private readonly cycles: CycleReplica,
    private readonly meetings: MeetingReplica,
    private readonly unitOfWork: UnitOfWork,
    private readonly closing: Closing,
  ) {}

  /**
   * After a write that rested on these copies, which may have aged meanwhile: then their event found nothing to mend.
   */
  async settle(context: CallContext, used: { cycle?: Used; meeting?: Used }): Promise<void> {
    const { cycle, meeting } = used;
    if (cycle && (await this.cycles.held(context, [cycle.id])).get(cycle.id)?.version !== cycle.version) {
      await this.alignCycles(context, [cycle.id]);
      await this.closing.closeCycles(context, [cycle.id]);
    }
    if (meeting && (await this.meetings.held(context, [meeting.id])).get(meeting.id)?.version !== meeting.version) {
      await this.alignMeetings(context, [meeting.id]);
      await this.closing.closeMeetings(context, [meeting.id]);
    }
  }

  /** Registrations and attendance of these cycles follow the cycles' instructors. */
  async alignCycles(context: CallContext, cycleIds: readonly string[]): Promise<void> {
    const held = await this.cycles.held(context, cycleIds);
    if (held.size === 0) return;
    const where = { ...liveIn(context), cycleId: { $in: [...held.keys()] } };
    const registrations = await this.kept.registrations
      .documents<RegistrationStanding>()
      .find(where as never, { cycleId: 1, _instructorId: 1 })
      .lean<RegistrationStanding[]>();
    const records = await this.kept.attendance
      .documents<AttendanceStanding>()
      .find(where as never, { cycleId: 1, _cycleInstructorId: 1 })
      .lean<AttendanceStanding[]>();
    for (const { id, instructorId } of held.values()) {
      const strayed =
        registrations.some(({ cycleId, _instructorId }) => cycleId === id && _instructorId !== instructorId) ||
        records.some(({ cycleId, _cycleInstructorId }) => cycleId === id && _cycleInstructorId !== instructorId);
      if (strayed) await this.alignCycle(context, id, instructorId);
    }
  }

  /** Attendance of these meetings follows the meetings' instructors and days; so do registrations for a lone meeting. */
  async alignMeetings(context: CallContext, meetingIds: readonly string[]): Promise<void> {
    const held = await this.meetings.held(context, meetingIds);
    if (held.size === 0) return;
    const where = { ...liveIn(context), meetingId: { $in: [...held.keys()] } };
    const records = await this.kept.attendance
      .documents<AttendanceStanding>()
      .find(where as never, { meetingId: 1, date: 1, _meetingInstructorId: 1, _branchId: 1 })
      .lean<AttendanceStanding[]>();
    const registrations = await this.kept.registrations
      .documents<RegistrationStanding>()
      .find(where as never, { meetingId: 1, _instructorId: 1 })
      .lean<RegistrationStanding[]>();
    // Only a meeting that somebody attended has to know its cycle's branch.
    const attended = records.flatMap(({ meetingId }) => held.get(meetingId)?.cycleId ?? []);
    const cycles = await this.cycles.held(context, attended);
    for (const meeting of held.values()) {
      const place = placeOfMeeting(meeting, cycles.get(meeting.cycleId ?? ''));
      const strayed =
        registrations.some(
          ({ meetingId, _instructorId }) => meetingId === meeting.id && _instructorId !== meeting.instructorId,
        ) ||
        records.some(
          ({ meetingId, date, _meetingInstructorId, _branchId }) =>
            meetingId === meeting.id &&
            (date !== place.date ||
              _meetingInstructorId !== meeting.instructorId ||
              (place.branchId !== undefined && _branchId !== place.branchId)),
        );
      if (strayed) await this.alignMeeting(context, meeting, place);
    }
  }

  private alignCycle(context: CallContext, cycleId: string, instructorId: string): Promise<void> {
    const work = async (tx: Transaction): Promise<void> => {
      await this.kept.attendance
        .documents<AttendanceStanding>()
        .updateMany({ ...liveIn(context), cycleId } as never, { $set: { _cycleInstructorId: instructorId } } as never, {
          session: tx.session,
        });
      await this.giveRegistrations(tx, { cycleId }, instructorId);
    };
    return this.unitOfWork.run(context, work, { queueOn: `roster/${placeKey({ kind: 'cycle', id: cycleId })}` });
  }

  private alignMeeting(
    context: CallContext,
    { id, instructorId }: { id: string; instructorId: string },
    place: MeetingPlace,
  ): Promise<void> {
    const { date, branchId } = place;
    const work = async (tx: Transaction): Promise<void> => {
      await this.kept.attendance.documents<AttendanceStanding>().updateMany(
        { ...liveIn(context), meetingId: id } as never,
        {
          $set: { _meetingInstructorId: instructorId, ...(branchId === undefined ? {} : { _branchId: branchId }) },
        } as never,
        { session: tx.session },
      );
      const changes: RecordChange[] = [];
      for (const record of await this.kept.attendance.all(context, { meetingId: id }, {}, tx.session)) {
        if (record.date === date) {
          // It counts elsewhere all the same where the meeting got another branch.
          changes.push({ before: record, after: record });
          continue;
        }
        const { before, after } = await this.kept.attendance.update(tx, record.id, undefined, onDay(date));
        changes.push({ before, after });
        tx.emit('attendance.recorded', { before, after });
      }
      await this.kept.attendanceSums.apply(tx, id, changes, place);
      await this.giveRegistrations(tx, { meetingId: id }, instructorId);
    };
    return this.unitOfWork.run(context, work, { queueOn: attendanceQueue });
  }

  private async giveRegistrations(tx: Transaction, place: Record<string, string>, instructorId: string): Promise<void> {
    const { registrations, families } = this.kept;
    const given = await registrations.all(tx.context, place, {}, tx.session);
    if (given.length === 0) return;
    await registrations
      .documents<RegistrationStanding>()
      .updateMany({ ...liveIn(tx.context), ...place } as never, { $set: { _instructorId: instructorId } } as never, {
        session: tx.session,
      });
    await families.refresh(tx, [...new Set(given.map(({ studentId }) => studentId))]);
  }
}

const onDay =
  (date: string) =>
  (record: AttendanceState): AttendanceState => ({ ...record, date });
