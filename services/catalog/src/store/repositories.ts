import type { BranchState, ClosureState, CourseState, InstructorState } from '@roster/contracts';
import { type Database, Repository, searchKeys } from '@roster/service-kit';

const searchIndex = { keys: { _search: 1 as const } };
const byTime = { keys: { createdAt: 1 as const } };
const byChange = { keys: { updatedAt: 1 as const } };
const byName = { keys: { name: 1 as const } };

/** Everything that catalog keeps. */
export function createRepositories(database: Database) {
  return {
    branches: new Repository<BranchState>(database, {
      collection: 'branches',
      kind: 'Branch',
      fields: {
        name: String,
        type: String,
        address: String,
        city: String,
        contactName: String,
        contactPhone: String,
        contactEmail: String,
        isActive: Boolean,
        _search: [String],
      },
      indexes: [
        byTime,
        byChange,
        byName,
        searchIndex,
        { keys: { type: 1, createdAt: 1 } },
        { keys: { city: 1, createdAt: 1 } },
        { keys: { isActive: 1, createdAt: 1 } },
      ],
      derive: ({ name, city, contactName }) => ({ _search: searchKeys([name, city, contactName]) }),
    }),
    courses: new Repository<CourseState>(database, {
      collection: 'courses',
      kind: 'Course',
      fields: {
        name: String,
        description: String,
        targetAudience: String,
        category: String,
        isActive: Boolean,
        _search: [String],
      },
      indexes: [
        byTime,
        byChange,
        byName,
        searchIndex,
        { keys: { category: 1, createdAt: 1 } },
        { keys: { isActive: 1, createdAt: 1 } },
      ],
      derive: ({ name }) => ({ _search: searchKeys([name]) }),
    }),
    instructors: new Repository<InstructorState>(database, {
      collection: 'instructors',
      kind: 'Instructor',
      fields: {
        name: String,
        phone: String,
        email: String,
        rateFrontalMinor: Number,
        rateOnlineMinor: Number,
        ratePrivateMinor: Number,
        ratePreparationMinor: Number,
        isActive: Boolean,
        notes: String,
        userId: String,
        _search: [String],
      },
      indexes: [
        byTime,
        byChange,
        byName,
        { keys: { email: 1 } },
        { keys: { phone: 1 } },
        { keys: { rateFrontalMinor: 1 } },
        { keys: { rateOnlineMinor: 1 } },
        { keys: { ratePrivateMinor: 1 } },
        { keys: { ratePreparationMinor: 1 } },
        searchIndex,
        { keys: { isActive: 1, createdAt: 1 } },
      ],
      derive: ({ name, email, phone }) => ({ _search: searchKeys([name, email], [phone]) }),
    }),
    closureDays: new Repository<ClosureState>(database, {
      collection: 'closure_days',
      kind: 'Closure day',
      fields: { date: String, name: String, branchId: String },
      indexes: [
        { keys: { date: 1 } },
        { keys: { name: 1 } },
        { keys: { createdAt: 1 } },
        { keys: { branchId: 1, date: 1 } },
        // An absent branch counts as a value: the organization is closed on a day once, and so is each branch.
        { keys: { date: 1, branchId: 1 }, options: { unique: true } },
      ],
    }),
  };
}

export type Repositories = ReturnType<typeof createRepositories>;
