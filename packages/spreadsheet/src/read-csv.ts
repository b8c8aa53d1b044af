import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { type LegacyEncoding, toUtf8 } from './csv/decode-text';
import { detectDelimiter } from './csv/detect-delimiter';
import { undefuse } from './defuse';
import { boundedRows, checkSize, longestCell, type ReadLimits, type Row, standardLimits } from './reading';
import { SpreadsheetError } from './spreadsheet-error';

export interface CsvReadOptions extends ReadLimits {
  /** What to try where the text is not UTF-8; Hebrew where nothing is said. */
  legacyEncoding?: LegacyEncoding;
}

const longestRecord = 1024 * 1024;
const chunkBytes = 64 * 1024;

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
  yield* boundedRows(records(text.subarray(skip), delimiter, maxColumns), maxRows);
}

async function* records(utf8: Uint8Array, delimiter: string, maxColumns: number): AsyncGenerator<Row> {
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    // Hebrew abbreviations have a quotation mark within, which by the letter of RFC 4180 would have to be quoted.
    relax_quotes: true,
    max_record_size: longestRecord,
  });
  let number = 0;
  try {
    for await (const fields of Readable.from(chunks(utf8)).pipe(parser) as AsyncIterable<string[]>) {
      number += 1;
      yield { number, cells: cellsOf(fields, number, maxColumns) };
    }
  } catch (error) {
    throw error instanceof CsvError ? explained(error) : error;
  }
}

function* chunks(bytes: Uint8Array): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += chunkBytes) yield Buffer.from(bytes.subarray(at, at + chunkBytes));
}

function cellsOf(fields: readonly string[], row: number, maxColumns: number): (string | undefined)[] {
  if (fields.length > maxColumns) {
    throw new SpreadsheetError('too_large', `more than ${maxColumns} columns`, { row });
  }
  return fields.map((field, column) => {
    if (field.length > longestCell) {
      throw new SpreadsheetError('too_large', `more than ${longestCell} characters`, { row, column });
    }
    return field === '' ? undefined : undefuse(field);
  });
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
