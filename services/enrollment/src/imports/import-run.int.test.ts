import type { ImportMode } from '@roster/contracts';
import { type CallContext, createLogger, Lease, systemClock, type UnitOfWork, unavailable } from '@roster/service-kit';
import { startTestStore, type TestStore, testContext, testOrganization } from '@roster/testkit';
import { noCounts } from '../domain/import';
import { createRepositories, type Repositories } from '../store/repositories';
import { Importer } from './importer';

const log = createLogger('enrollment', 'silent');
let store: TestStore;
let repositories: Repositories;
let starts = 0;
beforeAll(async () => {
  store = await startTestStore('enrollment', (database) => {
    repositories = createRepositories(database);
    // Declares the leases, as every service does.
    new Lease(database, 'imports', 'declared', systemClock);
  });
});
afterAll(() => store.close());

/** An importer as it is after a start; `failing` says of each transaction, counted from 1, why it fails. */
function importer(
  context: CallContext,
  failing: (transaction: number) => Error | undefined = () => undefined,
): Importer {
  let transactions = 0;
  const unitOfWork: UnitOfWork = {
    run: (ofCall, work, options) => {
      const reason = failing(++transactions);
      return reason ? Promise.reject(reason) : store.unitOfWork.run(ofCall, work, options);
    },
  };
  const organizations = { contextOf: async () => ({ ...context, deadline: Date.now() + 20_000 }) };
  // A death leaves the lease; a start under the same name has it back at once.
  const lease = new Lease(store.database, 'imports', 'restarted', systemClock);
  // Minutes after the last one: nothing is still put off.
  starts++;
  const at = new Date(Date.now() + starts * 60_000);
  const machineClock = { now: () => at };
  return new Importer({ repositories, unitOfWork, clock: systemClock, organizations, lease, log, machineClock });
}

async function start(context: CallContext, rows: number, mode: ImportMode): Promise<string> {
  const lines = Array.from({ length: rows }, (_, index) => `לקוח ${index},05${String(10_000_000 + index)}`);
  const file = Buffer.from(['name,phone', ...lines].join('\n'));
  return store.unitOfWork.run(context, async (tx) => {
    const { id } = await repositories.imports.insert(tx, {
      kind: 'customers',
      format: 'csv',
      dryRun: false,
      mode,
      status: 'queued',
      ...noCounts(),
    });
    await repositories.imports.owe(tx, id, file);
    return id;
  });
}

const customersIn = (context: CallContext) => repositories.customers.count(context, {});

describe('an import that is cut short', () => {
  it.each(['all_or_nothing', 'skip_bad_rows'] as const)(
    'goes on where it was, and doubles nobody (%s)',
    async (mode) => {
      const context = testContext(testOrganization());
      const id = await start(context, 650, mode);
      // Checking takes some transactions, then come the chunks: cut off at each of the first nine in turn.
      for (let at = 1; at <= 9; at++) {
        await importer(context, (transaction) =>
          transaction === at ? unavailable('store.away', 'away') : undefined,
        ).look();
      }
      while (await importer(context).look());
      expect(await repositories.imports.get(context, id)).toMatchObject({
        ...{ status: 'completed', created: 650, existing: 0, processedRows: 650 },
      });
      expect(await customersIn(context)).toBe(650);
      expect((await repositories.imports.reportOf(context, id)).rows).toHaveLength(650);
    },
  );

  it('for no passing reason is given up in the end, and all or nothing leaves nothing', async () => {
    const context = testContext(testOrganization());
    const { customer } = await store.unitOfWork.run(context, async (tx) => ({
      customer: await repositories.customers.insert(tx, { name: 'הייתה כבר', phone: '0510000007' }),
    }));
    const id = await start(context, 450, 'all_or_nothing');
    let chunks = 0;
    const broken = () => (chunks++ === 8 ? new TypeError('a defect') : undefined);
    await importer(context, broken).look();
    expect(await customersIn(context)).toBeGreaterThan(1);
    for (let attempt = 2; attempt <= 3; attempt++) {
      let mine = 0;
      await importer(context, () => (++mine === 1 ? new TypeError('a defect') : undefined)).look();
    }
    expect(await repositories.imports.get(context, id)).toMatchObject({
      ...{ status: 'failed', failureCode: 'import.failed', created: 0 },
    });
    expect(await customersIn(context)).toBe(1);
    expect(await repositories.customers.find(context, customer.id)).toBeDefined();
    expect(await importer(context).look()).toBe(false);
  });

  it('for no passing reason keeps what it made where it skips bad rows', async () => {
    const context = testContext(testOrganization());
    const id = await start(context, 450, 'skip_bad_rows');
    // Checking, writing, the first chunk; then the defect, at each attempt.
    for (const at of [4, 1, 1]) {
      await importer(context, (transaction) => (transaction === at ? new TypeError('a defect') : undefined)).look();
    }
    expect(await repositories.imports.get(context, id)).toMatchObject({
      ...{ status: 'failed', failureCode: 'import.failed', created: 200, processedRows: 200 },
    });
    expect(await customersIn(context)).toBe(200);
  });
});
