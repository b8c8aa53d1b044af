import { isBlank, isDay, isTime } from '@roster/service-kit';
import { z } from 'zod';

/** The kinds of values that HaiTech's requests hold (seed 1, "Common Patterns"). */

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Any UUID; in whichever case, since ids are stored in lower case. */
export const id = () =>
  z
    .string()
    .toLowerCase()
    .regex(uuid, 'must be a UUID')
    .meta({ openapi: { type: 'string', format: 'uuid' } });

/** Text that can be stored and comes back byte for byte; may be empty. */
export const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => value.isWellFormed() && !value.includes('\0'), 'must be valid text');

/** Text that says something. */
export const words = (max: number) =>
  text(max)
    .refine((value) => !isBlank(value), { error: 'is required', abort: true })
    .meta({ openapi: { type: 'string', minLength: 1, maxLength: max } });

/** A field that is not there is told as missing, as all others are; anything else in the format's own words. */
const unlessMissing =
  (message: string) =>
  ({ input }: { input?: unknown }): string | undefined =>
    input === undefined ? undefined : message;

export const email = () =>
  z
    .email({ error: unlessMissing('Invalid email format') })
    .max(254)
    .meta({ openapi: { type: 'string', format: 'email', maxLength: 254 } });

/** At least 9 digits, however they are punctuated. */
export const phone = () =>
  z
    .string()
    .max(30)
    .regex(/^[+\d\s().\-/]*$/, 'must be a phone number')
    .refine((value) => value.replace(/\D/g, '').length >= 9, 'must have at least 9 digits')
    .meta({ openapi: { type: 'string', maxLength: 30, examples: ['0501234567'], description: 'At least 9 digits.' } });

export const day = () =>
  z
    .string()
    .refine(isDay, 'must be a date, YYYY-MM-DD')
    .meta({ openapi: { type: 'string', format: 'date' } });

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const isInstant = (value: string): boolean => instantPattern.test(value) && !Number.isNaN(Date.parse(value));

export const instant = () =>
  z
    .string()
    .refine(isInstant, 'must be an instant, like 2025-12-31T23:59:59Z')
    .meta({ openapi: { type: 'string', format: 'date-time' } });

export const dayOrInstant = () =>
  z
    .string()
    .refine((value) => isDay(value) || isInstant(value), 'must be a date, YYYY-MM-DD, or an instant')
    .meta({ openapi: { type: 'string', examples: ['2024-01-15', '2024-01-15T10:30:00Z'] } });

export const time = () =>
  z
    .string()
    .refine(isTime, 'must be a time, HH:MM')
    .meta({ openapi: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', examples: ['14:00'] } });

export const link = () =>
  z
    .url({ protocol: /^https?$/, error: unlessMissing('must be a URL that begins with http:// or https://') })
    .max(2_048)
    .meta({ openapi: { type: 'string', format: 'uri', maxLength: 2_048 } });

export const wholeNumber = (min: number, max: number) => z.int().min(min).max(max);

/** An amount in the organization's currency; how many decimals that has is checked where it is turned into minor units. */
export const money = () => z.number().min(0).max(1_000_000_000);

/** A path that names one thing. */
export const idParams = z.object({ id: id() });
