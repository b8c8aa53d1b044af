import type { Collection, Stored } from '../storage/collection';
import { chooseStrategy, type Strategy, type Walk } from './choose-plan';
import type { Filter } from './filter';
import type { Plan } from './planner';
import type { Query, Source } from './query';
import { countRanges, readRange } from './read-range';
import { sortInMemory } from './sort-in-memory';

/** Runs a query: documents in the order asked for, from `skip` on, at most `limit`. */
export function execute(collection: Collection, source: Source, query: Query): Iterable<Stored> {
  return run(collection, source, query, chooseStrategy(collection, source, query));
}

/** Runs a query in a given way. Exposed for tests, which compare every way's results with a full scan's. */
export function* run(collection: Collection, source: Source, query: Query, strategy: Strategy): Generator<Stored> {
  if ('plans' in strategy) {
    yield* planned(collection, source, query, strategy.plans);
    return;
  }
  const page = walked(collection, source, query, strategy);
  if (page) yield* page;
  else yield* planned(collection, source, query, strategy.otherwise().plans);
}

function planned(collection: Collection, source: Source, query: Query, plans: readonly Plan[]): Iterable<Stored> {
  const [plan] = plans;
  if (!plan || plans.length > 1) {
    const seen = new Set<number>();
    const all = union(plans.map((each) => matching(collection, source, each, query.filter, 0, seen)));
    return window(sortInMemory(all, query), query);
  }
  const oneRange = !plan.index || plan.ranges.length === 1;
  if (plan.sorted && plan.exact && !plan.duplicates && oneRange)
    return readRange(collection, source, plan, plan.ranges[0], query.skip, query.limit);
  if (plan.sorted && (query.sort.length === 0 || plan.ranges.length <= 1))
    return window(matching(collection, source, plan, query.filter, 0), query);
  // Each range is in order by itself: no more than the page can come from any of them.
  const perRange = plan.sorted && query.limit > 0 ? query.skip + query.limit : 0;
  return window(sortInMemory(matching(collection, source, plan, query.filter, perRange), query), query);
}

/** The page as it is found along its order; undefined when the walk was given up. */
function walked(
  collection: Collection,
  source: Source,
  { filter, skip, limit }: Query,
  { walk, budget }: Walk,
): Stored[] | undefined {
  const found: Stored[] = [];
  let looked = 0;
  let allowed = budget(0, 0);
  for (const stored of readRange(collection, source, walk, walk.ranges[0], 0, 0)) {
    if (looked >= allowed) {
      allowed = budget(looked, found.length);
      if (looked >= allowed) return undefined;
    }
    looked++;
    if (filter.matches(stored.doc, 0) && found.push(stored) === skip + limit) break;
  }
  return found.slice(skip);
}

function* union(parts: readonly Iterable<Stored>[]): Generator<Stored> {
  for (const part of parts) yield* part;
}

/** The documents of a plan's ranges that match, each once; with `perRange` no more than so many of each range. */
function* matching(
  collection: Collection,
  source: Source,
  plan: Plan,
  filter: Filter,
  perRange: number,
  seen = plan.duplicates ? new Set<number>() : undefined,
): Generator<Stored> {
  const ranges = plan.index ? plan.ranges : [undefined];
  for (const range of ranges) {
    let found = 0;
    for (const stored of readRange(collection, source, plan, range, 0, plan.exact ? perRange : 0)) {
      if (seen) {
        if (seen.has(stored.rid)) continue;
        seen.add(stored.rid);
      }
      if (!plan.exact && !filter.matches(stored.doc, 0)) continue;
      yield stored;
      if (++found === perRange) break;
    }
  }
}

function* window(stored: Iterable<Stored>, { skip, limit }: Query): Generator<Stored> {
  let index = 0;
  for (const one of stored) {
    if (index++ < skip) continue;
    yield one;
    if (limit > 0 && index === skip + limit) return;
  }
}

/** Counts matches, from the index alone where its ranges are exact. */
export function count(collection: Collection, source: Source, filter: Filter, hint?: string): number {
  const query: Query = { filter, sort: [], skip: 0, limit: 0, ...(hint === undefined ? {} : { hint }) };
  const strategy = chooseStrategy(collection, source, query);
  const [plan, ...more] = 'plans' in strategy ? strategy.plans : [];
  if (plan && more.length === 0 && plan.exact && !plan.duplicates) {
    if (!plan.index) return Number(source.connection.get(`SELECT COUNT(*) FROM ${collection.table}`)![0]);
    return countRanges(source, plan);
  }
  let found = 0;
  for (const _ of run(collection, source, query, strategy)) found++;
  return found;
}
