import { type Filter, readPage, searchFilter } from '@roster/service-kit';
import type { Enrollment, UseCase } from './enrollment';

/** Students that the caller may see, found by any part of their names. */
export function listStudents({ students, summaries }: Enrollment): UseCase<'ListStudents'> {
  return async (context, request) => {
    const { page, sort } = readPage(request.page, ['name', 'grade', 'birthDate', 'createdAt', 'updatedAt']);
    const filter: Filter = {};
    if (request.customerId !== undefined) filter.customerId = request.customerId;
    if (request.grade !== undefined) filter.grade = request.grade;
    if (request.search) Object.assign(filter, searchFilter(request.search));
    const { items, total } = await students.list(context, filter, sort, page);
    return { students: await summaries.ofStudents(context, items), total };
  };
}
