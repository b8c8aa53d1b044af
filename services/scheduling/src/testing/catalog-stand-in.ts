import { randomUUID } from 'node:crypto';
import type { BranchState, CourseState, InstructorState } from '@roster/contracts';
import { type CallContext, type RpcHandlers, unavailable } from '@roster/service-kit';

/** The ids of a course, a branch and an instructor that exist. */
export interface School {
  courseId: string;
  branchId: string;
  instructorId: string;
}

/** Stands in for catalog: what a test has put into it, counted calls, and a switch that takes it away. */
export class CatalogStandIn {
  readonly courses = new Map<string, CourseState>();
  readonly branches = new Map<string, BranchState>();
  readonly instructors = new Map<string, InstructorState>();
  /** While true, nobody answers. */
  away = false;
  asked = 0;
  private readonly closures: { date: string; name: string; branchId?: string; organizationId?: string }[] = [];

  readonly handlers: Partial<RpcHandlers<'catalog'>> = {
    BatchGetCourses: async (context, { ids }) => ({ courses: this.known(this.courses, context, ids) }),
    BatchGetBranches: async (context, { ids }) => ({ branches: this.known(this.branches, context, ids) }),
    BatchGetInstructors: async (context, { ids }) => ({ instructors: this.known(this.instructors, context, ids) }),
    ListClosureDays: async ({ organization }, { from, to, branchId }) => {
      this.answer();
      const days = this.closures.filter(
        (day) =>
          day.date >= from &&
          day.date <= to &&
          (day.organizationId === organization.id || (day.branchId !== undefined && day.branchId === branchId)),
      );
      return { closureDays: days.map((day) => ({ ...day, id: randomUUID(), version: 1 })) };
    },
  };

  /** A course, a branch and an instructor of an organization, of nobody else. */
  school({ organization }: Pick<CallContext, 'organization'>): School {
    const course = {
      ...entity(organization.id),
      name: 'תכנות Python למתחילים',
      category: 'programming',
      isActive: true,
    };
    const branch: BranchState = {
      ...entity(organization.id),
      name: 'בית ספר יסודי אלון',
      type: 'school',
      city: 'רמת גן',
      isActive: true,
    };
    this.courses.set(course.id, course);
    this.branches.set(branch.id, branch);
    return { courseId: course.id, branchId: branch.id, instructorId: this.instructor({ organization }).id };
  }

  instructor({ organization }: Pick<CallContext, 'organization'>): InstructorState {
    const instructor = { ...entity(organization.id), name: 'דנה לוי', phone: '0521234567', isActive: true };
    this.instructors.set(instructor.id, instructor);
    return instructor;
  }

  close(branchId: string, date: string, name = 'חג'): void {
    this.closures.push({ branchId, date, name });
  }

  /** A day on which the whole organization is closed. */
  closeAll({ organization }: Pick<CallContext, 'organization'>, date: string, name = 'חג'): void {
    this.closures.push({ organizationId: organization.id, date, name });
  }

  private known<E extends { id: string; organizationId: string }>(
    all: Map<string, E>,
    context: CallContext,
    ids: string[],
  ): E[] {
    this.answer();
    return ids.map((id) => all.get(id)).filter((one): one is E => one?.organizationId === context.organization.id);
  }

  private answer(): void {
    this.asked++;
    if (this.away) throw unavailable('catalog.unavailable', 'catalog is away in this test');
  }
}

function entity(organizationId: string) {
  const at = new Date().toISOString();
  return { id: randomUUID(), organizationId, version: 1, createdAt: at, updatedAt: at };
}
