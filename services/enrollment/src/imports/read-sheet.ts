import type { ImportKind } from '@roster/contracts';
import { AppError, type CallContext, normalizePhone } from '@roster/service-kit';
import {
  type Cell,
  cellDay,
  cellText,
  mapHeader,
  type Row,
  readSpreadsheet,
  recordOf,
  SpreadsheetError,
} from '@roster/spreadsheet';
import { checkCustomer } from '../app/check-customer';
import { checkStudent } from '../app/check-student';
import { dayIn } from '../domain/calendar';
import type { RowError } from '../domain/import';
import { type CustomerColumn, customerColumns, neededColumns, type StudentColumn, studentColumns } from './columns';

/** What a sheet can hold at all. */
const maxRows = 50_000;

/** A customer as a row says them: without a name where the sheet has none for the parent. */
export interface SheetCustomer {
  name?: string;
  phone: string;
  email?: string;
  address?: string;
  city?: string;
  notes?: string;
}

export interface SheetStudent {
  name: string;
  birthDate?: string;
  grade?: string;
  notes?: string;
}

/** A row whose cells are in order, or what is wrong with them. */
export type SheetRow =
  | { row: number; customer: SheetCustomer; student?: SheetStudent; errors?: undefined }
  | { row: number; errors: RowError[] };

/** A file that cannot be imported as a whole. */
export class UnusableFile extends Error {
  override name = 'UnusableFile';
  constructor(
    /** `file.unreadable`, `file.empty`, `columns.missing`... */
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** @throws UnusableFile */
export async function readSheet(
  context: CallContext,
  kind: ImportKind,
  file: Uint8Array,
  now: Date,
): Promise<SheetRow[]> {
  const rows = await readRows(file);
  const [header, ...below] = rows;
  if (!header || below.length === 0) throw new UnusableFile('file.empty', 'The file has no rows below a header');
  const today = dayIn(context.organization.timeZone, now);
  if (kind === 'customers') {
    const map = mapHeader(header.cells, customerColumns);
    refuseMissing(neededColumns.customers, map.missing);
    return below.map((row) => customerRow(context, row.number, recordOf(row, map)));
  }
  const map = mapHeader(header.cells, studentColumns);
  refuseMissing(neededColumns.students, map.missing);
  return below.map((row) => studentRow(context, row.number, recordOf(row, map), today));
}

async function readRows(file: Uint8Array): Promise<Row[]> {
  const rows: Row[] = [];
  try {
    for await (const row of readSpreadsheet(file, { maxRows })) rows.push(row);
  } catch (error) {
    if (error instanceof SpreadsheetError) throw new UnusableFile(`file.${error.code}`, error.message);
    throw error;
  }
  return rows;
}

function refuseMissing(needed: readonly string[], missing: readonly string[]): void {
  const without = needed.filter((column) => missing.includes(column));
  if (without.length > 0) throw new UnusableFile('columns.missing', `No column is called ${without.join(' or ')}`);
}

function customerRow(context: CallContext, row: number, cells: Partial<Record<CustomerColumn, Cell>>): SheetRow {
  const texts = { ...textsOf(cells), phone: phoneOf(context, cells.phone) ?? '' };
  const errors = errorsOf(row, () => checkCustomer({ name: '', ...texts }));
  return errors.length > 0 ? { row, errors } : { row, customer: texts };
}

function studentRow(
  context: CallContext,
  row: number,
  cells: Partial<Record<StudentColumn, Cell>>,
  today: string,
): SheetRow {
  const { birthDate: birthCell, ...others } = cells;
  const { name = '', grade, notes, parentName, parentEmail, parentAddress, parentCity } = textsOf(others);
  const birthDate = cellDay(birthCell);
  const student = clean({ name, birthDate, grade, notes });
  const phone = phoneOf(context, cells.parentPhone) ?? '';
  const customer = {
    ...clean({ name: parentName, email: parentEmail, address: parentAddress, city: parentCity }),
    phone,
  };
  const errors = [
    ...errorsOf(row, () => checkStudent(student, today)),
    ...(cellText(birthCell) !== undefined && birthDate === undefined
      ? [{ row, field: 'birthDate', message: 'must be a date' }]
      : []),
    ...errorsOf(row, () => checkCustomer(customer)).map((error) => ({ ...error, field: parentField(error.field) })),
  ];
  return errors.length > 0 ? { row, errors } : { row, customer, student };
}

const parentField = (field: string): string => `parent${field.slice(0, 1).toUpperCase()}${field.slice(1)}`;

/** In Israel a number that lost its zero in a spreadsheet still shows what it was: a mobile or a landline number. */
const lostItsZero = /^(?:[57]\d{8}|[23489]\d{7})$/;

function phoneOf({ organization }: CallContext, cell: Cell): string | undefined {
  const text = cellText(cell);
  if (text === undefined || organization.timeZone !== 'Asia/Jerusalem') return text;
  return lostItsZero.test(normalizePhone(text)) ? `0${text}` : text;
}

function errorsOf(row: number, check: () => void): RowError[] {
  try {
    check();
    return [];
  } catch (error) {
    if (!(error instanceof AppError) || error.category !== 'invalid') throw error;
    return error.fields.map(({ field, message }) => ({ row, field, message }));
  }
}

const textsOf = <F extends string>(cells: Partial<Record<F, Cell>>): Partial<Record<F, string>> =>
  clean(
    Object.fromEntries(Object.entries<Cell>(cells as Record<string, Cell>).map(([f, cell]) => [f, cellText(cell)])),
  ) as Partial<Record<F, string>>;

const clean = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
