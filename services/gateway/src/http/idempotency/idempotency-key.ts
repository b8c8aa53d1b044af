import { invalidField } from '@roster/service-kit';

const maxLength = 255;
const quoted = /^"((?:[^"\\]|\\["\\])*)"$/;
const printable = /^[\x20-\x7e]+$/;

/**
 * The key of an `Idempotency-Key` header, quoted (a string of RFC 9651) or bare: both mean the same key.
 *
 * @returns undefined where there is none
 * @throws AppError `invalid` that names the header where it is empty, too long, or not printable ASCII
 */
export function idempotencyKeyOf(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  const text = (Array.isArray(header) ? header.join(', ') : header).trim();
  const key = quoted.exec(text)?.[1]?.replace(/\\(["\\])/g, '$1') ?? text;
  if (key.length > maxLength) throw invalidField('Idempotency-Key', `must have at most ${maxLength} characters`);
  if (!printable.test(key)) throw invalidField('Idempotency-Key', 'must be printable ASCII characters');
  return key;
}
