import type { scheduling } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import { newestAtHand } from '../app/newest-at-hand';
import type { Scheduling } from '../app/scheduling';

export interface Summaries {
  course(id: string): scheduling.CourseSummary | undefined;
  branch(id: string): scheduling.BranchSummary | undefined;
  instructor(id: string): scheduling.InstructorSummary | undefined;
}

interface Ids {
  courseIds?: readonly string[];
  branchIds?: readonly string[];
  instructorIds: readonly string[];
}

/** The names beside a page of cycles or meetings: one query for each kind. What catalog owes while it is away is absent. */
export async function loadSummaries(app: Scheduling, context: CallContext, ids: Ids): Promise<Summaries> {
  const { replicas } = app;
  const [courses, branches, instructors] = await Promise.all([
    newestAtHand(app, context, replicas.courses, ids.courseIds ?? []),
    newestAtHand(app, context, replicas.branches, ids.branchIds ?? []),
    newestAtHand(app, context, replicas.instructors, ids.instructorIds),
  ]);
  return {
    course: (id) => pick(courses.get(id), ({ name, category }) => ({ id, name, category })),
    branch: (id) => pick(branches.get(id), ({ name, type, city }) => ({ id, name, type, city })),
    instructor: (id) => pick(instructors.get(id), ({ name, phone, email }) => ({ id, name, phone, email })),
  };
}

const pick = <C, S>(copy: C | undefined, summary: (copy: C) => S): S | undefined =>
  copy === undefined ? undefined : summary(copy);
