import fc from 'fast-check';
import { normalizePhone, normalizeText, searchFilter, searchKeys } from './search';

interface Piece {
  _search: { $elemMatch: { $gte: string; $lt: string } };
}
type Filter = Piece | { $and: Filter[] } | { $or: Filter[] } | Record<string, never>;

/** As MongoDB does: strings compare by their bytes in UTF-8. */
const below = (a: string, b: string): boolean => Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0;

function matches(keys: readonly string[], filter: Filter): boolean {
  if ('$and' in filter) return filter.$and?.every((part) => matches(keys, part)) ?? false;
  if ('$or' in filter) return filter.$or?.some((part) => matches(keys, part)) ?? false;
  if (!('_search' in filter)) return true;
  const { $gte, $lt } = (filter as Piece)._search.$elemMatch;
  return keys.some((key) => !below(key, $gte) && below(key, $lt));
}

const finds = (term: string, texts: string[], phones: string[] = []): boolean =>
  matches(searchKeys(texts, phones), searchFilter(term) as Filter);

describe('a search', () => {
  it.each([
    ['part of a word', 'ytho', 'Python for beginners'],
    ['another case', 'PYTHON', 'python'],
    ['Hebrew', 'תכנות', 'קורס תכנות למתחילים'],
    ['Hebrew with vowel points in the name', 'שלום', 'שָׁלוֹם'],
    ['Hebrew with vowel points in the term', 'שָׁלוֹם', 'שלום'],
    ['a hyphen where the name has a maqaf', 'בן-דוד', 'בֶּן־דָּוִד'],
    ['a maqaf where the name has a hyphen', 'בן־דוד', 'בן-דוד'],
    ['an apostrophe where the name has a geresh', "ג'ורג'", 'ג׳ורג׳'],
    ['a curly apostrophe', 'ג’ורג’', "ג'ורג'"],
    ['a quotation mark where the name has gershayim', 'ביה"ס', 'ביה״ס אלון'],
    ['curly quotation marks', 'ביה”ס', 'ביה"ס אלון'],
    ['Arabic with vowel points and tatweel', 'محمد', 'مُحَمَّـد'],
    ['Arabic alef with or without hamza', 'احمد', 'أحمد'],
    ['Latin accents', 'jose muller', 'José Müller'],
    ['no accents in the name', 'José', 'Jose'],
    ['full-width letters', 'abc', 'ＡＢＣ'],
    ['several blanks', 'dana  levi', 'Dana Levi'],
    ['blanks around', '  dana ', 'Dana'],
    ['an e-mail address', '@example.co', 'dana@example.com'],
    ['a long term', 'introduction to robotics for', 'An introduction to robotics for the young'],
    ['a term that is as long as a key', 'abcdefghijklmnop', 'xabcdefghijklmnopx'],
    ['a term that is one longer', 'abcdefghijklmnopq', 'xabcdefghijklmnopqx'],
    ['characters beyond the basic plane', '🎓🤖', 'Robots 🎓🤖!'],
    ['one of those where a key is cut', 'abcdefghijklmno🎓q', '-abcdefghijklmno🎓q-'],
  ])('finds by %s', (_, term, text) => {
    expect(finds(term, ['nothing', text])).toBe(true);
  });

  it.each([
    ['0501234567'],
    ['050-123-4567'],
    ['(050) 123 4567'],
    ['+972 50-123-4567'],
    ['972501234567'],
    ['+972 (0)50 1234567'],
    ['1234'],
    ['123-45'],
    ['+97250'],
  ])('finds a phone number by %s, however either is written', (term) => {
    for (const phone of ['050-1234567', '+972501234567', '972-50-123-4567', '0501234567']) {
      expect(finds(term, [], [phone])).toBe(true);
    }
  });

  it.each(['.*', '^', '$', 'a.c', '[a-z]', '(', '\\', '$ne', '{"$gt":""}', '\u0000'])('takes %s literally', (term) => {
    expect(finds(term, ['abc', 'Dana'])).toBe(false);
    expect(finds(term, [`x${term}y`])).toBe(true);
  });

  it.each(['', '   ', '\u05b8', 'ـ'])('for nothing asks for nothing: %j', (term) => {
    expect(searchFilter(term)).toEqual({});
  });

  it('does not find what is not there', () => {
    expect(finds('dana', ['David Cohen', 'dan@example.com'], ['050-1234567'])).toBe(false);
    expect(finds('0509', [], ['050-1234567'])).toBe(false);
  });
});

describe('whatever the name', () => {
  const letters = fc.constantFrom(...'abcxyzéÜ אבגםשּׁ ابتأُّـ 0123-.@🎓'.split(/(?:)/u));
  const name = fc.string({ unit: letters, minLength: 1, maxLength: 60 });

  it('every part of it finds it', () => {
    const cases = fc.tuple(name, fc.nat(), fc.nat()).map(([text, from, to]) => {
      const characters = [...normalizeText(text)];
      const start = from % (characters.length + 1);
      return { text, term: characters.slice(start, start + 1 + (to % 40)).join('') };
    });
    fc.assert(
      fc.property(cases, ({ text, term }) =>
        expect({ text, term, found: finds(term, [text]) }).toMatchObject({ found: true }),
      ),
      { numRuns: 500 },
    );
  });

  it('a short term that finds it is part of it', () => {
    fc.assert(
      fc.property(name, fc.string({ unit: letters, minLength: 1, maxLength: 8 }), (text, term) => {
        const digits = /^[\d\s()+\-.]+$/.test(term) ? normalizePhone(term) : normalizeText(term);
        const contains = [normalizeText(term), digits].some((wanted) => normalizeText(text).includes(wanted));
        if (finds(term, [text])) expect(contains).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('its keys are bounded, whole and not too many', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2_000 }), (text) => {
        const keys = searchKeys([text]);
        expect(keys.length).toBeLessThanOrEqual(200);
        for (const key of keys) {
          expect(key.length).toBeLessThanOrEqual(17);
          expect(key.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
