import { ErrorCode, MongoError } from '../errors';
import type { Collection } from '../storage/collection';
import type { Index } from '../storage/index';
import type { Filter } from './filter';
import { candidatePlans, type Plan, planIndex } from './planner';
import type { Query, Source } from './query';
import { countRanges } from './read-range';

/** How a query is answered. */
export interface Strategy {
  /** Plans whose results together are the answer: several for the branches of an `$or`. */
  readonly plans: readonly Plan[];
  /**
   * Tried first: an index in the order asked for, whose documents are looked at one by one until the page is full. Given up
   * after as many documents as the plans would cost, so a bad guess costs twice the best at most.
   */
  readonly walk?: Walk;
}

/** Looking along an index in the order asked for. */
export interface Walk {
  readonly plan: Plan;
  /** Documents to look at: first so many, then as many as it takes to know how many the plans would read. */
  readonly budget: { readonly first: number; readonly whole: () => number };
}

/** How far index ranges are counted to find the shortest, step by step: a count costs far less than reading what it counts. */
const mostCounted = 8000;
const countSteps = [100, 1000, mostCounted];
/** Reading in order is preferred until sorting reads this much less. */
const sortingPenalty = 1.25;

/** Picks the cheapest way to answer a query. */
export function chooseStrategy(collection: Collection, source: Source, query: Query): Strategy {
  const indexes = visibleIndexes(collection, source);
  if (query.hint !== undefined) return { plans: [hinted(collection, indexes, query, query.hint)] };
  const plans = candidatePlans(indexes, query.filter, query.sort, query.limit > 0);
  const ideal = plans.find((plan) => readsOnlyTheAnswer(plan, query));
  if (ideal) return alone(ideal);
  const contenders = [...distinctRanges(plans).map(alone), ...unions(indexes, collection, source, query.filter)];
  const best = shortest(collection, source, contenders);
  const ordered = inOrder(plans, best.strategy);
  if (!ordered || query.limit === 0) return best.strategy;
  const wanted = query.skip + query.limit;
  if (!walkPays(collection, source, ordered, best.entries, wanted)) return best.strategy;
  return { ...best.strategy, walk: { plan: ordered, budget: budgetOf(collection, source, best) } };
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

const alone = (plan: Plan): Strategy => ({ plans: [plan] });

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
function unions(indexes: readonly Index[], collection: Collection, source: Source, filter: Filter): Strategy[] {
  return filter.alternatives.flatMap((branches): Strategy[] => {
    const plans: Plan[] = [];
    for (const branch of branches) {
      // What stands beside the $or holds in every branch as well.
      const whole: Filter = { ...branch, conjunctive: false, predicates: [...filter.predicates, ...branch.predicates] };
      const candidates = distinctRanges(candidatePlans(indexes, whole, [], false)).filter(isBounded);
      if (candidates.length === 0) return [];
      plans.push(...shortest(collection, source, candidates.map(alone)).strategy.plans);
    }
    return [{ plans }];
  });
}

interface Chosen {
  readonly strategy: Strategy;
  /** Entries to read: at least so many, when they are more than were counted. */
  readonly entries: number;
}

/** The strategy with the fewest entries to read. */
function shortest(collection: Collection, source: Source, contenders: readonly Strategy[]): Chosen {
  const [first] = contenders;
  let best: Chosen = { strategy: first!, entries: Number.POSITIVE_INFINITY };
  if (contenders.length === 1) return best;
  for (const step of countSteps) {
    let least = Number.POSITIVE_INFINITY;
    for (const strategy of contenders) {
      const entries = entriesOf(collection, source, strategy.plans, step);
      const sorts = strategy.plans.length > 1 || !strategy.plans[0]!.sorted;
      const cost = sorts ? entries * sortingPenalty : entries;
      if (cost >= least) continue;
      least = cost;
      best = { strategy, entries };
    }
    if (best.entries < step) break;
  }
  return best;
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

/** The plan that reads in the order asked for, unless the best one does so itself. */
function inOrder(plans: readonly Plan[], { plans: best }: Strategy): Plan | undefined {
  if (best.length === 1 && best[0]!.sorted) return undefined;
  return plans.find((plan) => plan.sorted && plan.index !== undefined && plan.ranges.length === 1);
}

/**
 * Whether to look for a page along its order. With `entries` that may match, spread evenly over the ordered range, the page is
 * full after `wanted * range / entries` documents; sorting reads `entries`.
 */
function walkPays(collection: Collection, source: Source, ordered: Plan, entries: number, wanted: number): boolean {
  if (entries <= wanted) return false;
  const unprofitable = Math.ceil((entries * entries) / wanted);
  if (unprofitable > mostCounted) return true;
  return entriesOf(collection, source, [ordered], unprofitable) < unprofitable;
}

/** How many documents to look at before the walk is given up; a long range is counted to its end only then. */
function budgetOf(collection: Collection, source: Source, { strategy, entries }: Chosen): Walk['budget'] {
  if (entries < mostCounted) return { first: entries, whole: () => entries };
  return { first: mostCounted, whole: () => entriesOf(collection, source, strategy.plans, Number.POSITIVE_INFINITY) };
}
