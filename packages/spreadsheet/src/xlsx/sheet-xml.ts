import { columnName } from '../column-name';
import { defuse } from '../defuse';
import { SpreadsheetError } from '../spreadsheet-error';
import type { Column, ColumnType, Rows, Value } from '../writing';
import { toSerial } from './serial-date';
import { styleOf, styles } from './workbook-parts';
import { toXmlText } from './xml-text';

const mostRows = 1_048_576;
const longestText = 32_767;
const widths: Record<ColumnType, number> = { text: 14, number: 10, money: 12, day: 12, instant: 18 };
const widest = 60;

/** The sheet, piece by piece: the header bold and frozen, then the rows. */
export async function* sheetXml(columns: readonly Column[], rows: Rows, rightToLeft: boolean): AsyncGenerator<string> {
  yield opening(columns, rightToLeft);
  yield row(
    1,
    columns.map(({ header }, column) => textCell(header, styles.header, { row: 1, column })),
  );
  let number = 1;
  for await (const values of rows) {
    number += 1;
    if (number > mostRows) throw new SpreadsheetError('too_large', `a sheet holds ${mostRows} rows`, { row: number });
    const place = number;
    yield row(
      number,
      columns.map(({ type = 'text' }, column) => cell(values[column], type, { row: place, column })),
    );
  }
  yield '</sheetData></worksheet>';
}

function opening(columns: readonly Column[], rightToLeft: boolean): string {
  const direction = rightToLeft ? ' rightToLeft="1"' : '';
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const cols = columns.map(
    (column, index) => `<col min="${index + 1}" max="${index + 1}" width="${widthOf(column)}" customWidth="1"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"${direction}>${frozen}</sheetView></sheetViews>${cols.length > 0 ? `<cols>${cols.join('')}</cols>` : ''}<sheetData>`;
}

const widthOf = ({ header, type = 'text', width }: Column): number =>
  width ?? Math.min(widest, Math.max(widths[type], header.length + 2));

const row = (number: number, cells: readonly string[]): string => `<row r="${number}">${cells.join('')}</row>`;

interface Place {
  row: number;
  column: number;
}

const reference = ({ row, column }: Place): string => `${columnName(column)}${row}`;

function cell(value: Value, type: ColumnType, place: Place): string {
  if (value === undefined || value === null || value === '') return '';
  switch (typeof value) {
    case 'string':
      return (type === 'day' && dayCell(value, place)) || textCell(value, styles.text, place);
    case 'boolean':
      return `<c r="${reference(place)}" t="b"><v>${value ? 1 : 0}</v></c>`;
    case 'number':
      if (!Number.isFinite(value)) throw new SpreadsheetError('invalid_value', 'is not a finite number', place);
      return numberCell(value, type === 'money' ? styles.money : styles.plain, place);
    default:
      return dateCell(value, type === 'day' ? 'day' : 'instant', place);
  }
}

const numberCell = (value: number, style: number, place: Place): string =>
  `<c r="${reference(place)}" s="${style}"><v>${value}</v></c>`;

function textCell(text: string, style: number, place: Place): string {
  const safe = defuse(text);
  if (safe.length > longestText) {
    throw new SpreadsheetError('invalid_value', `a cell holds ${longestText} characters`, place);
  }
  return `<c r="${reference(place)}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${toXmlText(safe)}</t></is></c>`;
}

/** @returns undefined where the text is no day that Excel knows: then it stays text */
function dayCell(text: string, place: Place): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text)) return undefined;
  const serial = toSerial(date);
  return serial === undefined ? undefined : numberCell(serial, styles.day, place);
}

function dateCell(date: Date, type: 'day' | 'instant', place: Place): string {
  if (Number.isNaN(date.getTime())) throw new SpreadsheetError('invalid_value', 'is not a date', place);
  const serial = toSerial(date);
  if (serial !== undefined) return numberCell(type === 'day' ? Math.floor(serial) : serial, styleOf[type], place);
  const text = date.toISOString();
  return textCell(type === 'day' ? text.slice(0, text.indexOf('T')) : text, styles.text, place);
}
