import type { MeetingState } from '@roster/contracts';
import type { CallContext, Filter, Guards, Repository, Transaction } from '@roster/service-kit';
import { addDays } from '../domain/calendar-days';
import { type Booking, checkFree, conflictError, conflictsOf } from '../domain/conflicts';

/**
 * Who is busy when. Instants decide, not wall clocks, so that meetings in two time zones meet rightly. Claiming the
 * instructor's days makes two simultaneous bookings of one time collide, so that the second sees the first.
 */
export class Bookings {
  constructor(
    private readonly meetings: Repository<MeetingState>,
    private readonly guards: Guards,
  ) {}

  /** Claims the time of bookings and returns the meetings that may be in it, cancelled and postponed ones left out. */
  async claim(tx: Transaction, bookings: readonly Booking[]): Promise<MeetingState[]> {
    await this.guards.claim(tx, bookings.flatMap(guardNames));
    const found: MeetingState[] = [];
    for (const [instructorId, from, to] of spans(bookings)) {
      found.push(...(await this.meetings.all(tx.context, within(instructorId, from, to), { startsAt: 1 }, tx.session)));
    }
    return found;
  }

  /**
   * Books the time of meetings that are stored already, all of them or none.
   *
   * @throws AppError as `book`, with the meetings in the way of any of them
   */
  async bookAll(tx: Transaction, meetings: readonly MeetingState[], force: boolean): Promise<void> {
    checkFree(meetings, await this.othersOf(tx, meetings, force));
  }

  /** Claims the time of meetings and returns what else may be in it; with `force` nobody asks. */
  async othersOf(tx: Transaction, meetings: readonly MeetingState[], force: boolean): Promise<MeetingState[]> {
    if (!force) return this.claim(tx, meetings);
    await this.guards.claim(tx, meetings.flatMap(guardNames));
    return [];
  }

  /** When an instructor is busy between two instants (milliseconds since the epoch), in order of beginning. */
  async taken(
    context: CallContext,
    { instructorId, from, to }: { instructorId: string; from: number; to: number },
  ): Promise<{ from: number; to: number }[]> {
    const filter = within(instructorId, new Date(from).toISOString(), new Date(to).toISOString());
    const meetings = await this.meetings.all(context, filter, { startsAt: 1 });
    return meetings.map(({ startsAt, endsAt }) => ({ from: Date.parse(startsAt), to: Date.parse(endsAt) }));
  }

  /**
   * Claims the time of one meeting, which may be stored already.
   *
   * @param force book it whatever else is in that time
   * @throws AppError `conflict` with the slug `meeting.conflict` and `meetingIds`
   */
  async book(tx: Transaction, meeting: Booking & { id?: string }, force: boolean): Promise<void> {
    const others = (await this.claim(tx, [meeting])).filter(({ id }) => id !== meeting.id);
    const conflicts = conflictsOf(meeting, others);
    if (conflicts.length > 0 && !force) throw conflictError(conflicts);
  }
}

/** What takes an instructor's time between two instants. */
function within(instructorId: string, from: string, to: string): Filter {
  return {
    instructorId,
    // No meeting is longer than a day: the lower bound is for the index.
    startsAt: { $gt: new Date(Date.parse(from) - 24 * 3_600_000).toISOString(), $lt: to },
    endsAt: { $gt: from },
    status: { $in: ['scheduled', 'completed'] },
  };
}

/** The days (UTC) that a booking touches: at most two. */
function guardNames({ instructorId, startsAt, endsAt }: Booking): string[] {
  const first = startsAt.slice(0, 10);
  const last = endsAt.slice(0, 10);
  const days = first === last ? [first] : [first, addDays(first, 1)];
  return days.map((day) => `instructor/${instructorId}/${day}`);
}

/** For each instructor the whole stretch that their bookings lie in. */
function spans(bookings: readonly Booking[]): [instructorId: string, from: string, to: string][] {
  const found = new Map<string, [string, string, string]>();
  for (const { instructorId, startsAt, endsAt } of bookings) {
    const span = found.get(instructorId) ?? [instructorId, startsAt, endsAt];
    if (startsAt < span[1]) span[1] = startsAt;
    if (endsAt > span[2]) span[2] = endsAt;
    found.set(instructorId, span);
  }
  return [...found.values()];
}
