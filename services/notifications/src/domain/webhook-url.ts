import type { FieldViolation } from '@roster/service-kit/errors';

const maxLength = 2_048;

/**
 * What is wrong with the address of a webhook, by its looks alone; where it leads is looked up elsewhere.
 *
 * @param allowPlainHttp for local development and tests
 */
export function urlViolations(text: string, allowPlainHttp: boolean): FieldViolation[] {
  const violation = (message: string): FieldViolation[] => [{ field: 'url', message }];
  if (text.trim() === '') return violation('is required');
  if (text.length > maxLength) return violation(`must have at most ${maxLength} characters`);
  if (/\s/.test(text) || !URL.canParse(text)) return violation('must be an http or https URL');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return violation('must be an http or https URL');
  if (url.username !== '' || url.password !== '') return violation('must not contain credentials');
  if (url.protocol === 'http:' && !allowPlainHttp) return violation('must be an https URL');
  return [];
}
