import { type AppError, conflict, duplicateFields } from '@roster/service-kit';

/** What a user's unique fields come to where they are somebody else's; any other error is thrown on as it is. */
export function userTaken(error: unknown): unknown {
  const fields = duplicateFields(error);
  if (fields.includes('email')) return emailTaken();
  if (fields.includes('instructorId')) return instructorTaken();
  return error;
}

export const emailTaken = (): AppError =>
  conflict('user.email_taken', 'This e-mail address has a login already', {
    fields: [{ field: 'email', message: 'is taken' }],
  });

const instructorTaken = (): AppError =>
  conflict('user.instructor_taken', 'This instructor has a login already', {
    fields: [{ field: 'instructorId', message: 'has a login already' }],
  });
