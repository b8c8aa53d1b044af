import { type FieldViolation, invalid } from '../errors';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
/** Days beyond these are slips of the keyboard: no report covers them, and not every client can read them. */
const firstDayOfLife = '1900-01-01';
const lastDayOfLife = '2999-12-31';
const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/** True for a real calendar day written YYYY-MM-DD. */
export function isDay(value: string): boolean {
  if (!dayPattern.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}

/** Spaces of every kind, and what has no width: a name of these alone cannot be seen. */
const unseen = /^[\s\p{Cf}\p{Cc}\p{Zs}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** True for text that shows nothing. */
export const isBlank = (value: string): boolean => unseen.test(value);

/** True for a wall-clock time written HH:MM. */
export const isTime = (value: string): boolean => timePattern.test(value);

/**
 * Collects what is wrong with a request, so that a caller hears of everything at once. Absent optional values are fine
 * with every check; the gateway has checked shapes already, and a service does not rely on that.
 */
export class Check {
  private readonly violations: FieldViolation[] = [];

  add(field: string, message: string): this {
    this.violations.push({ field, message });
    return this;
  }

  text(field: string, value: string | undefined, limits: { min?: number; max: number }): this {
    if (value === undefined) return this;
    const length = isBlank(value) ? 0 : value.trim().length;
    if (length < (limits.min ?? 0))
      return this.add(field, limits.min === 1 ? 'is required' : `must have at least ${limits.min} characters`);
    return value.length > limits.max ? this.add(field, `must have at most ${limits.max} characters`) : this;
  }

  oneOf(field: string, value: string | undefined, words: readonly string[]): this {
    return value === undefined || words.includes(value) ? this : this.add(field, `must be one of: ${words.join(', ')}`);
  }

  /** A whole number; money is one, in minor units. */
  integer(field: string, value: number | undefined, min: number, max = Number.MAX_SAFE_INTEGER): this {
    if (value === undefined) return this;
    return Number.isSafeInteger(value) && value >= min && value <= max
      ? this
      : this.add(field, `must be between ${min} and ${max}`);
  }

  day(field: string, value: string | undefined): this {
    return value === undefined || isDay(value) ? this : this.add(field, 'must be a date, YYYY-MM-DD');
  }

  /** A day on which something is, or was; `day` is for what only bounds a question. */
  dayOfLife(field: string, value: string | undefined): this {
    if (value === undefined || !isDay(value)) return this.day(field, value);
    return value >= firstDayOfLife && value <= lastDayOfLife
      ? this
      : this.add(field, `must be between ${firstDayOfLife} and ${lastDayOfLife}`);
  }

  time(field: string, value: string | undefined): this {
    return value === undefined || isTime(value) ? this : this.add(field, 'must be a time, HH:MM');
  }

  /** @throws AppError `invalid` that names every field */
  throwIfAny(): void {
    if (this.violations.length > 0) throw invalid(this.violations);
  }
}
