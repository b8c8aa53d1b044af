import { cellText } from './cell-values';
import type { Cell, Row } from './reading';

/** For each field, what its column may be called; the field's own name always is one of them. */
export type HeaderAliases<F extends string> = Readonly<Record<F, readonly string[]>>;

/** Which column holds which field. */
export interface HeaderMap<F extends string> {
  /** From 0. */
  columns: ReadonlyMap<F, number>;
  /** Fields that no column is called after. */
  missing: F[];
  /** Columns that are called after no field: they are left out. */
  unknown: { column: number; header: string }[];
  /** Columns that are called after a field which an earlier one holds. */
  repeated: { column: number; header: string; field: F }[];
}

/**
 * A header as it is compared: letters and digits alone, in lower case, without vowel points, so that `First Name *`,
 * `first_name` and `firstName` are one, and ת״ז is תז.
 */
export const normalizeHeader = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Finds the fields among the headers of a sheet, in whichever order and language they stand. */
export function mapHeader<F extends string>(header: readonly Cell[], aliases: HeaderAliases<F>): HeaderMap<F> {
  const fields = new Map<string, F>();
  for (const [field, names] of Object.entries(aliases) as [F, readonly string[]][]) {
    for (const name of [field, ...names]) fields.set(normalizeHeader(name), field);
  }
  const columns = new Map<F, number>();
  const unknown: HeaderMap<F>['unknown'] = [];
  const repeated: HeaderMap<F>['repeated'] = [];
  for (const [column, cell] of header.entries()) {
    const text = cellText(cell) ?? '';
    const field = fields.get(normalizeHeader(text));
    if (field === undefined) {
      if (text !== '') unknown.push({ column, header: text });
    } else if (columns.has(field)) repeated.push({ column, header: text, field });
    else columns.set(field, column);
  }
  const missing = (Object.keys(aliases) as F[]).filter((field) => !columns.has(field));
  return { columns, missing, unknown, repeated };
}

/** A row's cells by field; the fields that have a column and a value. */
export function recordOf<F extends string>(
  row: Row,
  { columns }: Pick<HeaderMap<F>, 'columns'>,
): Partial<Record<F, Cell>> {
  const record: Partial<Record<F, Cell>> = {};
  for (const [field, column] of columns) {
    const cell = row.cells[column];
    if (cell !== undefined) record[field] = cell;
  }
  return record;
}
