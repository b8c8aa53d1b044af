import { columnName } from './column-name';

/** What can be wrong with a file, for a program to tell apart. */
export type SpreadsheetErrorCode =
  /** Neither CSV nor XLSX, or a broken one. */
  | 'unreadable'
  /** A kind of file that people take for a spreadsheet: the old .xls, a protected workbook. */
  | 'unsupported'
  /** The text is in none of the encodings that are tried. */
  | 'encoding'
  /** Larger than is read, in one way or another. */
  | 'too_large'
  /** A value that a sheet cannot hold. */
  | 'invalid_value';

/** A file that cannot be read, or values that cannot be written; names the place, as the person who has the file sees it. */
export class SpreadsheetError extends Error {
  override name = 'SpreadsheetError';
  /** From 1, the header included. */
  readonly row: number | undefined;
  /** From 0. */
  readonly column: number | undefined;

  constructor(
    readonly code: SpreadsheetErrorCode,
    reason: string,
    place: { row?: number | undefined; column?: number | undefined; cause?: unknown } = {},
  ) {
    const { row, column, cause } = place;
    const where = [
      ...(row === undefined ? [] : [`row ${row}`]),
      ...(column === undefined ? [] : [`column ${columnName(column)}`]),
    ].join(', ');
    super(where ? `${where}: ${reason}` : reason, cause === undefined ? undefined : { cause });
    this.row = row;
    this.column = column;
  }
}
