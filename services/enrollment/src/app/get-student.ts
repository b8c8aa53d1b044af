import type { Enrollment, UseCase } from './enrollment';

/** @throws AppError `student.not_found` */
export function getStudent({ students, summaries }: Enrollment): UseCase<'GetStudent'> {
  return async (context, { id }) => {
    const [student] = await summaries.ofStudents(context, [await students.show(context, id)]);
    return { student };
  };
}
