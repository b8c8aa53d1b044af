import { type CallContext, Check } from '@roster/service-kit';
import type { Scheduling } from './scheduling';

export interface References {
  courseId?: string | undefined;
  branchId?: string | undefined;
  instructorId?: string | undefined;
}

/**
 * Checks that what a command refers to is there and in use. Absent references are fine.
 *
 * @throws AppError `invalid` that names each bad field; `unavailable` where a copy is missing and catalog is away
 */
export async function checkReferences({ replicas }: Scheduling, context: CallContext, ids: References): Promise<void> {
  const fields = [
    ['courseId', ids.courseId, replicas.courses],
    ['branchId', ids.branchId, replicas.branches],
    ['instructorId', ids.instructorId, replicas.instructors],
  ] as const;
  const found = await Promise.all(
    fields.map(([, id, replica]) => (id === undefined ? undefined : replica.find(context, id))),
  );
  const check = new Check();
  for (const [index, [field, id]] of fields.entries()) {
    if (id === undefined) continue;
    const copy = found[index];
    if (!copy) check.add(field, 'does not exist');
    else if (!copy.isActive) check.add(field, 'is not active');
  }
  check.throwIfAny();
}
