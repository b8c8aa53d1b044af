import { normalizeText } from '@roster/service-kit';

/** A child who is expected, and the parent who may have signed in for them. */
export interface Expected {
  registrationId: string;
  studentName: string;
  customerId: string;
  customerName: string;
  customerEmail?: string | undefined;
}

export interface Seen {
  name: string;
  email?: string | undefined;
}

/** Why it is believed that somebody is a child. */
export type MatchedBy = 'name' | 'part_of_name' | 'spelling' | 'first_name' | 'parent_email' | 'parent_name';

export interface Match<S extends Seen> {
  registrationId: string;
  /** All whom the child was in the meeting as: two devices are two. */
  seen: S[];
  matchedBy: MatchedBy;
  /** 0 to 1. */
  confidence: number;
}

const confidences: Record<MatchedBy, number> = {
  name: 1,
  parent_email: 0.95,
  part_of_name: 0.9,
  spelling: 0.75,
  parent_name: 0.7,
  first_name: 0.6,
};
/** What devices call themselves. */
const devices = new Set('iphone ipad android galaxy samsung phone אייפון אייפד טלפון מחשב'.split(' '));
/** From here on a child is taken: weaker guesses do not compete with it. */
const certain = 0.9;

/** A name as words that are compared: without accents, points and punctuation. */
export const wordsOf = (name: string): string[] =>
  normalizeText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * Who of those that were in a meeting is which of the children that are expected: by name, in any order of its words, by
 * what is left of it beside a device's name, by the parent's e-mail address or name. Whoever could be two children equally
 * well is neither: a person decides.
 */
export function matchAttendees<S extends Seen>(
  seen: readonly S[],
  expected: readonly Expected[],
): { matches: Match<S>[]; unmatched: S[] } {
  const matches = new Map<string, Match<S>>();
  const firstNames = countOf(expected.map(({ studentName }) => wordsOf(studentName)[0] ?? ''));
  const children = countOf(expected.map(({ customerId }) => customerId));
  const guess = (one: S, among: readonly Expected[]) => best(one, among, firstNames, children);
  const open: S[] = [];
  for (const one of seen) {
    const found = guess(one, expected);
    if (found && found.confidence >= certain) take(matches, found, one);
    else open.push(one);
  }
  const taken = new Set(matches.keys());
  const unmatched: S[] = [];
  for (const one of open) {
    const found = guess(
      one,
      expected.filter(({ registrationId }) => !taken.has(registrationId)),
    );
    if (found) take(matches, found, one);
    else unmatched.push(one);
  }
  return { matches: [...matches.values()], unmatched };
}

interface Guess {
  registrationId: string;
  matchedBy: MatchedBy;
  confidence: number;
}

function take<S extends Seen>(matches: Map<string, Match<S>>, found: Guess, one: S): void {
  const known = matches.get(found.registrationId);
  if (!known) matches.set(found.registrationId, { ...found, seen: [one] });
  else {
    known.seen.push(one);
    if (found.confidence > known.confidence) Object.assign(known, { ...found, seen: known.seen });
  }
}

/** Undefined where nobody fits, or two fit equally well. */
function best(
  one: Seen,
  among: readonly Expected[],
  firstNames: ReadonlyMap<string, number>,
  children: ReadonlyMap<string, number>,
): Guess | undefined {
  const words = wordsOf(one.name);
  const guesses = among.flatMap((child): Guess[] => {
    const matchedBy = reasonFor(one, words, child, firstNames, children);
    if (matchedBy === undefined) return [];
    return [{ registrationId: child.registrationId, matchedBy, confidence: confidences[matchedBy] }];
  });
  const highest = Math.max(...guesses.map(({ confidence }) => confidence));
  const finest = guesses.filter(({ confidence }) => confidence === highest);
  return finest.length === 1 ? finest[0] : undefined;
}

function reasonFor(
  { email }: Seen,
  words: readonly string[],
  child: Expected,
  firstNames: ReadonlyMap<string, number>,
  children: ReadonlyMap<string, number>,
): MatchedBy | undefined {
  const name = wordsOf(child.studentName);
  const [first = ''] = name;
  if (isWithin(name, words) && name.length === words.length) return 'name';
  const isOnlyChild = children.get(child.customerId) === 1;
  const isParent = email !== undefined && email === child.customerEmail?.trim().toLowerCase();
  if (isParent && (isOnlyChild || words.includes(first))) return 'parent_email';
  if (name.length > 1 && isWithin(name, words)) return 'part_of_name';
  if (name.length > 1 && name.every((word) => words.some((other) => isNearly(word, other)))) return 'spelling';
  const parent = wordsOf(child.customerName);
  if (isOnlyChild && parent.length > 1 && isWithin(parent, words)) return 'parent_name';
  // With another surname it is somebody else.
  const said = words.filter((word) => !devices.has(word));
  if (words.includes(first) && firstNames.get(first) === 1 && isWithin(said, name)) return 'first_name';
  return undefined;
}

const isWithin = (some: readonly string[], all: readonly string[]): boolean =>
  some.length > 0 && some.every((word) => all.includes(word));

/** One letter is another, missing or too many; short words have to be the same. */
function isNearly(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 4 || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const rest = long.slice(start + 1);
  return rest === short.slice(long.length === short.length ? start + 1 : start);
}

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
