import type { enrollment } from '@roster/contracts';
import type { CallContext, Peers } from '@roster/service-kit';
import { z } from 'zod';
import type { Answer } from '../../../http/route';
import { answerCreated, answerPage, many, present } from '../common/answers';
import { withoutNulls } from '../common/patch';
import { listQuery, pageOf, search, termOf } from '../common/query';
import { customerSummary, presentCustomerSummary, shownDay, shownId, shownInstant } from '../common/shapes';
import { day, id, text, words } from '../common/values';

/** How students are shown, listed and made, at whichever address. */

export const studentQuery = listQuery(['name', 'grade', 'birthDate', 'createdAt', 'updatedAt'], {
  ...search,
  customerId: id().optional(),
  grade: text(20).optional(),
});

export const studentFields = {
  name: words(200),
  birthDate: day().nullish(),
  grade: text(20).nullish(),
  notes: text(5_000).nullish(),
};

export const studentExample = { name: 'דני ישראלי', birthDate: '2015-03-20', grade: 'ד', notes: 'אלרגיה לאגוזים' };

export const shownStudent = z
  .object({
    id: shownId,
    customerId: shownId,
    name: z.string(),
    birthDate: shownDay.nullable(),
    grade: z.string().nullable(),
    notes: z.string().nullable(),
    customer: customerSummary.nullable(),
    createdAt: shownInstant,
    updatedAt: shownInstant,
  })
  .meta({ id: 'Student' });

export const studentPage = many(shownStudent);

interface StudentListing {
  context: CallContext;
  peers: Peers;
  query: z.infer<typeof studentQuery>;
  customerId?: string;
}

export async function listStudents({ query, context, peers, ...owner }: StudentListing): Promise<Answer> {
  const { customerId, grade } = query;
  const filter = { page: pageOf(query), ...termOf(query), customerId, grade, ...owner };
  const { students, total } = await peers.enrollment.listStudents(context, filter);
  return answerPage(students.map(presentStudent), total, query);
}

const newStudent = z.object({ customerId: id(), ...studentFields });

export async function createStudent(
  context: CallContext,
  peers: Peers,
  body: z.infer<typeof newStudent>,
): Promise<Answer> {
  const made = present((await peers.enrollment.createStudent(context, withoutNulls(body))).student, 'Student');
  return answerCreated(presentStudent(made), made.version, '/students');
}

export function presentStudent(student: enrollment.Student__Output): z.infer<typeof shownStudent> {
  return {
    id: student.id,
    customerId: student.customerId,
    name: student.name,
    birthDate: student.birthDate ?? null,
    grade: student.grade ?? null,
    notes: student.notes ?? null,
    customer: presentCustomerSummary(student.customer),
    createdAt: student.createdAt,
    updatedAt: student.updatedAt,
  };
}
