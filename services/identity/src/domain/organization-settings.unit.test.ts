import { canonicalLocale, isCurrency, isOrganizationId, isTimeZone } from './organization-settings';

describe("an organization's settings", () => {
  it.each(['Asia/Jerusalem', 'UTC', 'Asia/Kolkata', 'Asia/Calcutta', 'America/Argentina/Buenos_Aires', 'Etc/GMT+3'])(
    '%s is a time zone',
    (name) => expect(isTimeZone(name)).toBe(true),
  );
  it.each(['', '+03:00', 'Asia', 'Mars/Olympus', 'asia/jerusalem', 'Asia/Jerusalem ', 'IST'])(
    '%j is no time zone',
    (name) => expect(isTimeZone(name)).toBe(false),
  );

  it.each(['ILS', 'EGP', 'KZT', 'JPY', 'EUR'])('%s is a currency', (code) => expect(isCurrency(code)).toBe(true));
  it.each(['', 'ils', 'NIS', 'ILSX', '₪'])('%j is no currency', (code) => expect(isCurrency(code)).toBe(false));

  it.each([
    ['he-IL', 'he-IL'],
    ['HE-il', 'he-IL'],
    ['ar', 'ar'],
    ['zh-hant-tw', 'zh-Hant-TW'],
  ])('%s is the locale %s', (tag, locale) => expect(canonicalLocale(tag)).toBe(locale));
  it.each(['', 'he_IL', 'in Hebrew', '-'])('%j is no locale', (tag) => expect(canonicalLocale(tag)).toBeUndefined());

  it.each(['haitech', 'school-2', '1st_school'])('%s may be its id', (id) => expect(isOrganizationId(id)).toBe(true));
  it.each(['', '-a', 'A', 'a/b', 'a'.repeat(65)])('%j may not', (id) => expect(isOrganizationId(id)).toBe(false));
});
