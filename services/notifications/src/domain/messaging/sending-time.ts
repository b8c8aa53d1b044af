import { addDays, instantOf, localTime, minutesOf } from '../zoned-time';
import type { MessagingSettings } from './settings';

/** When an organization sends, and when not. */
export interface SendingRules extends Pick<MessagingSettings, 'reminderTime' | 'quietHours' | 'sabbath'> {
  /** IANA. */
  timeZone: string;
  /** Days on which nothing is held, YYYY-MM-DD: nothing is sent either. */
  closures: ReadonlySet<string>;
}

const minute = 60_000;
const friday = 5;
const saturday = 6;

/** Why nothing is sent at an instant; undefined where it may be. */
export function forbiddenBecause(ms: number, rules: SendingRules): 'quiet_hours' | 'sabbath' | 'closure' | undefined {
  const { day, weekday, minutes } = localTime(ms, rules.timeZone);
  if (rules.closures.has(day)) return 'closure';
  const { kept, from, to } = rules.sabbath;
  if (kept && weekday === friday && minutes >= minutesOf(from)) return 'sabbath';
  if (kept && weekday === saturday && minutes < minutesOf(to)) return 'sabbath';
  return isQuiet(minutes, rules.quietHours) ? 'quiet_hours' : undefined;
}

function isQuiet(minutes: number, quiet: MessagingSettings['quietHours']): boolean {
  const from = minutesOf(quiet.from);
  const to = minutesOf(quiet.to);
  if (from === to) return false;
  return from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to;
}

const isAllowed = (ms: number, rules: SendingRules): boolean => forbiddenBecause(ms, rules) === undefined;

/** Steps small enough to meet every time of a wall clock that people set, and few enough to be walked at once. */
const stepMs = 5 * minute;
const longestWalkMs = 10 * 24 * 60 * minute;

/** How long before a time at which nothing is sent a reminder is due: with room for trying again. */
const leadMs = 60 * minute;

/**
 * When parents are to be reminded of a meeting: on the evening before, at the hour that is set. Where nothing may be sent
 * then, earlier: an hour before that time begins, or as near to it as may be.
 *
 * @param day of the meeting, YYYY-MM-DD
 * @returns undefined where ten days before the evening there is no time at which anything may be sent
 */
export function reminderAt(day: string, rules: SendingRules): number | undefined {
  const evening = instantOf(addDays(day, -1), rules.reminderTime, rules.timeZone);
  if (isAllowed(evening, rules)) return evening;
  for (let ms = wholeStep(evening); ms >= evening - longestWalkMs; ms -= stepMs) {
    if (!isAllowed(ms, rules)) continue;
    const early = ms - leadMs + stepMs;
    return isAllowed(early, rules) ? early : ms;
  }
  return undefined;
}

/**
 * The first instant from `ms` on at which something may be sent; `ms` itself where it may.
 *
 * @returns undefined where there is none within ten days
 */
export function nextAllowed(ms: number, rules: SendingRules): number | undefined {
  if (isAllowed(ms, rules)) return ms;
  for (let next = wholeStep(ms) + stepMs; next <= ms + longestWalkMs; next += stepMs) {
    if (isAllowed(next, rules)) return next;
  }
  return undefined;
}

/** Wall clocks everywhere differ from UTC by whole quarters of an hour, so these are round times there too. */
const wholeStep = (ms: number): number => Math.floor(ms / stepMs) * stepMs;
