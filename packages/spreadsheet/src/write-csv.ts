import { Readable } from 'node:stream';
import { defuse } from './defuse';
import { SpreadsheetError } from './spreadsheet-error';
import { type Column, type ColumnType, inChunks, type Rows, type Value } from './writing';

/** Tells Excel that the text is UTF-8; without it Hebrew comes out as signs. */
const byteOrderMark = '\u{feff}';

/** Also the separators of other countries: a program that expects those splits at them what is not quoted. */
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

/**
 * CSV (RFC 4180) that Excel opens with Hebrew intact, as a stream of UTF-8 bytes. Text that could be taken for a formula
 * gets an apostrophe in front; numbers stay numbers, negative ones too.
 *
 * @throws SpreadsheetError, as the stream's error: `invalid_value` where a number is not finite or a date is none
 */
export function writeCsv(columns: readonly Column[], rows: Rows): Readable {
  return Readable.from(inChunks(lines(columns, rows)), { objectMode: false });
}

async function* lines(columns: readonly Column[], rows: Rows): AsyncGenerator<string> {
  yield `${byteOrderMark}${line(columns.map(({ header }) => quoted(defuse(header))))}`;
  let number = 1;
  for await (const row of rows) {
    number += 1;
    const place = number;
    yield line(columns.map(({ type = 'text' }, column) => field(row[column], type, { row: place, column })));
  }
}

const line = (fields: readonly string[]): string => `${fields.join(',')}\r\n`;

const quoted = (text: string): string => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function field(value: Value, type: ColumnType, place: { row: number; column: number }): string {
  if (value === undefined || value === null) return '';
  switch (typeof value) {
    case 'string':
      return quoted(defuse(value));
    case 'boolean':
      return String(value);
    case 'number':
      if (!Number.isFinite(value)) throw new SpreadsheetError('invalid_value', 'is not a finite number', place);
      return type === 'money' ? value.toFixed(2) : String(value);
    default:
      if (Number.isNaN(value.getTime())) throw new SpreadsheetError('invalid_value', 'is not a date', place);
      return quoted(dateText(value, type));
  }
}

/** As Excel reads it in every language. */
function dateText(date: Date, type: ColumnType): string {
  const [day = '', time = ''] = date.toISOString().split('T');
  return type === 'day' ? defuse(day) : defuse(`${day} ${time.slice(0, 8)}`);
}
