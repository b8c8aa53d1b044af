import type { RegistrationState } from '@roster/contracts';
import type { CallContext, Database, NewEntity, Transaction } from '@roster/service-kit';
import type { ClientSession } from 'mongoose';
import { type Place, placeOf, seatKey } from '../domain/registration';
import { holdsSeat } from '../domain/roster';
import { visibilityOf } from './visibility';
import { documentKey, VisibleRepository } from './visible-repository';

/** Shown to nobody. */
export interface RegistrationStanding {
  studentId: string;
  cycleId?: string;
  meetingId?: string;
  /** Whose cycle, or meeting, it is. */
  _instructorId?: string;
  /** Completed by the end of its cycle: it counts for revenue as it did before. */
  _countsOn?: true;
}

/** Who has a seat. */
export class RegistrationRepository extends VisibleRepository<RegistrationState> {
  constructor(database: Database) {
    super(
      database,
      {
        collection: 'registrations',
        kind: 'Registration',
        fields: {
          studentId: String,
          cycleId: String,
          meetingId: String,
          customerId: String,
          registrationDate: String,
          status: String,
          amountMinor: Number,
          paymentStatus: String,
          paymentMethod: String,
          invoiceLink: String,
          cancellationReason: String,
          notes: String,
          _seat: String,
          _instructorId: String,
          _countsOn: Boolean,
        },
        indexes: [
          { keys: { createdAt: 1 } },
          { keys: { updatedAt: 1 } },
          { keys: { registrationDate: 1 } },
          { keys: { amountMinor: 1 } },
          { keys: { studentId: 1, createdAt: 1 } },
          { keys: { cycleId: 1, createdAt: 1 } },
          {
            keys: { meetingId: 1, createdAt: 1 },
            options: { partialFilterExpression: { meetingId: { $exists: true } } },
          },
          { keys: { customerId: 1, createdAt: 1 } },
          { keys: { status: 1, createdAt: 1 } },
          { keys: { paymentStatus: 1, createdAt: 1 } },
          { keys: { _instructorId: 1, createdAt: 1 } },
          {
            keys: { _seat: 1 },
            options: { unique: true, partialFilterExpression: { _seat: { $exists: true } } },
          },
        ],
        derive: (registration) =>
          holdsSeat(registration.status) && !registration.deletedAt
            ? { _seat: seatKey(placeOf(registration), registration.studentId) }
            : {},
      },
      visibilityOf({
        instructor: (instructorId) => ({ _instructorId: instructorId }),
        customer: (customerId) => ({ customerId }),
      }),
    );
  }

  /** The registrations with which students hold their seats in a place. */
  seated(
    context: CallContext,
    place: Place,
    studentIds: readonly string[],
    session?: ClientSession,
  ): Promise<RegistrationState[]> {
    if (studentIds.length === 0) return Promise.resolve([]);
    return this.all(context, { _seat: { $in: studentIds.map((id) => seatKey(place, id)) } }, {}, session);
  }

  /** A new registration, and whose place it is for. */
  async insertWith(
    tx: Transaction,
    registration: NewEntity<RegistrationState>,
    _instructorId: string,
  ): Promise<RegistrationState> {
    const standing: NewEntity<RegistrationState> & Pick<RegistrationStanding, '_instructorId'> = {
      ...registration,
      _instructorId,
    };
    const { _instructorId: _, ...inserted } = (await this.insert(tx, standing)) as RegistrationState &
      RegistrationStanding;
    return inserted;
  }

  /** Does a completed registration count for revenue, since it was completed by the end of its cycle? */
  async countsOn(tx: Transaction, id: string): Promise<boolean> {
    const found = await this.documents<RegistrationStanding>()
      .findOne({ _id: documentKey(tx.context, id) }, { _countsOn: 1 }, { session: tx.session })
      .lean<RegistrationStanding>();
    return found?._countsOn === true;
  }

  /** Notes that a completed registration counts for revenue, or that it does no more. */
  async letCountOn(tx: Transaction, id: string, counts: boolean): Promise<void> {
    const change = counts ? { $set: { _countsOn: true } } : { $unset: { _countsOn: '' } };
    await this.documents<RegistrationStanding>().updateOne({ _id: documentKey(tx.context, id) }, change as never, {
      session: tx.session,
    });
  }
}
