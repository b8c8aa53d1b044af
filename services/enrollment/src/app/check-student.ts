import type { StudentState } from '@roster/contracts';
import { Check, isDay } from '@roster/service-kit';

/** The fields of a student that a caller sets. */
export type StudentFields = Partial<Omit<StudentState, 'version'>>;

/**
 * Seed 1, "Students".
 *
 * @param today nobody was born after it
 * @throws AppError `invalid` that names every bad field
 */
export function checkStudent({ customerId, name, birthDate, grade, notes }: StudentFields, today: string): void {
  const check = new Check()
    .text('customerId', customerId, { min: 1, max: 60 })
    .text('name', name, { min: 1, max: 200 })
    .dayOfLife('birthDate', birthDate)
    .text('grade', grade, { max: 40 })
    .text('notes', notes, { max: 5_000 });
  if (birthDate !== undefined && isDay(birthDate) && birthDate > today) check.add('birthDate', 'must not be to come');
  check.throwIfAny();
}
