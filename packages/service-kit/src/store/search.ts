/** The longest piece of a field that a search key holds, in characters. */
const keyLength = 16;

/** Niqqud and cantillation (Hebrew), harakat and tatweel (Arabic), and other combining marks. */
const marks = /\p{M}|ـ/gu;

/** Maqaf and every other dash; geresh and gershayim, and quotation marks that a telephone makes curly. */
const dashes = /\p{Pd}/gu;
const apostrophes = /[\u05f3\u2018\u2019\u02bc]/g;
const quotes = /[\u05f4\u201c\u201d\u201e]/g;

/** Text as it is compared: lower case, no vowel points or accents, single spaces, dashes and quotes as on a keyboard. */
export function normalizeText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .replace(dashes, '-')
    .replace(apostrophes, "'")
    .replace(quotes, '"')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** The digits of a phone number, however it is punctuated; an international prefix becomes the local zero. */
export function normalizePhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  const isInternational = digits.startsWith('972') && (digits.length > 9 || phone.trim().startsWith('+'));
  return isInternational ? `0${digits.slice(3).replace(/^0/, '')}` : digits;
}

/** What a number is known by: its digits, however it is punctuated, and whether its prefix is written `+` or `00`. */
export const phoneKey = (phone: string): string => normalizePhone(phone.trim().replace(/^00/, '+'));

/**
 * The keys under which an entity is found by any part of its fields: every suffix, cut to a bounded length, so that
 * "contains" becomes "starts with", which a multikey index serves. A key that another one begins with finds nothing more
 * and is left out; the others are in order, in which a store takes them best.
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
      if (field[start] !== ' ' && !isHalf(field, start)) keys.add(field.slice(start, keyEnd(field, start)));
    }
  }
  const sorted = [...keys].sort();
  return sorted.filter((key, index) => !sorted[index + 1]?.startsWith(key));
}

/** True in the middle of a character beyond the basic plane, which is two units long. */
const isHalf = (text: string, index: number): boolean => /[\udc00-\udfff]/.test(text[index] ?? '');

/** Where a key that starts here ends: never in the middle of a character, which no store could hold. */
const keyEnd = (text: string, start: number): number => {
  const end = start + keyLength;
  return isHalf(text, end) ? end + 1 : end;
};

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
  for (let start = 0; start < text.length; start = keyEnd(text, start)) {
    pieces.push(text.slice(start, keyEnd(text, start)).trimStart());
  }
  const filters = pieces
    .filter(Boolean)
    .map((piece) => ({ _search: { $elemMatch: { $gte: piece, $lt: `${piece}\u{10ffff}` } } }));
  // A term of nothing but blanks or marks asks for nothing; an empty $and would be an error.
  if (filters.length === 0) return {};
  return filters.length === 1 ? (filters[0] as Record<string, unknown>) : { $and: filters };
}
