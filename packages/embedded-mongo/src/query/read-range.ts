import type { Collection, Stored } from '../storage/collection';
import type { Row } from '../storage/connection';
import type { Index } from '../storage/index';
import type { Interval } from './bounds';
import type { Plan } from './planner';
import type { Source } from './query';

function columns(index: Index): { table: string; key: string; row: string } {
  return index.isId ? { table: index.table, key: 'id', row: 'rid' } : { table: index.table, key: 'k', row: 'r' };
}

const firstChunk = 64;
const chunkBytes = 2 * 1024 * 1024;

/**
 * Reads one range in chunks, each a statement of its own that starts after the last row: no SQLite cursor stays open between
 * them, so writes and other requests can come in between and memory stays bounded.
 */
export function* readRange(
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

/** How many entries a plan's ranges hold; with a limit, no more than that are counted. */
export function countRanges(source: Source, plan: Plan, limit = Number.POSITIVE_INFINITY): number {
  const { table, key } = columns(plan.index!);
  const bounds = `FROM ${table} WHERE ${key} >= ? AND ${key} < ?`;
  let entries = 0;
  for (const { lo, hi } of plan.ranges) {
    const row =
      limit === Number.POSITIVE_INFINITY
        ? source.connection.get(`SELECT COUNT(*) ${bounds}`, lo, hi)
        : source.connection.get(`SELECT COUNT(*) FROM (SELECT 1 ${bounds} LIMIT ?)`, lo, hi, limit - entries);
    entries += Number(row![0]);
    if (entries >= limit) break;
  }
  return entries;
}
