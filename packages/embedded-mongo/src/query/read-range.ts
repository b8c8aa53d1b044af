import type { Collection, Stored } from '../storage/collection';
import type { Row } from '../storage/connection';
import type { Index } from '../storage/index';
import type { Interval } from './bounds';
import type { Plan } from './planner';
import type { Source } from './query';

const firstChunk = 64;
const chunkBytes = 2 * 1024 * 1024;
/** Larger chunks are taken from SQLite with their documents: whoever reads so much would only empty the cache. */
const cachedChunk = 256;

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
    const chunk: Chunk = { last, size, skip: last ? 0 : skip, isFinal: size === left };
    const rows = range
      ? indexChunk(collection, source, plan, range, chunk)
      : tableChunk(collection, source, plan, chunk);
    let bytes = 0;
    for (const [doc, rid] of rows) {
      bytes += (doc as Uint8Array).length;
      yield { rid: rid as number, doc: doc as Uint8Array };
    }
    left -= rows.length;
    if (rows.length < size || left <= 0) return;
    last = rows[rows.length - 1];
    size = Math.min(left, Math.max(1, Math.min(size * 4, 4096, Math.floor(chunkBytes / (bytes / rows.length)))));
  }
}

interface Chunk {
  /** The row after which it starts. */
  readonly last: Row | undefined;
  readonly size: number;
  readonly skip: number;
  /** No chunk follows it. */
  readonly isFinal: boolean;
}

/** A row's document in the latest state, remembered. */
function documentIn(collection: Collection, rid: number): Uint8Array {
  const cached = collection.documents.get(rid);
  if (cached) return cached;
  const doc = collection.byRow(rid)!;
  collection.documents.set(rid, doc);
  return doc;
}

/** Rows of document, row number and key. */
function tableChunk({ table }: Collection, source: Source, { reverse }: Plan, { last, size, skip }: Chunk): Row[] {
  const order = reverse ? 'DESC' : 'ASC';
  const after = reverse ? '<' : '>';
  const start = last ? (last[1] as number) : reverse ? Number.MAX_SAFE_INTEGER : -1;
  return source.connection.all(
    `SELECT doc, rid FROM ${table} WHERE rid ${after} ? ORDER BY rid ${order} LIMIT ? OFFSET ?`,
    start,
    size,
    skip,
  );
}

/** Rows of document, row number and key (the last only where a chunk follows). */
function indexChunk(
  collection: Collection,
  { connection }: Source,
  { index, reverse }: Plan,
  { lo, hi }: Interval,
  { last, size, skip, isFinal }: Chunk,
): Row[] {
  const cached = size <= cachedChunk && connection === collection.database.writer;
  const sql = rangeSql(index!, collection.table, reverse, last !== undefined, !cached, isFinal);
  const rows = last
    ? connection.all(sql, ...resumeValues(index!, reverse, lo, hi, last), size, skip)
    : connection.all(sql, lo, hi, size, skip);
  return cached ? rows.map(([, rid, key]) => [documentIn(collection, rid as number), rid!, key ?? null]) : rows;
}

function resumeValues({ isId }: Index, reverse: boolean, lo: Buffer, hi: Buffer, [, rid, key]: Row): Row[number][] {
  const position = isId ? [key!] : [key!, rid!];
  return reverse ? [lo, ...position] : [...position, hi];
}

/** The statement for a chunk of an index, remembered with the index: its text is long and wanted for every page. */
function rangeSql(
  index: Index,
  documents: string,
  reverse: boolean,
  resumes: boolean,
  withDocuments: boolean,
  isFinal: boolean,
): string {
  const variant = (reverse ? 1 : 0) + (resumes ? 2 : 0) + (withDocuments ? 4 : 0) + (isFinal ? 8 : 0);
  index.statements[variant] ??= makeRangeSql(index, documents, reverse, resumes, withDocuments, isFinal);
  return index.statements[variant];
}

function makeRangeSql(
  index: Index,
  documents: string,
  reverse: boolean,
  resumes: boolean,
  withDocuments: boolean,
  isFinal: boolean,
): string {
  const { table, key, row } = columns(index);
  const order = reverse ? 'DESC' : 'ASC';
  const bounds = resumes ? resumeBounds(index, reverse) : `${key} >= ? AND ${key} < ?`;
  const keyToo = isFinal ? '' : `, ${key}`;
  const end = `FROM ${table} WHERE ${bounds} ORDER BY ${key} ${order}${index.isId ? '' : `, ${row} ${order}`} LIMIT ? OFFSET ?`;
  if (!withDocuments) return `SELECT NULL, ${row}${keyToo} ${end}`;
  if (index.isId) return `SELECT doc, ${row}${keyToo} ${end}`;
  // The page is cut from the index alone first, so that skipped rows cost no document.
  return `SELECT c.doc, p.r${isFinal ? '' : ', p.k'} FROM (SELECT ${row}, ${key} ${end}) p CROSS JOIN ${documents} c ON c.rid = p.r`;
}

function resumeBounds(index: Index, reverse: boolean): string {
  const { key, row } = columns(index);
  const position = index.isId ? key : `(${key}, ${row})`;
  const mark = index.isId ? '?' : '(?, ?)';
  return reverse ? `${key} >= ? AND ${position} < ${mark}` : `${position} > ${mark} AND ${key} < ?`;
}

function columns(index: Index): { table: string; key: string; row: string } {
  return index.isId ? { table: index.table, key: 'id', row: 'rid' } : { table: index.table, key: 'k', row: 'r' };
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
