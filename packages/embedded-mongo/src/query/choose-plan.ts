import { ErrorCode, MongoError } from '../errors';
import type { Collection } from '../storage/collection';
import type { Index } from '../storage/index';
import type { Filter } from './filter';
import { candidatePlans, type Plan, planIndex } from './planner';
import type { Query, Source } from './query';
import { countRanges } from './read-range';
import type { SortField } from './sort-key';

/** Plans whose results together are the answer: several for the branches of an `$or`. */
export interface Union {
  readonly plans: readonly Plan[];
}

/**
 * An index in the order asked for, whose documents are looked at one by one until the page is full. It is given up when that
 * takes longer than other plans would, so a bad guess costs little more than twice the best.
 */
export interface Walk {
  readonly walk: Plan;
  /** How many documents to look at, told how many have been and how many of those matched; no more ends the walk. */
  readonly budget: (looked: number, found: number) => number;
  /** What to do when the walk was given up. */
  readonly otherwise: () => Union;
}

/** How a query is answered. */
export type Strategy = Union | Walk;

/** How far index ranges are counted to find the shortest, step by step: a count costs far less than reading what it counts. */
const countSteps = [100, 1000, 8000];
/** Reading in order is preferred until sorting reads this much less. */
const sortingPenalty = 1.25;

/** Picks the cheapest way to answer a query. */
export function chooseStrategy(collection: Collection, source: Source, query: Query): Strategy {
  const indexes = visibleIndexes(collection, source);
  if (query.hint !== undefined) return alone(hinted(collection, indexes, query, query.hint));
  const known = knownIdeal(collection, source, query);
  if (known) return known.union;
  const plans = candidatePlans(indexes, query.filter, query.sort, query.limit > 0);
  const ideal = plans.find((plan) => readsOnlyTheAnswer(plan, query));
  if (ideal) return rememberIdeal(collection, source, query, alone(ideal));
  // What is bounded by most is likely the shortest, and the others need to be counted no further than that.
  const single = distinctRanges(plans).sort((a, b) => b.from.length - a.from.length);
  const contenders = [...single.map(alone), ...unions(indexes, collection, source, query.filter)];
  if (contenders.length === 1) return contenders[0]!;
  const ordered = query.limit > 0 && query.sort.length > 0 ? plans.find(isOrder) : undefined;
  return ordered
    ? walkOrSort(collection, source, contenders, ordered, query.skip + query.limit)
    : shortest(collection, source, contenders).union;
}

/** A plan that reads only the answer does so for as long as the indexes stay what they are. */
interface Ideal {
  readonly indexes: readonly Index[];
  readonly sort: readonly SortField[];
  readonly limited: boolean;
  readonly union: Union;
}

const ideals = new WeakMap<Filter, Ideal>();

function knownIdeal({ indexes }: Collection, source: Source, { filter, sort, limit }: Query): Ideal | undefined {
  const ideal = filter.isKept && source.snapshot === Number.POSITIVE_INFINITY ? ideals.get(filter) : undefined;
  const holds = ideal?.indexes === indexes && ideal.sort === sort && ideal.limited === limit > 0;
  return holds ? ideal : undefined;
}

function rememberIdeal({ indexes }: Collection, source: Source, { filter, sort, limit }: Query, union: Union): Union {
  if (filter.isKept && source.snapshot === Number.POSITIVE_INFINITY)
    ideals.set(filter, { indexes, sort, limited: limit > 0, union });
  return union;
}

/** Indexes that a source can see. */
function visibleIndexes(collection: Collection, source: Source): Index[] {
  return collection.allIndexes.filter((index) => index.createdAt <= source.snapshot);
}

/** Nothing is cheaper than ranges that hold the answer and nothing else, in order. */
function readsOnlyTheAnswer(plan: Plan, { sort }: Query): boolean {
  const inOrder = plan.sorted && (sort.length === 0 || plan.ranges.length <= 1);
  return plan.single || (plan.exact && inOrder && !plan.duplicates);
}

/** A plan that reads part of its index. Others read everything, and only their order speaks for them. */
function isBounded({ index, ranges }: Plan): boolean {
  return index !== undefined && (index.isPartial || ranges.length !== 1 || ranges[0]!.lo.length > 0);
}

/**
 * Without the plans that another is sure to match: bounds from the same predicates hold the same documents in every index,
 * though in one with arrays several times over. Of equals the likelier one, which comes first, stays.
 */
function distinctRanges(plans: readonly Plan[]): Plan[] {
  const plain = plans.filter((plan) => isBounded(plan) && !plan.duplicates && !plan.index!.isPartial);
  const same = (a: Plan, b: Plan): boolean =>
    a.from.length === b.from.length && a.from.every((predicate) => b.from.includes(predicate));
  return plans.filter((plan) => {
    if (!plan.index) return plain.length === 0;
    if (plan.index.isPartial) return true;
    const rival = plain.find((other) => same(other, plan));
    return rival === undefined || rival === plan;
  });
}

/** An index range that gives the order asked for. */
function isOrder({ index, sorted, ranges }: Plan): boolean {
  return sorted && index !== undefined && ranges.length === 1;
}

const alone = (plan: Plan): Union => ({ plans: [plan] });

function hinted(collection: Collection, indexes: readonly Index[], query: Query, hint: string): Plan {
  const index = indexes.find(({ spec }) => spec.name === hint);
  if (!index)
    throw new MongoError(
      ErrorCode.BadValue,
      `error processing query: ns=${collection.namespace}: hint provided does not correspond to an existing index`,
    );
  const limited = query.limit > 0;
  return (
    planIndex(index, query.filter, query.sort, limited)[0] ??
    candidatePlans(indexes, query.filter, query.sort, limited)[0]!
  );
}

/** For each top-level `$or`, the shortest plans of its branches, if every branch has an index of its own. */
function unions(indexes: readonly Index[], collection: Collection, source: Source, filter: Filter): Union[] {
  return filter.alternatives.flatMap((branches): Union[] => {
    const plans: Plan[] = [];
    for (const branch of branches) {
      // What stands beside the $or holds in every branch as well.
      const whole: Filter = { ...branch, conjunctive: false, predicates: [...filter.predicates, ...branch.predicates] };
      const candidates = distinctRanges(candidatePlans(indexes, whole, [], false)).filter(isBounded);
      if (candidates.length === 0) return [];
      plans.push(...shortest(collection, source, candidates.map(alone)).union.plans);
    }
    return [{ plans }];
  });
}

interface Shortest {
  readonly union: Union;
  /** Entries to read; as many as were counted when they are more than that. */
  readonly entries: number;
}

/** The contender with the fewest entries to read. */
function shortest(collection: Collection, source: Source, contenders: readonly Union[]): Shortest {
  let best: Shortest = { union: contenders[0]!, entries: Number.POSITIVE_INFINITY };
  if (contenders.length === 1) return best;
  for (const step of countSteps) {
    best = shortestWithin(collection, source, contenders, step);
    if (best.entries < step) break;
  }
  return best;
}

function shortestWithin(collection: Collection, source: Source, contenders: readonly Union[], limit: number): Shortest {
  let least = Number.POSITIVE_INFINITY;
  let best: Shortest = { union: contenders[0]!, entries: least };
  for (const union of contenders) {
    // No further than it takes to see that it is not shorter than the shortest so far.
    const entries = entriesOf(collection, source, union.plans, Math.min(limit, Math.ceil(least)));
    const cost = sorts(union) ? entries * sortingPenalty : entries;
    if (cost >= least) continue;
    least = cost;
    best = { union, entries };
  }
  return best;
}

function sorts({ plans }: Union): boolean {
  return plans.length > 1 || !plans[0]!.sorted;
}

/** Entries that plans read, counted up to a limit. */
function entriesOf(collection: Collection, source: Source, plans: readonly Plan[], limit: number): number {
  let entries = 0;
  for (const plan of plans) {
    entries += plan.index ? countRanges(source, plan, limit - entries) : Math.min(limit, collection.size);
    if (entries >= limit) return limit;
  }
  return entries;
}

/**
 * A page can be read along its order until it is full, or out of the shortest range and then sorted. Both are tried by turns:
 * a step of counting ranges, then as many documents along the order as every range is known to hold.
 */
function walkOrSort(
  collection: Collection,
  source: Source,
  contenders: readonly Union[],
  ordered: Plan,
  wanted: number,
): Strategy {
  const steps = [...countSteps, Number.POSITIVE_INFINITY];
  let step = steps.shift()!;
  let best = shortestWithin(collection, source, contenders, step);
  const pays = (expected: number): boolean => expected < best.entries * sortingPenalty;
  // Spread evenly over the order, the range's entries fill the page after this many documents.
  const evenly = (entries: number): number => (wanted / entries) * entriesOf(collection, source, [ordered], step * 10);
  if (best.entries < step && (!sorts(best.union) || best.entries <= wanted || !pays(evenly(best.entries))))
    return best.union;
  const budget = (looked: number, found: number): number => {
    if (looked < best.entries) return best.entries;
    if (best.entries < step) return 0;
    step = steps.shift()!;
    best = shortestWithin(collection, source, contenders, step);
    if (best.entries >= step) return best.entries;
    if (!sorts(best.union)) return Number.POSITIVE_INFINITY;
    const expected = ((wanted - found) * looked) / Math.max(found, 0.5);
    return pays(expected) ? best.entries : 0;
  };
  return { walk: ordered, budget, otherwise: () => best.union };
}
