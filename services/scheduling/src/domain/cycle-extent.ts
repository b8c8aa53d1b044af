import { invalid, invalidField } from '@roster/service-kit/errors';
import { type ClosureDays, horizonOf, maxMeetings, type ScheduleRule, walkSchedule } from './schedule';

/** How long a cycle goes on. */
export interface Extent {
  totalMeetings: number;
  /** YYYY-MM-DD */
  endDate: string;
}

/**
 * The number of meetings and the end date, one of which may be missing. The number governs where both are given, and
 * then the end date stands as it was given until meetings are generated. An end date alone gives as many meetings as
 * the schedule has slots up to and including it.
 *
 * @throws AppError `invalid` that names `totalMeetings` or `endDate`
 */
export function resolveExtent(rule: ScheduleRule, given: Partial<Extent>, closures: ClosureDays): Extent {
  const { totalMeetings, endDate } = given;
  if (endDate !== undefined && endDate < rule.startDate) throw invalidField('endDate', 'must not be before startDate');
  if (totalMeetings !== undefined) return { totalMeetings, endDate: endDate ?? lastDay(rule, totalMeetings, closures) };
  if (endDate === undefined) {
    throw invalid([{ field: 'totalMeetings', message: 'is required where endDate is not given' }]);
  }
  const { slots } = walkSchedule(rule, { atMost: maxMeetings + 1, until: endDate }, closures);
  if (slots.length === 0) throw invalidField('endDate', 'leaves no day for a meeting');
  if (slots.length > maxMeetings) throw invalidField('endDate', `allows more than ${maxMeetings} meetings`);
  return { totalMeetings: slots.length, endDate };
}

function lastDay(rule: ScheduleRule, totalMeetings: number, closures: ClosureDays): string {
  const bounds = { atMost: totalMeetings, until: horizonOf(rule, totalMeetings) };
  return walkSchedule(rule, bounds, closures).slots.at(-1)?.date ?? rule.startDate;
}
