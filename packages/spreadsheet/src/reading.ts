import { SpreadsheetError } from './spreadsheet-error';

/**
 * What a cell holds; absent where it is empty. A `Date` stands for a wall clock, in its UTC fields: a spreadsheet knows no
 * time zones. CSV has texts only.
 */
export type Cell = string | number | boolean | Date | undefined;

/** A row that is not blank. */
export interface Row {
  /** From 1, as the person who has the file sees it: blank rows are left out, and counted. */
  number: number;
  /** In the order of the columns. */
  cells: Cell[];
}

export interface ReadLimits {
  /** Of the file. */
  maxBytes?: number;
  /** Without the first one, which is the header. */
  maxRows?: number;
  maxColumns?: number;
  /** Of an XLSX file when it is unpacked. */
  maxUnpackedBytes?: number;
}

export const standardLimits: Required<ReadLimits> = {
  maxBytes: 10 * 1024 * 1024,
  maxRows: 50_000,
  maxColumns: 256,
  maxUnpackedBytes: 100 * 1024 * 1024,
};

/** As long as a cell may be, in Excel as well. */
export const longestCell = 32_767;

/** @throws SpreadsheetError `too_large` */
export function checkSize(bytes: Uint8Array, maxBytes: number): void {
  if (bytes.length > maxBytes) {
    throw new SpreadsheetError('too_large', `the file has ${bytes.length} bytes, more than ${maxBytes}`);
  }
}

/**
 * Passes on rows that are not blank, up to as many as are allowed.
 *
 * @throws SpreadsheetError `too_large` that names the first row too many
 */
export async function* boundedRows(rows: AsyncIterable<Row>, maxRows: number): AsyncGenerator<Row> {
  let count = 0;
  for await (const row of rows) {
    if (row.cells.every(isBlank)) continue;
    count += 1;
    if (count > maxRows + 1) {
      throw new SpreadsheetError('too_large', `more than ${maxRows} rows below the header`, { row: row.number });
    }
    yield row;
  }
}

const isBlank = (cell: Cell): boolean => cell === undefined || (typeof cell === 'string' && cell.trim() === '');
