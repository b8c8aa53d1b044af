import { type FieldViolation, invalid } from '@roster/service-kit/errors';
import { minutesOf, timeOf } from './calendar-days';

/** When a meeting is on the wall clock. It ends on the day it begins. */
export interface Times {
  startTime: string;
  endTime: string;
  durationMinutes: number;
}

/**
 * The times of a cycle from what a request gives and, in an update, what was there. Two of the three determine the
 * third; what is given must agree (seed 1, "Cycles").
 *
 * @throws AppError `invalid` that names `endTime` or `durationMinutes`
 */
export function resolveTimes(given: Partial<Times>, current?: Times): Times {
  const startTime = given.startTime ?? current?.startTime;
  if (startTime === undefined) throw invalid([{ field: 'startTime', message: 'is required' }]);
  const endTime = given.endTime ?? endFrom(startTime, given.durationMinutes) ?? current?.endTime;
  if (endTime === undefined) throw invalid([{ field: 'endTime', message: 'is required' }]);
  const violations = checkTimes({ startTime, endTime });
  if (violations.length > 0) throw invalid(violations);
  const durationMinutes = minutesOf(endTime) - minutesOf(startTime);
  if (given.durationMinutes !== undefined && given.durationMinutes !== durationMinutes) {
    const message = `must be the minutes between startTime and endTime: ${durationMinutes}`;
    throw invalid([{ field: 'durationMinutes', message }]);
  }
  return { startTime, endTime, durationMinutes };
}

/** What is wrong with a meeting's times, if anything. */
export function checkTimes({ startTime, endTime }: Pick<Times, 'startTime' | 'endTime'>): FieldViolation[] {
  return minutesOf(startTime) < minutesOf(endTime) ? [] : [{ field: 'endTime', message: 'must be after startTime' }];
}

function endFrom(startTime: string, durationMinutes: number | undefined): string | undefined {
  if (durationMinutes === undefined) return undefined;
  const endTime = timeOf(minutesOf(startTime) + durationMinutes);
  if (endTime === undefined || durationMinutes <= 0) {
    throw invalid([{ field: 'durationMinutes', message: 'must end the meeting on the day it begins' }]);
  }
  return endTime;
}
