import type { ActivityType } from '@roster/contracts';
import { roundHalfAwayFromZero } from './rounding';
import type { InstructorRates, MeetingFacts } from './terms';

const hourMs = 3_600_000n;
const minuteMs = 60_000n;

const rateOf: Record<ActivityType, keyof InstructorRates> = {
  online: 'rateOnlineMinor',
  frontal: 'rateFrontalMinor',
  private_lesson: 'ratePrivateMinor',
};

/**
 * What one meeting costs: the hourly rate of its activity type x its length, plus the preparation rate x the
 * preparation time where the cycle sets one. A rate that is missing falls back to the frontal one, a missing preparation
 * rate pays nothing: nobody has agreed to one. The length is that between the two instants, so a night lesson at the
 * end of daylight saving is paid as long as it was. Rounded once, half away from zero.
 *
 * @param preparationMinutes of the meeting's cycle
 * @returns minor units
 */
export function instructorPayment(
  meeting: Pick<MeetingFacts, 'activityType' | 'startsAt' | 'endsAt'>,
  rates: InstructorRates,
  preparationMinutes = 0,
): number {
  const rate = rates[rateOf[meeting.activityType]] ?? rates.rateFrontalMinor ?? 0;
  const preparationRate = rates.ratePreparationMinor ?? 0;
  const teaching = BigInt(rate) * lengthMs(meeting);
  const preparation = BigInt(preparationRate) * BigInt(preparationMinutes) * minuteMs;
  return roundHalfAwayFromZero(teaching + preparation, hourMs);
}

/** A meeting's length in whole minutes. */
export const minutesOf = (meeting: Pick<MeetingFacts, 'startsAt' | 'endsAt'>): number =>
  roundHalfAwayFromZero(lengthMs(meeting), minuteMs);

function lengthMs({ startsAt, endsAt }: Pick<MeetingFacts, 'startsAt' | 'endsAt'>): bigint {
  return BigInt(Math.max(0, Date.parse(endsAt) - Date.parse(startsAt)));
}
