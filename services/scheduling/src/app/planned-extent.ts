import type { CallContext } from '@roster/service-kit';
import { type Extent, resolveExtent } from '../domain/cycle-extent';
import { type ClosureDays, horizonOf, type ScheduleRule } from '../domain/schedule';
import { closuresBetween, isAway } from './closures';
import type { Scheduling } from './scheduling';

const none: ClosureDays = new Map();

/**
 * The closure days that it takes to work out a cycle's extent. Where the number of meetings is known and catalog is
 * away, the end date is worked out without them: generating, which needs them, puts it right.
 *
 * @throws AppError `unavailable` where the number of meetings hangs on them and catalog is away
 */
export async function closuresForExtent(
  app: Scheduling,
  context: CallContext,
  rule: ScheduleRule,
  given: Partial<Extent>,
  branchId: string,
): Promise<ClosureDays> {
  const { totalMeetings, endDate } = given;
  if (totalMeetings !== undefined) {
    if (endDate !== undefined) return none;
    try {
      const until = horizonOf(rule, totalMeetings);
      return (await closuresBetween(app, context, branchId, rule.startDate, until)).days;
    } catch (error) {
      if (!isAway(error)) throw error;
      app.log.warn({ err: error }, 'end date worked out without closure days');
      return none;
    }
  }
  // Refused without asking anybody.
  if (endDate === undefined || endDate < rule.startDate) return none;
  return (await closuresBetween(app, context, branchId, rule.startDate, endDate)).days;
}

/** The extent of a new cycle; see `resolveExtent`. */
export async function plannedExtent(
  app: Scheduling,
  context: CallContext,
  rule: ScheduleRule,
  given: Partial<Extent>,
  branchId: string,
): Promise<Extent> {
  return resolveExtent(rule, given, await closuresForExtent(app, context, rule, given, branchId));
}
