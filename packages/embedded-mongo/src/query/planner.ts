import { prefixEnd } from '../bson/key';
import { sameBytes } from '../bson/raw';
import { wrap } from '../bson/writer';
import type { Index } from '../storage/index';
import { fieldBounds, type Interval } from './bounds';
import type { Filter, Predicate } from './filter';
import type { SortField } from './sort-key';

/** How a query runs over one index, or over the whole table when there is none. */
export interface Plan {
  readonly index: Index | undefined;
  /** Pieces of the index, in its order. */
  readonly ranges: readonly Interval[];
  /** The ranges hold exactly the matching documents, each once. */
  readonly exact: boolean;
  /** Each range yields documents in the order asked for. */
  readonly sorted: boolean;
  readonly reverse: boolean;
  /** A document can come up more than once. */
  readonly duplicates: boolean;
  readonly score: number;
  /** The predicates that the ranges come from. */
  readonly from: readonly Predicate[];
  /** At most one document can match. */
  readonly single: boolean;
}

/** Every key of every index lies between these. */
const wholeIndex: Interval = { lo: Buffer.alloc(0), hi: Buffer.from([0xff]) };
const maxRanges = 1000;

/** The plan that looks at every document. */
export function tableScan(filter: Filter, sort: readonly SortField[]): Plan {
  const natural = sort.length === 1 && sort[0]!.path === '$natural';
  return {
    index: undefined,
    ranges: [],
    exact: filter.conjunctive && filter.predicates.length === 0,
    sorted: sort.length === 0 || natural,
    reverse: natural && sort[0]!.descending,
    duplicates: false,
    score: 0,
    from: [],
    single: false,
  };
}

/**
 * All usable plans, likely ones first: equalities on an index's first fields count most, then a range, then giving the order
 * asked for, which matters more when only a page of the result is wanted. The table scan is the last.
 */
export function candidatePlans(
  indexes: readonly Index[],
  filter: Filter,
  sort: readonly SortField[],
  limited: boolean,
): Plan[] {
  const plans: Plan[] = [];
  if (sort[0]?.path !== '$natural') {
    for (const index of indexes) {
      for (const plan of planIndex(index, filter, sort, limited)) if (plan.score > 0) plans.push(plan);
    }
  }
  plans.sort((a, b) => b.score - a.score);
  plans.push(tableScan(filter, sort));
  return plans;
}

/** How far an index's fields are bounded. */
interface Bounded {
  readonly prefixes: readonly Buffer[];
  /** Fields with points, from the first on. */
  readonly points: number;
  readonly interval: Interval | undefined;
  readonly from: readonly Predicate[];
  readonly exact: readonly Predicate[];
}

/** Different bounds for one index are weighed against each other up to this many. */
const maxBounded = 8;

function boundsOf(index: Index, filter: Filter): Bounded[] {
  let open: Bounded[] = [{ prefixes: [Buffer.alloc(0)], points: 0, interval: undefined, from: [], exact: [] }];
  const ended: Bounded[] = [];
  for (const [i, field] of index.fields.entries()) {
    // Two paths into one array meet in different elements of it, so their bounds do not combine.
    if (index.multikey && index.roots.indexOf(index.roots[i]!) < i) break;
    const choices = fieldBounds(
      filter.predicates.filter(({ path }) => path === field.path.text),
      field.descending,
      index.multikey,
    );
    const next: Bounded[] = [];
    for (const before of open) {
      const usable = choices.filter(({ points }) => !points || before.prefixes.length * points.length <= maxRanges);
      if (usable.length === 0) ended.push(before);
      for (const { points, interval, ...used } of usable) {
        const from = [...before.from, ...used.from];
        const exact = [...before.exact, ...used.exact];
        if (points)
          next.push({ prefixes: cross(before.prefixes, points), points: before.points + 1, interval, from, exact });
        else ended.push({ ...before, interval, from, exact });
      }
    }
    open = next.slice(0, maxBounded);
    if (open.length === 0) break;
  }
  return [...open, ...ended].slice(0, maxBounded);
}

/** The ways an index serves a filter; none when the index may lack matching documents. */
export function planIndex(index: Index, filter: Filter, sort: readonly SortField[], limited: boolean): Plan[] {
  const implied = impliedByPartial(index, filter);
  if (!implied) return [];
  return boundsOf(index, filter).flatMap(
    (bounded) => planBounded(index, bounded, implied, filter, sort, limited) ?? [],
  );
}

function planBounded(
  index: Index,
  { prefixes, points, interval, from, exact }: Bounded,
  implied: readonly Predicate[],
  filter: Filter,
  sort: readonly SortField[],
  limited: boolean,
): Plan | undefined {
  if (index.spec.sparse && !requiresPresence(index, filter, points, interval)) return undefined;
  const order = sortedBy(index, sort, points, filter);
  const ranges = prefixes.map((prefix) => rangeOf(prefix, interval));
  const bounded = points > 0 || interval !== undefined;
  const whole = points === index.fields.length && index.spec.unique === true && ranges.length === 1;
  const sorted = !index.multikey && (order !== undefined || whole);
  if (!bounded && !(sorted && sort.length > 0) && !index.isPartial) return undefined;
  return {
    index,
    ranges: order === 'reverse' ? ranges.reverse() : ranges,
    exact:
      !index.multikey &&
      filter.conjunctive &&
      filter.predicates.every((predicate) => exact.includes(predicate) || implied.includes(predicate)),
    sorted: sort.length === 0 || sorted,
    reverse: order === 'reverse',
    duplicates: index.multikey,
    score:
      points * 10 +
      (interval ? 4 : 0) +
      (sorted && sort.length > 0 ? (limited ? 6 : 3) : 0) +
      (whole ? 1000 : 0) +
      (index.isPartial ? 2 : 0),
    from,
    single: whole,
  };
}

function cross(prefixes: readonly Buffer[], points: readonly Buffer[]): Buffer[] {
  if (prefixes.length === 1 && prefixes[0]!.length === 0) return [...points];
  return prefixes.flatMap((prefix) => points.map((point) => Buffer.concat([prefix, point])));
}

function rangeOf(prefix: Buffer, interval: Interval | undefined): Interval {
  if (interval) return { lo: Buffer.concat([prefix, interval.lo]), hi: Buffer.concat([prefix, interval.hi]) };
  return prefix.length === 0 ? wholeIndex : { lo: prefix, hi: prefixEnd(prefix)! };
}

/** Whether a range of the index is in the order asked for, read forwards or backwards. */
function sortedBy(
  index: Index,
  sort: readonly SortField[],
  points: number,
  filter: Filter,
): 'forward' | 'reverse' | undefined {
  const pinned = new Set(index.fields.slice(0, points).map(({ path }) => path.text));
  const single = (path: string): boolean =>
    filter.predicates.some((predicate) => predicate.path === path && predicate.operator === '$eq');
  const wanted = sort.filter(({ path }) => !(pinned.has(path) && single(path)));
  if (wanted.length === 0) return 'forward';
  const rest = index.fields.slice(points);
  let direction: 'forward' | 'reverse' | undefined;
  for (const [i, { path, descending }] of wanted.entries()) {
    const field = rest[i];
    if (field?.path.text !== path) return undefined;
    const here = field.descending === descending ? 'forward' : 'reverse';
    if (direction && direction !== here) return undefined;
    direction = here;
  }
  return direction;
}

/** The predicates that a partial index's own filter guarantees; undefined when the query may want documents that it lacks. */
function impliedByPartial(index: Index, filter: Filter): Predicate[] | undefined {
  if (!index.isPartial) return [];
  const { partial } = index;
  if (!partial.conjunctive) return undefined;
  const same: Predicate[] = [];
  for (const condition of partial.predicates) {
    const identical = filter.predicates.find(
      (predicate) =>
        predicate.path === condition.path &&
        predicate.operator === condition.operator &&
        sameBytes(predicate.value, condition.value),
    );
    if (identical) same.push(identical);
    else if (!filter.predicates.some((predicate) => implies(predicate, condition, partial))) return undefined;
  }
  return same;
}

function implies(predicate: Predicate, condition: Predicate, partial: Filter): boolean {
  if (predicate.path !== condition.path) return false;
  if (condition.operator === '$exists') return requiresValue(predicate);
  if (predicate.operator !== '$eq' || predicate.path.includes('.')) return false;
  const only = partial.predicates.filter(({ path }) => path === condition.path);
  if (only.length !== 1 && partial.predicates.length !== only.length) return false;
  const sample = wrap(predicate.path, predicate.value);
  return partial.predicates.length === only.length && partial.matches(sample, 0);
}

/** Whether a predicate fails on documents without the field. */
function requiresValue({ operator, value }: Predicate): boolean {
  if (operator === '$eq') return value.type !== 0x0a;
  return /^\$(gt|gte|lt|lte)$/.test(operator) && value.type !== 0x0a;
}

/** A sparse index lacks documents without any of its fields, so the bounds must rule those out. */
function requiresPresence(index: Index, filter: Filter, points: number, interval: Interval | undefined): boolean {
  const bound = index.fields.slice(0, points + (interval ? 1 : 0)).map(({ path }) => path.text);
  return filter.predicates.some((predicate) => bound.includes(predicate.path) && requiresValue(predicate));
}
