import type { UserState, UserStatus } from '@roster/contracts';

/**
 * How long a login may wait for its instructor. Catalog makes the instructor within the same request, so a minute is
 * well beyond that request's deadline.
 */
export const provisionalForMs = 60_000;

/** True where the instructor of a provisional login can no longer be on the way. */
export function isOverdue(user: UserState, now: Date): boolean {
  return user.status === 'provisional' && Date.parse(user.createdAt) + provisionalForMs < now.getTime();
}

/** What to do about the user who has the e-mail address that an instructor's login is asked for. */
export type Provisioning = 'create' | 'repeat' | 'take_over' | 'taken';

/**
 * @param holder the user who has the address
 * @param abandoned the holder whose instructor is known never to have come to be
 */
export function decideProvisioning(
  holder: UserState | undefined,
  instructorId: string,
  abandoned: string | undefined,
): Provisioning {
  if (!holder) return 'create';
  if (holder.status !== 'provisional') return 'taken';
  // The same request again: its answer was lost.
  if (holder.instructorId === instructorId) return 'repeat';
  return holder.id === abandoned ? 'take_over' : 'taken';
}

/** What an instructor's login should be, by the instructor as last heard of, if ever. */
export const statusFollowing = (instructor: { isActive: boolean; deleted?: boolean } | undefined): UserStatus =>
  instructor?.isActive && !instructor.deleted ? 'active' : 'inactive';

/** The user in that status; undefined where nothing changes. */
export const withStatus = (user: UserState, status: UserStatus): UserState | undefined =>
  user.status === status ? undefined : { ...user, status };

/** Activation is for provisional users alone: a late or repeated one must not undo a deactivation. */
export const activated = (user: UserState): UserState | undefined =>
  user.status === 'provisional' ? withStatus(user, 'active') : undefined;
