/** The longest piece of a field that a search key holds, in characters. */
const keyLength = 16;

/** Niqqud and cantillation (Hebrew), harakat and tatweel (Arabic), and other combining marks. */
const marks = /\p{M}|ـ/gu;

/** Text as it is compared: lower case, no vowel points or accents, single spaces. */
export function normalizeText(text: string): string {
  return text.normalize('NFKD').replace(marks, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The digits of a phone number, however it is punctuated; an international prefix becomes the local zero. */
export function normalizePhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return digits.startsWith('972') && digits.length > 9 ? `0${digits.slice(3)}` : digits;
}

/**
 * The keys under which an entity is found by any part of its fields: every suffix, cut to a bounded length, so that
 * "contains" becomes "starts with", which a multikey index serves.
 *
 * @param texts names, e-mail addresses... @param phones found by any run of their digits
 */
export function searchKeys(
  texts: readonly (string | undefined)[],
  phones: readonly (string | undefined)[] = [],
): string[] {
  const keys = new Set<string>();
  const whole = [
    ...texts.map((text) => normalizeText(text ?? '')),
    ...phones.map((phone) => normalizePhone(phone ?? '')),
  ];
  for (const field of whole) {
    for (let start = 0; start < field.length && start < 200; start++) {
      if (field[start] !== ' ') keys.add(field.slice(start, start + keyLength));
    }
  }
  return [...keys];
}

/**
 * The filter on the field of search keys, `_search`, for a term that a person typed. A term longer than a key must
 * match in every one of its pieces.
 */
export function searchFilter(term: string): Record<string, unknown> {
  const text = normalizeText(term);
  const digits = /^[\d\s()+\-.]+$/.test(term) ? normalizePhone(term) : '';
  if (digits && digits !== text) return { $or: [contains(text), contains(digits)] };
  return contains(text);
}

function contains(text: string): Record<string, unknown> {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += keyLength)
    pieces.push(text.slice(start, start + keyLength).trimStart());
  const filters = pieces
    .filter(Boolean)
    .map((piece) => ({ _search: { $elemMatch: { $gte: piece, $lt: `${piece}\u{10ffff}` } } }));
  // A term of nothing but blanks or marks asks for nothing; an empty $and would be an error.
  if (filters.length === 0) return {};
  return filters.length === 1 ? (filters[0] as Record<string, unknown>) : { $and: filters };
}
