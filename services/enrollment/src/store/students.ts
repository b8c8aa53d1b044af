import type { StudentState } from '@roster/contracts';
import { type CallContext, type Database, searchKeys } from '@roster/service-kit';
import { visibilityOf } from './visibility';
import { VisibleRepository } from './visible-repository';

/** What follows for a student from their registrations: written by `Families`, shown to nobody. */
export interface StudentStanding {
  customerId: string;
  /** Who teaches the student, and so may see them. */
  _instructorIds?: string[];
  /** Up at each new registration, so that two changes at once of what hangs on the student collide. */
  _revision?: number;
}

/** Who attends. */
export class StudentRepository extends VisibleRepository<StudentState> {
  constructor(database: Database) {
    super(
      database,
      {
        collection: 'students',
        kind: 'Student',
        fields: {
          customerId: String,
          name: String,
          birthDate: String,
          grade: String,
          notes: String,
          _search: [String],
          _instructorIds: [String],
          _revision: Number,
        },
        indexes: [
          { keys: { createdAt: 1 } },
          { keys: { updatedAt: 1 } },
          { keys: { name: 1 } },
          { keys: { birthDate: 1 } },
          { keys: { _search: 1 } },
          { keys: { customerId: 1, createdAt: 1 } },
          { keys: { grade: 1, createdAt: 1 } },
          {
            keys: { _instructorIds: 1, createdAt: 1 },
            options: { partialFilterExpression: { _instructorIds: { $exists: true } } },
          },
        ],
        derive: ({ name }) => ({ _search: searchKeys([name]) }),
      },
      visibilityOf({
        instructor: (instructorId) => ({ _instructorIds: instructorId }),
        customer: (customerId) => ({ customerId }),
      }),
    );
  }

  /** Names by id, also of students who were deleted. */
  async namesOf(context: CallContext, ids: readonly string[]): Promise<Map<string, string>> {
    return new Map((await this.named(context, ids)).map(({ id, name }) => [id, name]));
  }

  /** A customer's students, by id. */
  async idsOf(context: CallContext, customerId: string): Promise<string[]> {
    return (await this.all(context, { customerId })).map(({ id }) => id);
  }
}
