import type { Change, ImportState } from '@roster/contracts';
import { type CallContext, type Clock, stale, type Transaction, type UnitOfWork } from '@roster/service-kit';
import { removeStudent } from '../app/remove-student';
import { countsAfter, type ImportCounts, noCounts, type RowError, type RowOutcome } from '../domain/import';
import type { ImportBatch } from '../store/imports';
import type { Repositories } from '../store/repositories';
import { Known, type NewId, type Plan, planRows } from './plan-rows';
import { readSheet, type SheetRow, UnusableFile } from './read-sheet';
import { rowId } from './row-id';
import { writeRows } from './write-rows';

/** How many rows one transaction writes, or one look-up asks for. */
const chunk = 200;
/** All or nothing is taken back where it fails half-way, so it has a bound. */
export const maxAllOrNothing = 5_000;

export interface ImportParts {
  repositories: Repositories;
  unitOfWork: UnitOfWork;
  clock: Clock;
}

/** One import, from its file to its end: safe to begin anew at any point, since each chunk is written with the count of it. */
export class ImportRun {
  constructor(
    private readonly parts: ImportParts,
    /** A fresh one for each transaction: an import may take longer than a call. */
    private readonly context: () => Promise<CallContext>,
    private readonly importId: string,
  ) {}

  /** @throws what the store throws; never for what is wrong with the file, which the import then says */
  async run(): Promise<void> {
    const { imports } = this.parts.repositories;
    const context = await this.context();
    let state = await imports.get(context, this.importId);
    if (state.finishedAt !== undefined) return;
    const rows = await this.read(context, state);
    if (!rows) return;
    if (state.mode === 'all_or_nothing' && rows.length > maxAllOrNothing) {
      return this.fail('rows.too_many', `All or nothing takes at most ${maxAllOrNothing} rows`, rows.length);
    }
    if (state.status !== 'writing') {
      const checked = await this.check(state, rows);
      if (!checked) return;
      state = checked;
    }
    for (let from = state.processedRows; from < rows.length; from += chunk) {
      await this.write(rows.slice(from, from + chunk), from);
    }
    await this.finish({ status: 'completed' });
    await imports.forgetBatches(context, this.importId);
  }

  /** Gives up: of all or nothing it is nothing, so what was made is taken back. */
  async giveUp(): Promise<void> {
    const context = await this.context();
    const { imports } = this.parts.repositories;
    const { mode } = await imports.get(context, this.importId);
    if (mode === 'all_or_nothing') {
      for (const batch of await imports.batchesOf(context, this.importId)) await this.takeBack(batch);
    }
    const taken = mode === 'all_or_nothing' ? { ...noCounts(), processedRows: 0 } : {};
    await this.finish({
      status: 'failed',
      failureCode: 'import.failed',
      failureMessage: 'The import failed for a reason of our own; try again',
      ...taken,
    });
  }

  private async read(context: CallContext, { kind }: ImportState): Promise<SheetRow[] | undefined> {
    const file = await this.parts.repositories.imports.fileOf(context, this.importId);
    try {
      return await readSheet(context, kind, file, this.parts.clock.now());
    } catch (error) {
      if (!(error instanceof UnusableFile)) throw error;
      await this.fail(error.code, error.message);
      return undefined;
    }
  }

  /**
   * Looks through all rows before anything is written, where that is asked for.
   *
   * @returns undefined where the import has ended with it
   */
  private async check({ dryRun, mode }: ImportState, rows: readonly SheetRow[]): Promise<ImportState | undefined> {
    await this.update({ status: 'checking', totalRows: rows.length, processedRows: 0 });
    const all: RowResults = { counts: noCounts(), errors: [], rows: [] };
    if (dryRun || mode === 'all_or_nothing') {
      const known = new Known();
      for (let from = 0; from < rows.length; from += chunk) {
        const some = rows.slice(from, from + chunk);
        const plan = await planRows(this.parts.repositories, await this.context(), some, known, placeholder);
        all.counts = countsAfter(all.counts, plan);
        all.errors.push(...plan.errors);
        all.rows.push(...plan.outcomes.map((outcome) => withoutNewIds(outcome, plan)));
        await this.update({ processedRows: all.counts.processedRows });
      }
    }
    const { counts } = all;
    if (mode === 'all_or_nothing' && counts.badRows > 0) {
      const { processedRows, badRows } = counts;
      await this.finish(
        {
          status: 'failed',
          failureCode: 'rows.bad',
          failureMessage: `${badRows} of ${rows.length} rows are not in order, so none was imported`,
          processedRows,
          badRows,
        },
        { errors: all.errors, rows: dryRun ? all.rows : [] },
      );
      return undefined;
    }
    if (dryRun) {
      await this.finish({ status: 'completed', ...counts }, all);
      return undefined;
    }
    return this.update({ status: 'writing', processedRows: 0 });
  }

  private newId(context: CallContext): NewId {
    const { repositories } = this.parts;
    return (row, what) => rowId(context, this.importId, row, what) ?? repositories[what].newId(context);
  }

  private async write(rows: readonly SheetRow[], from: number): Promise<void> {
    const { repositories, unitOfWork } = this.parts;
    const { imports } = repositories;
    await unitOfWork.run(await this.context(), async (tx) => {
      const plan = await planRows(repositories, tx.context, rows, new Known(), this.newId(tx.context), tx.session);
      await writeRows(repositories, tx, plan);
      const { after } = await imports.update(tx, this.importId, undefined, (current) => {
        // Another replica, which took this one for dead, was here.
        if (current.processedRows !== from || current.status !== 'writing') throw stale('Import');
        return { ...current, ...countsAfter(current, plan) };
      });
      await imports.report(tx, this.importId, { errors: plan.errors, rows: plan.outcomes });
      if (after.mode === 'all_or_nothing') {
        const [customerIds, studentIds] = [plan.customers, plan.students].map((made) => made.map(({ id }) => id));
        await imports.noteBatch(tx, this.importId, from, {
          customerIds: customerIds ?? [],
          studentIds: studentIds ?? [],
        });
      }
    });
  }

  /** Newest things first: children before the parents that were made for them. */
  private async takeBack(batch: ImportBatch): Promise<void> {
    const { repositories, unitOfWork } = this.parts;
    const { customers, students, imports } = repositories;
    await unitOfWork.run(await this.context(), async (tx) => {
      for (const student of await students.getMany(tx.context, batch.studentIds, tx.session)) {
        await removeStudent(repositories, tx, student);
      }
      for (const { id } of await customers.getMany(tx.context, batch.customerIds, tx.session)) {
        // Somebody else has given them a child meanwhile: they stay.
        const [child] = await students.all(tx.context, { customerId: id }, {}, tx.session, 1);
        if (!child) tx.emit('customer.deleted', await customers.softDelete(tx, id));
      }
      await imports.forgetBatch(tx, batch);
    });
  }

  private fail(failureCode: string, failureMessage: string, totalRows?: number): Promise<void> {
    return this.finish({
      status: 'failed',
      failureCode,
      failureMessage,
      ...(totalRows === undefined ? {} : { totalRows }),
    });
  }

  private async finish(
    changes: Partial<ImportState>,
    report?: { errors: readonly RowError[]; rows: readonly RowOutcome[] },
  ): Promise<void> {
    const finishedAt = this.parts.clock.now().toISOString();
    await this.update({ ...changes, finishedAt }, async (tx, change) => {
      if (report) await this.parts.repositories.imports.report(tx, this.importId, report);
      tx.emit(change.after.status === 'failed' ? 'import.failed' : 'import.completed', change);
    });
  }

  private async update(
    changes: Partial<ImportState>,
    also: (tx: Transaction, change: Change<ImportState>) => Promise<void> = () => Promise.resolve(),
  ): Promise<ImportState> {
    const { unitOfWork, repositories } = this.parts;
    return unitOfWork.run(await this.context(), async (tx) => {
      const { before, after } = await repositories.imports.update(tx, this.importId, undefined, (current) => {
        if (current.finishedAt !== undefined) throw stale('Import');
        return { ...current, ...changes };
      });
      await also(tx, { before, after });
      return after;
    });
  }
}

/** Stands for an id where nothing is made. */
const placeholder: NewId = (row, what) => `${what}-${row}`;

interface RowResults {
  counts: ImportCounts;
  errors: RowError[];
  rows: RowOutcome[];
}

/** What was not made has no id yet. */
function withoutNewIds({ id, customerId, ...outcome }: RowOutcome, plan: Plan): RowOutcome {
  const made = new Set([...plan.customers, ...plan.students].map((one) => one.id));
  return {
    ...outcome,
    ...(id === undefined || made.has(id) || outcome.outcome === 'created' ? {} : { id }),
    ...(customerId === undefined || made.has(customerId) ? {} : { customerId }),
  };
}
