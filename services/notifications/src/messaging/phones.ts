import type { CountryCode } from 'libphonenumber-js/min';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * A phone number as the whole world knows it, E.164: `+972501234567`.
 *
 * @param country where a number without a prefix is from, ISO 3166-1
 * @returns undefined where it cannot be anybody's number
 */
export function toE164(phone: string, country: string): string | undefined {
  const parsed = parsePhoneNumberFromString(phone.trim().replace(/^00/, '+'), country as CountryCode);
  return parsed?.isPossible() ? parsed.number : undefined;
}
