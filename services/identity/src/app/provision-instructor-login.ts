import type { identity, UserState } from '@roster/contracts';
import { type CallContext, Check, forbidden, isManager, type Transaction } from '@roster/service-kit';
import { looksLikeEmail, normalizeEmail } from '../domain/email';
import { decideProvisioning, isOverdue } from '../domain/instructor-login';
import { passwordProblem } from '../domain/password';
import type { PasswordWriter } from '../store/credentials';
import type { Parts } from './parts';
import { emailTaken, userTaken } from './user-refusals';

type Needs = Pick<Parts, 'users' | 'credentials' | 'instructors' | 'unitOfWork' | 'clock'>;
type Request = identity.ProvisionInstructorLoginRequest__Output;

/**
 * Makes a login for an instructor who is about to be created (seed 1, `POST /instructors` with `createUser`). The user
 * is provisional, and so powerless, until the instructor is there. Asked again for the same instructor, it answers with
 * the same user. An address that a provisional user holds whose instructor never came to be is taken over: that user is
 * removed, and a new one made, so that nothing said late about the old one can touch the new.
 *
 * @throws AppError `forbidden`; `invalid`; `conflict`: `user.email_taken`, `user.instructor_taken`, that name their field
 */
export async function provisionInstructorLogin(
  parts: Needs,
  context: CallContext,
  request: Request,
): Promise<UserState> {
  if (!isManager(context.principal)) throw forbidden('user.managers_only', 'Only managers may make logins');
  const email = normalizeEmail(request.email);
  checkRequest(request, email);
  const { users, credentials, unitOfWork } = parts;
  const abandoned = await abandonedHolder(parts, context, await users.withEmail(context, email));
  const writePassword = await credentials.hashed(request.password);
  try {
    return await unitOfWork.run(context, (tx) => provision(parts, tx, { ...request, email }, abandoned, writePassword));
  } catch (error) {
    throw userTaken(error);
  }
}

async function provision(
  { users, credentials }: Needs,
  tx: Transaction,
  { email, name, instructorId }: Request,
  abandoned: string | undefined,
  writePassword: PasswordWriter,
): Promise<UserState> {
  const holder = await users.withEmail(tx.context, email, tx.session);
  const decision = decideProvisioning(holder, instructorId, abandoned);
  if (decision === 'taken') throw emailTaken();
  if (holder && decision === 'repeat') {
    await writePassword(tx, holder.id);
    return holder;
  }
  if (holder) {
    const removed = await users.softDelete(tx, holder.id);
    await credentials.remove(tx, holder.id);
    tx.emit('user.deleted', removed);
  }
  const after = await users.insert(tx, { email, name, role: 'instructor', status: 'provisional', instructorId });
  await writePassword(tx, after.id);
  tx.emit('user.created', { after });
  return after;
}

/** The user's id, where their instructor should have been there long ago and catalog says that there is none. */
async function abandonedHolder(
  { instructors, clock }: Needs,
  context: CallContext,
  holder: UserState | undefined,
): Promise<string | undefined> {
  if (!holder?.instructorId || !isOverdue(holder, clock.now())) return undefined;
  return (await instructors.find(context, holder.instructorId)) ? undefined : holder.id;
}

function checkRequest({ instructorId, name, password }: Request, email: string): void {
  const check = new Check()
    .text('instructorId', instructorId, { min: 1, max: 64 })
    .text('name', name, { min: 1, max: 200 });
  if (!looksLikeEmail(email)) check.add('email', 'must be an e-mail address');
  const problem = passwordProblem(password);
  if (problem) check.add('password', problem);
  check.throwIfAny();
}
