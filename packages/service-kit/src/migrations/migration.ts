import type { Logger } from 'pino';

export interface MigrationRun {
  log: Logger;
  /** Aborted where the process is told to stop: a long migration ends between two of its steps, and begins anew later. */
  stopAsked?: AbortSignal | undefined;
}

/**
 * A change of what is stored, beyond indexes. It runs while older code serves, and may run twice (a death after the work
 * and before the record): so it adds, fills and recomputes in steps that can be repeated, and never takes away what an
 * older version still reads. What is to be taken away goes with a migration of the version after.
 */
export interface Migration {
  /** `0001-month-sums`: the numbers are the order. Recorded under this name, so it never changes. */
  name: string;
  run(options: MigrationRun): Promise<void>;
}

const shape = /^\d{4}-[a-z0-9-]+$/;

/** @throws Error where names are malformed or do not ascend: a defect, told at every start */
export function checkMigrations(migrations: readonly Migration[]): void {
  let before = '';
  for (const { name } of migrations) {
    if (!shape.test(name)) throw new Error(`migration ${name} is not named like 0001-what-it-does`);
    if (name.slice(0, 4) <= before) throw new Error(`migration ${name} is out of order`);
    before = name.slice(0, 4);
  }
}
