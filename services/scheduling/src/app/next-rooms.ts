import type { CycleState, MeetingState } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import type { Scheduling } from './scheduling';

/** Where a cycle meets next, at Zoom. */
export type NextRoom = Pick<MeetingState, 'zoomMeetingId' | 'zoomJoinUrl'>;

/**
 * The rooms of cycles: of each, that of the meeting that is on or comes next and has one. One query for all of them, by an
 * index that holds nothing but meetings with rooms.
 */
export async function nextRooms(
  { meetings, clock }: Pick<Scheduling, 'meetings' | 'clock'>,
  context: CallContext,
  cycles: readonly Pick<CycleState, 'id'>[],
): Promise<(cycleId: string) => NextRoom> {
  const rooms = new Map<string, NextRoom>();
  if (cycles.length > 0) {
    const filter = {
      cycleId: { $in: cycles.map(({ id }) => id) },
      endsAt: { $gt: clock.now().toISOString() },
      zoomJoinUrl: { $exists: true },
      status: 'scheduled',
    };
    for (const { cycleId = '', zoomMeetingId, zoomJoinUrl } of await meetings.all(context, filter, { endsAt: 1 })) {
      if (zoomMeetingId !== undefined && zoomJoinUrl !== undefined && !rooms.has(cycleId)) {
        rooms.set(cycleId, { zoomMeetingId, zoomJoinUrl });
      }
    }
  }
  return (cycleId) => rooms.get(cycleId) ?? {};
}
