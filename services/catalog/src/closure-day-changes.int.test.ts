import { randomUUID } from 'node:crypto';
import { startTestService, type TestService, testContext, testOrganization } from '@roster/testkit';
import { catalogService } from './service';

let catalog: TestService<'catalog'>;
beforeAll(async () => {
  catalog = await startTestService(catalogService);
});
afterAll(() => catalog.stop());

async function calendar() {
  const context = testContext(testOrganization());
  const branch = async (name: string) =>
    (await catalog.rpc.createBranch(context, { name, type: 'school' })).branch?.id ?? '';
  const [alon, dekel] = [await branch('אלון'), await branch('דקל')];
  const close = async (date: string, name: string, branchId?: string) =>
    (await catalog.rpc.createClosureDay(context, { date, name, ...(branchId ? { branchId } : {}) })).closureDay?.id ??
    '';
  return { context, alon, dekel, close };
}

const badField = (field: string) => ({ category: 'invalid', fields: [{ field }] });

describe('a closure day', () => {
  it('is read whole', async () => {
    const { context, close } = await calendar();
    const id = await close('2026-04-02', 'פסח');
    expect((await catalog.rpc.getClosureDay(context, { id })).closureDay).toMatchObject({
      id,
      date: '2026-04-02',
      name: 'פסח',
      version: 1,
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
    });
  });

  it('changes what is given, and can become everybody’s', async () => {
    const { context, alon, close } = await calendar();
    const id = await close('2026-04-02', 'פסח', alon);
    const update = async (change: object) =>
      (await catalog.rpc.updateClosureDay(context, { id, ...change })).closureDay;
    expect(await update({ name: 'ערב פסח', date: '2026-04-01' })).toMatchObject({
      name: 'ערב פסח',
      date: '2026-04-01',
      branchId: alon,
      version: 2,
    });
    const everybodys = await update({ clear: ['branchId'], expectedVersion: 2 });
    expect([everybodys?.branchId, everybodys?.version]).toEqual([undefined, 3]);
    expect((await update({ name: 'ערב פסח' }))?.version).toBe(3);
    await expect(update({ name: 'x', expectedVersion: 1 })).rejects.toMatchObject({ category: 'stale' });
    // What scheduling is told follows.
    const { closureDays } = await catalog.rpc.listClosureDays(context, { from: '2026-04-01', to: '2026-04-01' });
    expect(closureDays).toMatchObject([{ id, name: 'ערב פסח' }]);
  });

  it('is refused for its date, name or branch', async () => {
    const { context, alon, close } = await calendar();
    const id = await close('2026-04-02', 'פסח');
    const update = (change: object) => catalog.rpc.updateClosureDay(context, { id, ...change });
    await expect(update({ date: '2026-02-30' })).rejects.toMatchObject(badField('date'));
    await expect(update({ name: ' ' })).rejects.toMatchObject(badField('name'));
    await expect(update({ clear: ['date'] })).rejects.toMatchObject(badField('date'));
    await expect(update({ branchId: alon, clear: ['branchId'] })).rejects.toMatchObject(badField('branchId'));
    await expect(update({ branchId: randomUUID() })).rejects.toMatchObject(badField('branchId'));
    await expect(catalog.rpc.deleteClosureDay(context, { id, expectedVersion: 7 })).rejects.toMatchObject({
      category: 'stale',
    });
    await catalog.rpc.deleteClosureDay(context, { id, expectedVersion: 1 });
  });

  it('is there once for the organization and once for each branch, however many close it at once', async () => {
    const { context, alon, dekel, close } = await calendar();
    const taken = { category: 'conflict', slug: 'closure_day.taken', fields: [{ field: 'date' }] };
    const [id] = [await close('2026-04-02', 'פסח'), await close('2026-04-02', 'אלון', alon)];
    for (const branchId of [undefined, alon]) {
      await expect(close('2026-04-02', 'again', branchId)).rejects.toMatchObject(taken);
    }
    const rivals = await Promise.allSettled([1, 2, 3].map(() => close('2026-04-02', 'דקל', dekel)));
    expect(rivals.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    const other = await close('2026-04-03', 'פסח');
    await expect(catalog.rpc.updateClosureDay(context, { id: other, date: '2026-04-02' })).rejects.toMatchObject(taken);
    // What was opened again can be closed again.
    await catalog.rpc.deleteClosureDay(context, { id });
    await expect(catalog.rpc.updateClosureDay(context, { id: other, date: '2026-04-02' })).resolves.toBeDefined();
  });

  it('is not found from another organization', async () => {
    const { close } = await calendar();
    const id = await close('2026-04-02', 'פסח');
    const elsewhere = testContext(testOrganization());
    const notFound = { category: 'not_found', slug: 'closure_day.not_found' };
    await expect(catalog.rpc.getClosureDay(elsewhere, { id })).rejects.toMatchObject(notFound);
    await expect(catalog.rpc.updateClosureDay(elsewhere, { id, name: 'x' })).rejects.toMatchObject(notFound);
    expect((await catalog.rpc.pageClosureDays(elsewhere, {})).total).toBe(0);
  });
});

describe('the pages of closure days', () => {
  it('are in the order of the calendar, filtered, with an exact total', async () => {
    const { context, alon, dekel, close } = await calendar();
    const may = await close('2026-05-14', 'יום העצמאות');
    const passover = await close('2026-04-02', 'פסח');
    const own = await close('2026-04-20', 'טיול', alon);
    const others = await close('2026-04-21', 'אסיפה', dekel);
    const page = async (request: object) => {
      const { closureDays, total } = await catalog.rpc.pageClosureDays(context, request);
      return [closureDays.map(({ id }) => id), total];
    };
    expect(await page({})).toEqual([[passover, own, others, may], 4]);
    expect(await page({ page: { limit: 1, offset: 1 } })).toEqual([[own], 4]);
    expect(await page({ page: { sortBy: 'date', descending: true } })).toEqual([[may, others, own, passover], 4]);
    expect(await page({ from: '2026-04-20', to: '2026-04-30' })).toEqual([[own, others], 2]);
    expect(await page({ branchId: alon })).toEqual([[passover, own, may], 3]);
    await expect(page({ from: 'x' })).rejects.toMatchObject(badField('from'));
    await expect(page({ page: { sortBy: 'branchId' } })).rejects.toMatchObject(badField('sortBy'));
  });
});
