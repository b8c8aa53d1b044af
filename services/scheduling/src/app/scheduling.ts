import {
  type CallContext,
  forbidden,
  type Guards,
  isManager,
  laneOf,
  onlyOwn,
  type ServiceRuntime,
} from '@roster/service-kit';
import type { Actor } from '../domain/meeting-access';
import { progressLanes } from '../domain/progress-sums';
import type { Replicas } from '../events/replicas';
import type { ProgressStore } from '../store/progress';
import type { ProgressSumStore } from '../store/progress-sums';
import type { Repositories } from '../store/repositories';
import type { Bookings } from './bookings';

/** What the use cases work with. */
export interface Scheduling extends Repositories, Pick<ServiceRuntime, 'unitOfWork' | 'peers' | 'log' | 'clock'> {
  guards: Guards;
  bookings: Bookings;
  replicas: Replicas;
  progress: ProgressStore;
  progressSums: ProgressSumStore;
}

/** The caller, as the rules see them. */
export function actorFor({ principal }: CallContext): Actor {
  return { ownInstructorId: onlyOwn(principal), manager: isManager(principal) };
}

/**
 * The caller of a command. Reading is open to whom the gateway lets in (a public catalogue shows cycles); changing
 * anything is for those who run the business and for instructors.
 *
 * @throws AppError `forbidden` with the slug `role.forbidden`
 */
export function staffFor(context: CallContext): Actor {
  const actor = actorFor(context);
  if (actor.manager || actor.ownInstructorId !== undefined) return actor;
  throw forbidden('role.forbidden', 'Only staff may do this');
}

/**
 * Work on one cycle waits its turn in this process, as does work on others that count in the same sums: it would
 * collide there.
 */
export const queueOfCycle = (cycleId: string): { queueOn: string } => ({
  queueOn: `cycles/${laneOf(cycleId, progressLanes)}`,
});

/** A meeting waits with its cycle; one that stands alone is its own queue. */
export const queueOf = (meeting: { id: string; cycleId?: string }): { queueOn: string } =>
  meeting.cycleId ? queueOfCycle(meeting.cycleId) : { queueOn: `meeting/${meeting.id}` };
