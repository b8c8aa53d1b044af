/** What is wrong with a row. */
export interface RowError {
  /** As a spreadsheet counts. */
  row: number;
  field: string;
  message: string;
}

/** What became of a row that is in order, or would. */
export interface RowOutcome {
  row: number;
  outcome: 'created' | 'existing';
  name: string;
  /** Of the customer or student; absent for what would be made. */
  id?: string;
  customerId?: string;
  /** The parent was made along with this child; false on the rows of siblings. */
  customerCreated: boolean;
}

/** What an import has done so far. */
export interface ImportCounts {
  processedRows: number;
  created: number;
  customersCreated: number;
  existing: number;
  badRows: number;
}

export const noCounts = (): ImportCounts => ({
  processedRows: 0,
  created: 0,
  customersCreated: 0,
  existing: 0,
  badRows: 0,
});

/** What some rows came to. */
export interface RowResults {
  /** How many rows, good and bad. */
  rows: number;
  outcomes: readonly RowOutcome[];
  errors: readonly RowError[];
}

/** The counts after some more rows. A row counts once, however much is wrong with it. */
export function countsAfter(counts: ImportCounts, { rows, outcomes, errors }: RowResults): ImportCounts {
  const created = outcomes.filter(({ outcome }) => outcome === 'created').length;
  const parents = outcomes.filter(({ customerCreated }) => customerCreated);
  return {
    processedRows: counts.processedRows + rows,
    created: counts.created + created,
    customersCreated: counts.customersCreated + parents.length,
    existing: counts.existing + outcomes.length - created,
    badRows: counts.badRows + new Set(errors.map(({ row }) => row)).size,
  };
}
