import { notFound } from '@roster/service-kit';
import type { Enrollment, UseCase } from './enrollment';
import { refuseOthers } from './refuse-others';

/**
 * What an operation made, as it is now; what was deleted since is left out.
 *
 * @throws AppError forbidden `managers.only`; `family.not_found`
 */
export function getFamily(enrollment: Enrollment): UseCase<'GetFamily'> {
  const { customers, students, registrations, familyOperations, summaries } = enrollment;
  return async (context, { operationId }) => {
    refuseOthers(context);
    const operation = await familyOperations.find(context, operationId);
    if (!operation) throw notFound('Family');
    const { customerId, customerCreated, knownStudentIds, studentIds, registrationIds } = operation;
    const customer = await customers.find(context, customerId);
    const foundStudents = inOrder(studentIds, await students.getMany(context, studentIds));
    const foundRegistrations = inOrder(registrationIds, await registrations.getMany(context, registrationIds));
    return {
      customerId,
      customerCreated,
      knownStudentIds,
      ...(customer ? { customer } : {}),
      students: await summaries.ofStudents(context, foundStudents),
      registrations: await summaries.ofRegistrations(context, foundRegistrations),
    };
  };
}

/** Those that were found, as they were asked for. */
function inOrder<E extends { id: string }>(ids: readonly string[], found: readonly E[]): E[] {
  const byId = new Map(found.map((entity) => [entity.id, entity]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
