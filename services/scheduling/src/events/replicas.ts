import type { BranchState, CourseState, InstructorState, RosterState } from '@roster/contracts';
import { type Peers, Replica, RosterCopies, type ServiceRuntime } from '@roster/service-kit';

type CourseCopy = Pick<CourseState, 'name' | 'category' | 'isActive'>;
type BranchCopy = Pick<BranchState, 'name' | 'city' | 'isActive'> & { type: string };
type RosterCopy = Pick<RosterState, 'activeRegistrations'>;
type InstructorCopy = Pick<InstructorState, 'name' | 'phone' | 'email' | 'isActive'>;

const courseCopy = ({ name, category, isActive }: CourseCopy): CourseCopy => ({ name, category, isActive });
const branchCopy = ({ name, type, city, isActive }: BranchCopy): BranchCopy => ({ name, type, city, isActive });
const instructorCopy = ({ name, phone, email, isActive }: InstructorCopy): InstructorCopy => ({
  name,
  phone,
  email,
  isActive,
});

const key = ({ id, version }: { id: string; version: number }) => ({ id, version });

/**
 * What scheduling keeps of others': enough of catalog's entities to name them beside cycles and meetings, and how many
 * children enrollment counts in a cycle.
 */
export function createReplicas({ database, peers }: { database: ServiceRuntime['database']; peers: Peers }) {
  return {
    courses: new Replica<'course', CourseCopy>(database, {
      kind: 'course',
      topic: 'roster.catalog',
      fields: { name: String, category: String, isActive: Boolean },
      pick: courseCopy,
      fetch: async (context, ids) => {
        const { courses } = await peers.catalog.batchGetCourses(context, { ids });
        return courses.map((course) => ({ ...key(course), ...courseCopy(course) }));
      },
    }),
    branches: new Replica<'branch', BranchCopy>(database, {
      kind: 'branch',
      topic: 'roster.catalog',
      fields: { name: String, type: String, city: String, isActive: Boolean },
      pick: branchCopy,
      fetch: async (context, ids) => {
        const { branches } = await peers.catalog.batchGetBranches(context, { ids });
        return branches.map((branch) => ({ ...key(branch), ...branchCopy(branch) }));
      },
    }),
    instructors: new Replica<'instructor', InstructorCopy>(database, {
      kind: 'instructor',
      topic: 'roster.catalog',
      fields: { name: String, phone: String, email: String, isActive: Boolean },
      pick: instructorCopy,
      fetch: async (context, ids) => {
        const { instructors } = await peers.catalog.batchGetInstructors(context, { ids });
        return instructors.map((instructor) => ({ ...key(instructor), ...instructorCopy(instructor) }));
      },
    }),
    /** By cycle. */
    rosters: new RosterCopies<RosterCopy>(database, {
      fields: { activeRegistrations: Number },
      pick: ({ activeRegistrations }) => ({ activeRegistrations }),
      ask: (context, cycleIds) => peers.enrollment.batchGetRosters(context, { cycleIds }),
    }),
  };
}

export type Replicas = ReturnType<typeof createReplicas>;
