import type { enrollment, scheduling } from '@roster/contracts';
import { z } from 'zod';

/** Things as they are shown inside of others. */

export const nullable = <S extends z.ZodType>(schema: S) => schema.nullable();
export const shownId = z.string().meta({ openapi: { type: 'string', format: 'uuid' } });
export const shownDay = z.string().meta({ openapi: { type: 'string', format: 'date' } });
export const shownInstant = z.string().meta({ openapi: { type: 'string', format: 'date-time' } });
export const shownMoney = z.number().meta({ openapi: { type: 'number', examples: [150] } });
export const shownTime = z.string().meta({ openapi: { type: 'string', examples: ['14:00'] } });

export const courseSummary = z
  .object({ id: shownId, name: z.string(), category: z.string() })
  .meta({ id: 'CourseSummary' });
export const branchSummary = z
  .object({ id: shownId, name: z.string(), type: z.string(), city: z.string().nullable() })
  .meta({ id: 'BranchSummary' });
export const instructorSummary = z
  .object({ id: shownId, name: z.string(), phone: z.string().nullable(), email: z.string().nullable() })
  .meta({ id: 'InstructorSummary' });
export const customerSummary = z
  .object({ id: shownId, name: z.string(), phone: z.string() })
  .meta({ id: 'CustomerSummary' });
export const studentSummary = z
  .object({
    id: shownId,
    name: z.string(),
    customerId: shownId,
    grade: z.string().nullable(),
    customer: customerSummary.nullable(),
  })
  .meta({ id: 'StudentSummary' });

type Maybe<T> = T | null | undefined;

export const presentCourseSummary = (course: Maybe<scheduling.CourseSummary__Output>) =>
  course ? { id: course.id, name: course.name, category: course.category } : null;

export const presentBranchSummary = (branch: Maybe<scheduling.BranchSummary__Output>) =>
  branch ? { id: branch.id, name: branch.name, type: branch.type, city: branch.city ?? null } : null;

export const presentInstructorSummary = (instructor: Maybe<scheduling.InstructorSummary__Output>) =>
  instructor
    ? { id: instructor.id, name: instructor.name, phone: instructor.phone ?? null, email: instructor.email ?? null }
    : null;

export const presentCustomerSummary = (customer: Maybe<enrollment.CustomerSummary__Output>) =>
  customer ? { id: customer.id, name: customer.name, phone: customer.phone } : null;

export const presentStudentSummary = (student: Maybe<enrollment.StudentSummary__Output>) =>
  student
    ? {
        id: student.id,
        name: student.name,
        customerId: student.customerId,
        grade: student.grade ?? null,
        customer: presentCustomerSummary(student.customer),
      }
    : null;
