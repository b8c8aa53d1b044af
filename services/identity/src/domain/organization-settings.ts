/** What an organization's id looks like: it is the first part of every document's key, and travels in a header. */
const idShape = /^[a-z0-9][a-z0-9_-]{0,63}$/;

export const isOrganizationId = (id: string): boolean => idShape.test(id);

const timeZones = new Set(Intl.supportedValuesOf('timeZone'));
const currencies = new Set(Intl.supportedValuesOf('currency'));

/**
 * True for an IANA time zone, also for a name that has been replaced by another (`Asia/Calcutta`): those are links, and
 * the list of names has only one of each. An offset is none: it knows no daylight saving.
 */
export function isTimeZone(name: string): boolean {
  if (timeZones.has(name) || name === 'UTC') return true;
  if (!/^[A-Z][A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** True for an ISO 4217 code, in capitals. */
export const isCurrency = (code: string): boolean => currencies.has(code);

/** A BCP 47 tag in its canonical form (`he-IL`); undefined where it is none. */
export function canonicalLocale(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
