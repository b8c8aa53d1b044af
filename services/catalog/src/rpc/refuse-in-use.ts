import { type CallContext, conflict, type Peers } from '@roster/service-kit';

export type Referred = 'course' | 'branch' | 'instructor';

/**
 * Before something is removed: is anything still to happen that needs it? Scheduling knows. Asked before the
 * transaction; what is planned in between is harmless (docs/decisions/0085).
 *
 * @throws AppError `conflict` with the slug `course.in_use`, `branch.in_use` or `instructor.in_use`; `unavailable` where
 *   scheduling is away
 */
export async function refuseInUse(peers: Peers, context: CallContext, kind: Referred, id: string): Promise<void> {
  const { activeCycles, scheduledMeetings } = await peers.scheduling.countReferences(context, { kind, id });
  if (activeCycles === 0 && scheduledMeetings === 0) return;
  const uses = [
    ...(activeCycles > 0 ? [counted(activeCycles, 'active cycle')] : []),
    ...(scheduledMeetings > 0 ? [counted(scheduledMeetings, 'scheduled meeting')] : []),
  ].join(' and ');
  throw conflict(`${kind}.in_use`, `The ${kind} is still in use: ${uses}`, {
    metadata: { activeCycles: String(activeCycles), scheduledMeetings: String(scheduledMeetings) },
  });
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
