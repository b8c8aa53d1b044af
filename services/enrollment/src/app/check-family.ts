import type { enrollment } from '@roster/contracts';
import { asAppError, type FieldViolation, invalid, normalizeText } from '@roster/service-kit';
import { checkCustomer } from './check-customer';
import { checkRegistration } from './check-registration';
import { checkStudent } from './check-student';
import { fieldsOfPart } from './part-of-request';

type Request = enrollment.CreateFamilyRequest__Output;

const most = { students: 20, registrations: 50, name: 200 };

/**
 * Looks through everything that is asked for before anything is made.
 *
 * @param today nobody was born after it
 * @throws AppError `invalid` that names every bad field as the request does: `customer.phone`, `students[1].name`
 */
export function checkFamily(request: Request, today: string): void {
  const { customer, existingCustomerId, students, registrations } = request;
  const violations: FieldViolation[] = [];
  const add = (field: string, message: string): number => violations.push({ field, message });
  if (request.operationId === '' || request.operationId.length > most.name) add('operationId', 'is required');
  if (request.fingerprint === '' || request.fingerprint.length > most.name) add('fingerprint', 'is required');
  if (existingCustomerId === undefined) {
    for (const field of ['name', 'phone'] as const) {
      if (customer?.[field] === undefined) add(`customer.${field}`, 'is required');
    }
  }
  violations.push(...wrongIn('customer', () => checkCustomer(customer ?? {})));
  if (students.length > most.students) add('students', `must have at most ${most.students} entries`);
  if (registrations.length > most.registrations) {
    add('registrations', `must have at most ${most.registrations} entries`);
  }
  for (const [index, student] of students.entries()) {
    violations.push(...wrongIn(`students[${index}]`, () => checkStudent(student, today)));
    const earlier = students.findIndex(({ name }) => normalizeText(name) === normalizeText(student.name));
    if (earlier < index) add(`students[${index}].name`, `is that of students[${earlier}]`);
  }
  for (const [index, registration] of registrations.entries()) {
    const part = `registrations[${index}]`;
    violations.push(...wrongIn(part, () => checkRegistration(registration)));
    const { student, cycleId } = registration;
    if (students[student] === undefined) add(`${part}.student`, 'is the place of none of the students');
    const earlier = registrations.findIndex((other) => other.student === student && other.cycleId === cycleId);
    if (earlier < index) add(`${part}.cycleId`, `is that of registrations[${earlier}], for the same student`);
  }
  if (violations.length > 0) throw invalid(violations);
}

/** What a check of one part finds. */
function wrongIn(part: string, check: () => void): FieldViolation[] {
  try {
    check();
    return [];
  } catch (error) {
    const known = asAppError(error);
    if (known?.category !== 'invalid') throw error;
    return fieldsOfPart(part, known, part);
  }
}
