import type { RpcHandlers } from '@roster/service-kit';
import { always, idOf, times } from './answer';

export const branch = {
  id: idOf(2),
  name: 'בית ספר יסודי אלון',
  type: 'school',
  city: 'רמת גן',
  isActive: true,
  ...times,
};

export const course = { id: idOf(3), name: 'תכנות Python למתחילים', category: 'programming', isActive: true, ...times };

export const instructor = {
  id: idOf(4),
  name: 'מורה ישראלי',
  phone: '0521234567',
  rateFrontalMinor: 15_000,
  rateOnlineMinor: 12_050,
  isActive: true,
  notes: 'מתמחה ברובוטיקה',
  ...times,
};

const closureDay = { id: idOf(18), date: '2024-03-24', name: 'פורים', ...times };

/** Branches, courses, instructors and closure days. */
export const catalogAnswers = {
  CreateBranch: always({ branch }),
  GetBranch: always({ branch }),
  ListBranches: always({ branches: [branch], total: 1 }),
  UpdateBranch: always({ branch }),
  CreateCourse: always({ course }),
  GetCourse: always({ course }),
  ListCourses: always({ courses: [course], total: 1 }),
  UpdateCourse: always({ course }),
  BatchGetCourses: always({ courses: [] }),
  CreateInstructor: always({ instructor }),
  GetInstructor: always({ instructor }),
  ListInstructors: always({ instructors: [instructor], total: 1 }),
  UpdateInstructor: always({ instructor }),
  DeleteBranch: always({}),
  DeleteCourse: always({}),
  DeleteInstructor: always({}),
  CreateClosureDay: always({ closureDay }),
  GetClosureDay: always({ closureDay }),
  PageClosureDays: always({ closureDays: [closureDay], total: 1 }),
  UpdateClosureDay: always({ closureDay }),
  DeleteClosureDay: always({}),
} satisfies Partial<RpcHandlers<'catalog'>>;
