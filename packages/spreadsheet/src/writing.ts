/**
 * What a column holds.
 *
 * - `text`: text; in XLSX marked as such, so that a phone number keeps its zero when somebody edits it
 * - `number`: a number as it is
 * - `money`: a number with two decimals
 * - `day`: `YYYY-MM-DD` as text, or a `Date` of which the day in UTC counts
 * - `instant`: a `Date` of which the wall clock in UTC counts: whoever wants another zone's gives that
 */
export type ColumnType = 'text' | 'number' | 'money' | 'day' | 'instant';

export interface Column {
  header: string;
  /** `text` where nothing is said. */
  type?: ColumnType;
  /** In characters, in XLSX; a guess from the header and the type where nothing is said. */
  width?: number;
}

/** What is written into a cell; whatever the column's type, text is text and a number is a number. */
export type Value = string | number | boolean | Date | null | undefined;

/** Rows in the order of the columns, made one by one, so that an export of any size takes little memory. */
export type Rows = Iterable<readonly Value[]> | AsyncIterable<readonly Value[]>;

const chunkLength = 32 * 1024;

/** Joins small pieces, since each one that a stream passes on costs more than its making. */
export async function* inChunks(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for await (const piece of pieces) {
    chunk += piece;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
