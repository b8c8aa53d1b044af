import { ErrorCode, MongoError } from '../errors';
import type { Collection, Stored } from '../storage/collection';
import type { Connection, Row } from '../storage/connection';
import type { Index } from '../storage/index';
import type { Interval } from './bounds';
import type { Filter } from './filter';
import { candidatePlans, type Plan, planIndex } from './planner';
import { type SortField, sortKey } from './sort-key';

/** What to read. */
export interface Query {
  readonly filter: Filter;
  readonly sort: readonly SortField[];
  readonly skip: number;
  /** 0 is no limit. */
  readonly limit: number;
  /** An index's name. */
  readonly hint?: string;
}

/** Where reads come from: the latest state, or a transaction's snapshot, which may be older than some indexes. */
export interface Source {
  readonly connection: Connection;
  /** Write number of the snapshot; newer indexes are not in it. */
  readonly snapshot: number;
}

const maxSortBytes = 256 * 1024 * 1024;
/** Rows that show an index range to be long, so that reading in order beats sorting. */
const longRange = 400;

/** Runs a query: documents in the order asked for, from `skip` on, at most `limit`. */
export function* execute(collection: Collection, source: Source, query: Query): Generator<Stored> {
  const plan = choosePlan(collection, source, query);
  const alternatives = plan.index ? undefined : alternativePlans(collection, source, query.filter);
  if (alternatives) {
    yield* window(sortInMemory(unionOf(collection, source, alternatives, query.filter), query), query);
  } else if (plan.sorted && plan.exact && !plan.duplicates && (!plan.index || plan.ranges.length === 1)) {
    yield* readRange(collection, source, plan, plan.ranges[0], query.skip, query.limit);
  } else if (plan.sorted && (query.sort.length === 0 || plan.ranges.length <= 1)) {
    yield* window(matching(collection, source, plan, query.filter, 0), query);
  } else {
    // Each range is in order by itself: no more than the page can come from any of them.
    const perRange = plan.sorted && query.limit > 0 ? query.skip + query.limit : 0;
    yield* window(sortInMemory(matching(collection, source, plan, query.filter, perRange), query), query);
  }
}

/** Indexes that a source can see. */
function visibleIndexes(collection: Collection, source: Source): Index[] {
  return collection.allIndexes.filter((index) => index.createdAt <= source.snapshot);
}

/** Picks a plan. Exposed for tests, which compare every plan's results with a full scan's. */
export function choosePlan(collection: Collection, source: Source, query: Query): Plan {
  const indexes = visibleIndexes(collection, source);
  if (query.hint !== undefined) return hinted(collection, indexes, query, query.hint);
  const plans = candidatePlans(collection, indexes, query.filter, query.sort, query.limit > 0);
  const [best] = plans;
  if (best!.sorted || query.limit === 0) return best!;
  const ordered = plans.find((plan) => plan.sorted && plan.index !== undefined);
  return ordered && isLong(source, best!) ? ordered : best!;
}

function hinted(collection: Collection, indexes: readonly Index[], query: Query, hint: string): Plan {
  const index = indexes.find(({ spec }) => spec.name === hint);
  if (!index)
    throw new MongoError(
      ErrorCode.BadValue,
      `error processing query: ns=${collection.namespace}: hint provided does not correspond to an existing index`,
    );
  return (
    planIndex(index, query.filter, query.sort, query.limit > 0) ??
    candidatePlans(collection, indexes, query.filter, query.sort, query.limit > 0)[0]!
  );
}

function isLong(source: Source, plan: Plan): boolean {
  if (!plan.index) return true;
  const { table, key } = columns(plan.index);
  let rows = 0;
  for (const { lo, hi } of plan.ranges) {
    rows += Number(
      source.connection.get(
        `SELECT COUNT(*) FROM (SELECT 1 FROM ${table} WHERE ${key} >= ? AND ${key} < ? LIMIT ${longRange})`,
        lo,
        hi,
      )![0],
    );
    if (rows >= longRange) return true;
  }
  return false;
}

/** Plans for the branches of a top-level `$or`, if every branch has an index. */
function alternativePlans(collection: Collection, source: Source, filter: Filter): Plan[] | undefined {
  const indexes = visibleIndexes(collection, source);
  for (const branches of filter.alternatives) {
    const plans = branches.map((branch) => {
      // What stands beside the $or holds in every branch as well.
      const whole: Filter = { ...branch, conjunctive: false, predicates: [...filter.predicates, ...branch.predicates] };
      return candidatePlans(collection, indexes, whole, [], false)[0]!;
    });
    if (plans.every(({ index }) => index)) return plans;
  }
  return undefined;
}

function* unionOf(collection: Collection, source: Source, plans: readonly Plan[], filter: Filter): Generator<Stored> {
  const seen = new Set<number>();
  for (const plan of plans) {
    for (const stored of matching(collection, source, plan, filter, 0)) {
      if (seen.has(stored.rid)) continue;
      seen.add(stored.rid);
      yield stored;
    }
  }
}

function* matching(
  collection: Collection,
  source: Source,
  plan: Plan,
  filter: Filter,
  perRange: number,
): Generator<Stored> {
  const seen = plan.duplicates ? new Set<number>() : undefined;
  const ranges = plan.index ? plan.ranges : [undefined];
  for (const range of ranges) {
    let found = 0;
    for (const stored of readRange(collection, source, plan, range, 0, plan.exact ? perRange : 0)) {
      if (!plan.exact && !filter.matches(stored.doc, 0)) continue;
      if (seen?.has(stored.rid)) continue;
      seen?.add(stored.rid);
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

/** Sorts whatever no index could; keeps no more than the page needs. */
export function sortInMemory<T extends { readonly doc: Uint8Array }>(
  source: Iterable<T>,
  { sort, skip, limit }: Query,
): Iterable<T> {
  if (sort.length === 0) return source;
  const wanted = limit > 0 ? skip + limit : Number.POSITIVE_INFINITY;
  let kept: { one: T; key: Buffer }[] = [];
  let bytes = 0;
  const cut = (): void => {
    kept.sort((a, b) => Buffer.compare(a.key, b.key));
    if (kept.length > wanted) kept = kept.slice(0, wanted);
    bytes = kept.reduce((sum, { one }) => sum + one.doc.length, 0);
  };
  for (const one of source) {
    kept.push({ one, key: sortKey(one.doc, sort) });
    bytes += one.doc.length;
    if (kept.length > wanted * 4 + 1000) cut();
    if (bytes > maxSortBytes)
      throw new MongoError(
        ErrorCode.ExceededMemoryLimit,
        'Executor error during find command :: Sort exceeded memory limit; an index on the sort would avoid it',
      );
  }
  cut();
  return kept.map(({ one }) => one);
}

function columns(index: Index): { table: string; key: string; row: string } {
  return index.isId ? { table: index.table, key: 'id', row: 'rid' } : { table: index.table, key: 'k', row: 'r' };
}

const firstChunk = 64;
const chunkBytes = 2 * 1024 * 1024;

/**
 * Reads one range in chunks, each a statement of its own that starts after the last row: no SQLite cursor stays open between
 * them, so writes and other requests can come in between and memory stays bounded.
 */
function* readRange(
  collection: Collection,
  source: Source,
  plan: Plan,
  range: Interval | undefined,
  skip: number,
  limit: number,
): Generator<Stored> {
  let left = limit > 0 ? limit : Number.POSITIVE_INFINITY;
  let size = Math.min(left, firstChunk);
  let last: Row | undefined;
  for (;;) {
    const rows = range
      ? indexChunk(collection, source, plan, range, last, size, last ? 0 : skip)
      : tableChunk(collection, source, plan, last, size, last ? 0 : skip);
    let bytes = 0;
    for (const row of rows) {
      const doc = row[1] as Uint8Array;
      bytes += doc.length;
      yield { rid: row[0] as number, doc };
    }
    left -= rows.length;
    if (rows.length < size || left <= 0) return;
    last = rows[rows.length - 1];
    size = Math.min(left, Math.max(1, Math.min(size * 4, 4096, Math.floor(chunkBytes / (bytes / rows.length)))));
  }
}

function tableChunk(
  collection: Collection,
  source: Source,
  plan: Plan,
  last: Row | undefined,
  size: number,
  skip: number,
): Row[] {
  const order = plan.reverse ? 'DESC' : 'ASC';
  const after = plan.reverse ? '<' : '>';
  const start = last ? (last[0] as number) : plan.reverse ? Number.MAX_SAFE_INTEGER : -1;
  return source.connection.all(
    `SELECT rid, doc FROM ${collection.table} WHERE rid ${after} ? ORDER BY rid ${order} LIMIT ? OFFSET ?`,
    start,
    size,
    skip,
  );
}

function indexChunk(
  collection: Collection,
  source: Source,
  plan: Plan,
  { lo, hi }: Interval,
  last: Row | undefined,
  size: number,
  skip: number,
): Row[] {
  const { table, key, row } = columns(plan.index!);
  const order = plan.reverse ? 'DESC' : 'ASC';
  const bounds = resumeBounds(plan, key, row, last);
  const rest = plan.index!.isId ? `${row}, doc, ${key} FROM ${table}` : `${row}, ${key} FROM ${table}`;
  // The page is cut from the index alone first, so that skipped rows cost no document.
  const page = `SELECT ${rest} WHERE ${bounds} ORDER BY ${key} ${order}${plan.index!.isId ? '' : `, ${row} ${order}`} LIMIT ? OFFSET ?`;
  const sql = plan.index!.isId
    ? page
    : `SELECT p.r, c.doc, p.k FROM (${page}) p CROSS JOIN ${collection.table} c ON c.rid = p.r`;
  if (!last) return source.connection.all(sql, lo, hi, size, skip);
  const [rid, , lastKey] = last;
  const position = plan.index!.isId ? [lastKey!] : [lastKey!, rid!];
  return source.connection.all(sql, ...(plan.reverse ? [lo, ...position] : [...position, hi]), size, skip);
}

function resumeBounds(plan: Plan, key: string, row: string, last: Row | undefined): string {
  if (!last) return `${key} >= ? AND ${key} < ?`;
  const position = plan.index!.isId ? key : `(${key}, ${row})`;
  const mark = plan.index!.isId ? '?' : '(?, ?)';
  return plan.reverse ? `${key} >= ? AND ${position} < ${mark}` : `${position} > ${mark} AND ${key} < ?`;
}

/** Counts matches, from the index alone where its ranges are exact. */
export function count(collection: Collection, source: Source, filter: Filter, hint?: string): number {
  const query: Query = { filter, sort: [], skip: 0, limit: 0, ...(hint === undefined ? {} : { hint }) };
  const plan = choosePlan(collection, source, query);
  if (plan.exact && !plan.duplicates) {
    if (!plan.index) return Number(source.connection.get(`SELECT COUNT(*) FROM ${collection.table}`)![0]);
    const { table, key } = columns(plan.index);
    return plan.ranges.reduce(
      (sum, { lo, hi }) =>
        sum +
        Number(source.connection.get(`SELECT COUNT(*) FROM ${table} WHERE ${key} >= ? AND ${key} < ?`, lo, hi)![0]),
      0,
    );
  }
  let found = 0;
  for (const _ of execute(collection, source, query)) found++;
  return found;
}
