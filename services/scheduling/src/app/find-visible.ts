import type { CycleState, MeetingState } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import { checkOwn } from '../domain/meeting-access';
import { actorFor, type Scheduling } from './scheduling';

/** @throws AppError `not_found`, also where the caller is an instructor and the cycle is another's */
export async function visibleCycle(app: Scheduling, context: CallContext, id: string): Promise<CycleState> {
  const cycle = await app.cycles.get(context, id);
  checkOwn(actorFor(context), 'Cycle', cycle);
  return cycle;
}

/** @throws AppError `not_found`, also where the caller is an instructor and the meeting is another's */
export async function visibleMeeting(app: Scheduling, context: CallContext, id: string): Promise<MeetingState> {
  const meeting = await app.meetings.get(context, id);
  checkOwn(actorFor(context), 'Meeting', meeting);
  return meeting;
}
