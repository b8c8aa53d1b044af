const day = 24 * 3_600_000;
const longestFailureMs = 5 * day;

/** Why Roster switches a webhook off: for people, shown as `disabledReason`. */
export const goneReason = 'The endpoint answered 410 Gone';
export const failingReason = 'Every attempt failed for 5 days';

/** Why deliveries are abandoned: for people, shown as `reason`. */
export const offReason = 'The webhook was switched off';
export const deletedReason = 'The webhook was deleted';

/** True where a webhook has failed for so long that it is switched off. */
export function hasFailedTooLong(failingSince: Date, now: Date): boolean {
  return now.getTime() - failingSince.getTime() >= longestFailureMs;
}
