import type { AttendanceState } from '@roster/contracts';
import type { CallContext, Database } from '@roster/service-kit';
import type { ClientSession } from 'mongoose';
import { attendeeKey } from '../domain/attendance';
import type { StudentRepository } from './students';
import { visibilityOf } from './visibility';
import { VisibleRepository } from './visible-repository';

/** Shown to nobody: who may see a record. */
export interface AttendanceStanding {
  meetingId: string;
  cycleId?: string;
  date: string;
  /** Who gives the meeting... */
  _meetingInstructorId?: string;
  /** ...and whose cycle it belongs to: the two differ where one stands in for the other. */
  _cycleInstructorId?: string;
  /** Where it was, for the rows of a branch's report. */
  _branchId?: string;
}

/** Who was there. */
export class AttendanceRepository extends VisibleRepository<AttendanceState> {
  constructor(database: Database, students: StudentRepository) {
    super(
      database,
      {
        collection: 'attendance',
        kind: 'Attendance',
        fields: {
          meetingId: String,
          cycleId: String,
          registrationId: String,
          studentId: String,
          guestName: String,
          status: String,
          isTrial: Boolean,
          notes: String,
          timeIn: String,
          timeOut: String,
          date: String,
          _attendee: String,
          _meetingInstructorId: String,
          _cycleInstructorId: String,
          _branchId: String,
        },
        indexes: [
          { keys: { createdAt: 1 } },
          { keys: { updatedAt: 1 } },
          { keys: { date: 1 } },
          { keys: { meetingId: 1, createdAt: 1 } },
          { keys: { cycleId: 1, date: 1 } },
          { keys: { studentId: 1, createdAt: 1 } },
          { keys: { registrationId: 1, createdAt: 1 } },
          { keys: { status: 1, createdAt: 1 } },
          { keys: { isTrial: 1, createdAt: 1 } },
          { keys: { _meetingInstructorId: 1 } },
          { keys: { _cycleInstructorId: 1 } },
          { keys: { _branchId: 1, date: 1 } },
          {
            keys: { meetingId: 1, _attendee: 1 },
            options: { unique: true, partialFilterExpression: { _attendee: { $exists: true } } },
          },
        ],
        derive: (record) => (record.deletedAt ? {} : { _attendee: attendeeKey(record) }),
      },
      visibilityOf({
        instructor: (instructorId) => ({
          $or: [{ _meetingInstructorId: instructorId }, { _cycleInstructorId: instructorId }],
        }),
        customer: async (customerId, context) => ({ studentId: { $in: await students.idsOf(context, customerId) } }),
      }),
    );
  }

  /** A meeting's records of certain attendees. */
  ofAttendees(
    context: CallContext,
    meetingId: string,
    attendees: readonly string[],
    session?: ClientSession,
  ): Promise<AttendanceState[]> {
    return this.all(context, { meetingId, _attendee: { $in: attendees } }, {}, session);
  }
}
