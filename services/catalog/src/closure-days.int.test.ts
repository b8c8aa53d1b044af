import { randomUUID } from 'node:crypto';
import { startTestService, type TestService, testContext, testOrganization } from '@roster/testkit';
import { catalogService } from './service';

let catalog: TestService<'catalog'>;
beforeAll(async () => {
  catalog = await startTestService(catalogService);
});
afterAll(() => catalog.stop());

const anyone = () => testContext(testOrganization());
const april = { from: '2026-04-01', to: '2026-04-30' };

describe('closure days', () => {
  it('of a period are those of the organization and, where a branch is named, of that branch; both ends count', async () => {
    const context = anyone();
    const { branch } = await catalog.rpc.createBranch(context, { name: 'אורט', type: 'school' });
    const branchId = branch?.id ?? '';
    const days = [
      { date: '2026-04-30', name: 'last' },
      { date: '2026-03-31', name: 'before' },
      { date: '2026-04-01', name: 'first' },
      { date: '2026-05-01', name: 'after' },
      { date: '2026-04-15', name: 'only here', branchId },
    ];
    for (const day of days) await catalog.rpc.createClosureDay(context, day);
    const names = async (request: object) =>
      (await catalog.rpc.listClosureDays(context, { ...april, ...request })).closureDays.map(({ name }) => name);
    expect(await names({})).toEqual(['first', 'last']);
    expect(await names({ branchId })).toEqual(['first', 'only here', 'last']);
    expect(await names({ branchId: randomUUID() })).toEqual(['first', 'last']);
    expect(await names({ from: '2026-04-30', to: '2026-04-01' })).toEqual([]);
  });

  it('need a real day, a name, and a branch that is there', async () => {
    const context = anyone();
    await expect(catalog.rpc.createClosureDay(context, { date: '2026-02-30', name: '' })).rejects.toMatchObject({
      category: 'invalid',
      fields: [{ field: 'date' }, { field: 'name' }],
    });
    const { branch } = await catalog.rpc.createBranch(anyone(), { name: 'theirs', type: 'school' });
    for (const branchId of [randomUUID(), branch?.id ?? '']) {
      await expect(
        catalog.rpc.createClosureDay(context, { date: '2026-04-02', name: 'פסח', branchId }),
      ).rejects.toMatchObject({ category: 'invalid', fields: [{ field: 'branchId', message: 'does not exist' }] });
    }
    await expect(catalog.rpc.listClosureDays(context, { from: 'April', to: '' })).rejects.toMatchObject({
      category: 'invalid',
      fields: [{ field: 'from' }, { field: 'to' }],
    });
  });

  it('are gone when they are deleted, once', async () => {
    const context = anyone();
    const { closureDay } = await catalog.rpc.createClosureDay(context, { date: '2026-04-02', name: 'פסח' });
    const id = closureDay?.id ?? '';
    await catalog.rpc.deleteClosureDay(context, { id });
    expect((await catalog.rpc.listClosureDays(context, april)).closureDays).toEqual([]);
    await expect(catalog.rpc.deleteClosureDay(context, { id })).rejects.toMatchObject({
      slug: 'closure_day.not_found',
    });
  });

  it('are each organization’s own', async () => {
    const context = anyone();
    const { closureDay } = await catalog.rpc.createClosureDay(context, { date: '2026-04-02', name: 'פסח' });
    const elsewhere = anyone();
    expect((await catalog.rpc.listClosureDays(elsewhere, april)).closureDays).toEqual([]);
    await expect(catalog.rpc.deleteClosureDay(elsewhere, { id: closureDay?.id ?? '' })).rejects.toMatchObject({
      category: 'not_found',
    });
    expect((await catalog.rpc.listClosureDays(context, april)).closureDays).toHaveLength(1);
  });

  it('are told of, from their closing to their opening', async () => {
    const context = anyone();
    const { closureDay } = await catalog.rpc.createClosureDay(context, { date: '2026-04-02', name: 'פסח' });
    const id = closureDay?.id ?? '';
    await catalog.rpc.updateClosureDay(context, { id, name: 'פסח' });
    await catalog.rpc.updateClosureDay(context, { id, name: 'ערב פסח' });
    await catalog.rpc.deleteClosureDay(context, { id });
    const deleted = await catalog.awaitEvent('closure.deleted', id);
    expect(deleted.data).toMatchObject({ before: { name: 'ערב פסח' }, after: { deletedAt: expect.any(String) } });
    const mine = catalog.published.filter(({ organizationid }) => organizationid === context.organization.id);
    // What changes nothing is not told.
    expect(mine.map(({ type }) => type)).toEqual(['closure.created', 'closure.updated', 'closure.deleted']);
  });
});
