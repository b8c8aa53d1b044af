import { columnOf } from '../column-name';
import { undefuse } from '../defuse';
import { type Cell, longestCell, type Row } from '../reading';
import { SpreadsheetError } from '../spreadsheet-error';
import { fromSerial } from './serial-date';
import { type Attributes, type XmlHandler, XmlReader } from './xml-events';
import { fromXmlText } from './xml-text';

/** What a sheet's cells refer to. */
export interface SheetContext {
  sharedStrings: readonly string[];
  dateStyles: readonly boolean[];
  from1904: boolean;
  maxColumns: number;
}

/** The rows of a worksheet, while it is unpacked. @throws SpreadsheetError that names the place */
export async function* sheetRows(sheet: AsyncIterable<Uint8Array>, context: SheetContext): AsyncGenerator<Row> {
  const collector = new RowCollector(context);
  const reader = new XmlReader('the sheet', collector);
  for await (const chunk of sheet) {
    reader.write(chunk);
    yield* collector.take();
  }
  reader.end();
  yield* collector.take();
}

const lastRow = 1_048_576;

class RowCollector implements XmlHandler {
  private rows: Row[] = [];
  private row: Row | undefined;
  private rowNumber = 0;
  private column = -1;
  private type = 'n';
  private style = 0;
  private value = '';
  /** Inside of an element whose text is the cell's value. */
  private isValue = false;
  private isPhonetic = false;

  constructor(private readonly context: SheetContext) {}

  take(): Row[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'row':
        this.openRow(attributes);
        break;
      case 'c':
        this.openCell(attributes);
        break;
      case 'rPh':
        this.isPhonetic = true;
        break;
      case 'v':
      case 't':
        this.isValue = this.row !== undefined && !this.isPhonetic && (name === 'v') === (this.type !== 'inlineStr');
        break;
    }
  }

  text(text: string): void {
    if (!this.isValue) return;
    this.value += text;
    // Escapes are seven characters for one.
    if (this.value.length > longestCell * 7) throw this.tooLong();
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 't':
        this.isValue = false;
        break;
      case 'rPh':
        this.isPhonetic = false;
        break;
      case 'c':
        this.closeCell();
        break;
      case 'row':
        if (this.row) this.rows.push(this.row);
        this.row = undefined;
        break;
    }
  }

  private openRow({ r }: Attributes): void {
    const number = r === undefined ? this.rowNumber + 1 : Number(r);
    if (!Number.isInteger(number) || number <= this.rowNumber || number > lastRow) {
      throw new SpreadsheetError('unreadable', 'the workbook is broken: its rows are out of order', {
        row: this.rowNumber + 1,
      });
    }
    this.rowNumber = number;
    this.row = { number, cells: [] };
    this.column = -1;
  }

  private openCell({ r, t = 'n', s }: Attributes): void {
    const column = r === undefined ? this.column + 1 : columnOf(r);
    if (column === undefined || column <= this.column) {
      throw new SpreadsheetError('unreadable', 'the workbook is broken: its cells are out of order', {
        row: this.rowNumber,
      });
    }
    this.column = column;
    this.type = t;
    this.style = Number(s ?? 0);
    this.value = '';
  }

  private closeCell(): void {
    if (!this.row) return;
    const cell = this.cell();
    if (cell === undefined) return;
    if (this.column >= this.context.maxColumns) {
      throw this.problem('too_large', `more than ${this.context.maxColumns} columns`);
    }
    while (this.row.cells.length < this.column) this.row.cells.push(undefined);
    this.row.cells.push(cell);
  }

  private cell(): Cell {
    switch (this.type) {
      case 's':
        return this.textOf(this.sharedString());
      case 'inlineStr':
      case 'str':
        return this.textOf(fromXmlText(this.value));
      case 'e':
        return this.value || undefined;
      case 'b':
        return this.value === '' ? undefined : this.value === '1' || this.value === 'true';
      case 'd':
        return this.isoDate();
      default:
        return this.number();
    }
  }

  private textOf(text: string): string | undefined {
    if (text.length > longestCell) throw this.tooLong();
    return text === '' ? undefined : undefuse(text);
  }

  private sharedString(): string {
    if (this.value === '') return '';
    const text = /^\s*\d+\s*$/.test(this.value) ? this.context.sharedStrings[Number(this.value)] : undefined;
    if (text === undefined) throw this.problem('unreadable', 'refers to a text that is not there');
    return text;
  }

  private number(): number | Date | undefined {
    if (this.value.trim() === '') return undefined;
    const value = Number(this.value);
    if (!Number.isFinite(value)) throw this.problem('unreadable', 'is not the number that it says it is');
    if (!this.context.dateStyles[this.style]) return value;
    return fromSerial(value, this.context.from1904) ?? value;
  }

  private isoDate(): Date | undefined {
    const text = this.value.trim();
    if (text === '') return undefined;
    const date = new Date(/Z|[+-]\d{2}:\d{2}$/.test(text) || !text.includes('T') ? text : `${text}Z`);
    if (Number.isNaN(date.getTime())) throw this.problem('unreadable', 'is not the date that it says it is');
    return date;
  }

  private tooLong(): SpreadsheetError {
    return this.problem('too_large', `more than ${longestCell} characters`);
  }

  private problem(code: 'unreadable' | 'too_large', reason: string): SpreadsheetError {
    return new SpreadsheetError(code, reason, { row: this.rowNumber, column: this.column });
  }
}
