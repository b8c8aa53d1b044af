import { Readable } from 'node:stream';
import { setImmediate as otherWork } from 'node:timers/promises';
import { type CastingContext, CsvError, parse } from 'csv-parse';
import { type LegacyEncoding, toUtf8 } from './csv/decode-text';
import { detectDelimiter } from './csv/detect-delimiter';
import { undefuse } from './defuse';
import { boundedRows, type Cell, checkSize, longestCell, type ReadLimits, type Row, standardLimits } from './reading';
import { SpreadsheetError } from './spreadsheet-error';

export interface CsvReadOptions extends ReadLimits {
  /** What to try where the text is not UTF-8; Hebrew where nothing is said. */
  legacyEncoding?: LegacyEncoding;
}

const longestRecord = 1024 * 1024;
const chunkBytes = 16 * 1024;

/** Lines for each row that is allowed: some programs leave blank ones between. */
const mostLinesForRow = 4;

/**
 * The rows of a CSV file, whoever wrote it: with or without a byte order mark, in UTF-8, UTF-16 or Windows-1255, separated
 * by commas, semicolons or tabs, the lines ended in any way. What `writeCsv` defused is as it was.
 *
 * @throws SpreadsheetError while reading: `too_large`, `encoding`, `unreadable`
 */
export async function* readCsv(bytes: Uint8Array, options: CsvReadOptions = {}): AsyncGenerator<Row> {
  const { legacyEncoding = 'windows-1255', ...limits } = options;
  const { maxBytes, maxRows, maxColumns } = { ...standardLimits, ...limits };
  checkSize(bytes, maxBytes);
  const text = toUtf8(bytes, legacyEncoding);
  const { delimiter, skip } = detectDelimiter(text);
  const lines = boundedLines(records(text.subarray(skip), delimiter, maxColumns), mostLinesForRow * (maxRows + 1));
  yield* boundedRows(lines, maxRows);
}

/** A file of nothing but line ends would keep us busy for long, and give no row. */
async function* boundedLines(rows: AsyncIterable<Row>, most: number): AsyncGenerator<Row> {
  for await (const row of rows) {
    if (row.number > most) throw new SpreadsheetError('too_large', `more than ${most} lines`, { row: row.number });
    yield row;
  }
}

async function* records(utf8: Uint8Array, delimiter: string, maxColumns: number): AsyncGenerator<Row> {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // Hebrew abbreviations have a quotation mark within, which by the letter of RFC 4180 would have to be quoted.
    relax_quotes: true,
    max_record_size: longestRecord,
    // Told of each field at once, so that a line of endless fields ends here.
    cast: (field, context) => cellOf(field, context, maxColumns),
  });
  let number = 0;
  try {
    for await (const cells of Readable.from(chunks(utf8)).pipe(parser) as AsyncIterable<Cell[]>) {
      number += 1;
      yield { number, cells };
    }
  } catch (error) {
    throw error instanceof CsvError ? explained(error) : error;
  }
}

/** Lets others have their turn between two pieces: parsing is all computing. */
async function* chunks(bytes: Uint8Array): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    yield Buffer.from(bytes.subarray(at, at + chunkBytes));
    await otherWork();
  }
}

function cellOf(field: string, { index: column, records: before }: CastingContext, maxColumns: number): Cell {
  if (column >= maxColumns) {
    throw new SpreadsheetError('too_large', `more than ${maxColumns} columns`, { row: before + 1 });
  }
  if (field.length > longestCell) {
    throw new SpreadsheetError('too_large', `more than ${longestCell} characters`, { row: before + 1, column });
  }
  return field === '' ? undefined : undefuse(field);
}

function explained(error: CsvError): SpreadsheetError {
  // The parser runs ahead of us: it knows best how many it has read.
  const place = { row: typeof error.records === 'number' ? error.records + 1 : undefined, cause: error };
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return new SpreadsheetError('unreadable', 'a quotation mark is opened and never closed', place);
    case 'CSV_MAX_RECORD_SIZE':
      return new SpreadsheetError('too_large', `longer than ${longestRecord} bytes; is a quotation mark open?`, place);
    default:
      return new SpreadsheetError('unreadable', 'is not CSV', place);
  }
}
