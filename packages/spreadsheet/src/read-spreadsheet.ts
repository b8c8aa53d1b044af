import { type CsvReadOptions, readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import type { Row } from './reading';
import { SpreadsheetError } from './spreadsheet-error';

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** ZIP: what XLSX is packed in. */
const zip = [0x50, 0x4b, 0x03, 0x04];
/** Compound File Binary: the old .xls, and an .xlsx with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The rows of a CSV or XLSX file, whichever its first bytes say it is: names and declared types of uploads are often wrong.
 *
 * @throws SpreadsheetError while reading: see `readCsv` and `readXlsx`; `unsupported` for an old .xls
 */
export async function* readSpreadsheet(bytes: Uint8Array, options: CsvReadOptions = {}): AsyncGenerator<Row> {
  if (startsWith(bytes, compound)) {
    throw new SpreadsheetError(
      'unsupported',
      'the file is an old .xls or has a password; save it as .xlsx without one',
    );
  }
  yield* startsWith(bytes, zip) ? readXlsx(bytes, options) : readCsv(bytes, options);
}
