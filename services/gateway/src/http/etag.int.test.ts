import { stale } from '@roster/service-kit';
import { idOf, TestGateway } from '@roster/testkit/gateway';
import { haitechEdition } from '../editions/haitech/edition';
import { exampleOf, pathOf } from '../editions/haitech/route-examples';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
});
afterAll(() => gateway.stop());

const path = `/customers/${idOf(5)}`;

describe('an ETag', () => {
  it('begins with the version, and gives 304 while nothing that is shown has changed', async () => {
    const client = gateway.as('admin');
    const etag = (await client.get(path)).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"3-[\w-]{12}"$/);
    for (const given of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await client.with({ 'if-none-match': given }).get(path);
      expect([given, again.status, again.body, again.headers.get('etag')]).toEqual([given, 304, '', etag]);
    }
    for (const given of ['"3"', '"2-aaaaaaaaaaaa"', 'nonsense']) {
      expect((await client.with({ 'if-none-match': given }).get(path)).status).toBe(200);
    }
  });

  it('changes with what is shown of other things, though the version stays', async () => {
    const client = gateway.as('admin');
    const meeting = `/meetings/${idOf(8)}`;
    const before = (await client.get(meeting)).headers.get('etag');
    gateway.answer('billing', 'BatchGetMeetingFinancials', async () => ({
      financials: [
        {
          meetingId: idOf(8),
          state: 'actual',
          revenueMinor: 1,
          instructorPaymentMinor: 1,
          profitMinor: 0,
          currency: 'ILS',
        },
      ],
    }));
    const after = (await client.get(meeting)).headers.get('etag');
    expect(before?.slice(0, 3)).toBe(after?.slice(0, 3));
    expect(after).not.toBe(before);
  });

  it('comes with writes too, and not with lists', async () => {
    const client = gateway.as('admin');
    expect((await client.post('/customers', { name: 'א', phone: '0501234567' })).headers.get('etag')).toMatch(/^"3-/);
    expect((await client.get('/customers')).headers.get('etag')).toBeNull();
  });
});

describe('If-Match', () => {
  it.each([['"7-abcdefghijkl"'], ['"7"'], ['W/"7-x"'], ['"5", "7-x"']])('%s asks for version 7', async (given) => {
    await gateway.as('admin').with({ 'if-match': given }).put(path, { city: 'חיפה' });
    expect(gateway.lastCall('UpdateCustomer').request.expectedVersion).toBe(7);
  });

  it('that is absent or * asks for none', async () => {
    await gateway.as('admin').put(path, { city: 'חיפה' });
    expect(gateway.lastCall('UpdateCustomer').request.expectedVersion).toBeUndefined();
    await gateway.as('admin').with({ 'if-match': '*' }).put(path, { city: 'חיפה' });
    expect(gateway.lastCall('UpdateCustomer').request.expectedVersion).toBeUndefined();
  });

  it('that names no version of ours is 412 without asking anybody', async () => {
    const before = gateway.calls.filter(({ method }) => method === 'UpdateCustomer').length;
    for (const given of ['"abc"', 'nonsense', '7', '""']) {
      const { status, body } = await gateway.as('admin').with({ 'if-match': given }).put(path, { city: 'חיפה' });
      expect([given, status, body.error.code]).toEqual([given, 412, 'PRECONDITION_FAILED']);
    }
    expect(gateway.calls.filter(({ method }) => method === 'UpdateCustomer')).toHaveLength(before);
  });

  it('that is stale is 412', async () => {
    gateway.answer('enrollment', 'UpdateCustomer', () => Promise.reject(stale('Customer')));
    const { status } = await gateway.as('admin').with({ 'if-match': '"1"' }).put(path, { city: 'חיפה' });
    expect(status).toBe(412);
  });

  const changes = haitechEdition.routes
    .filter(({ method, path: at }) => ['PUT', 'DELETE'].includes(method) && !at.endsWith('/bulk'))
    .map((route) => [`${route.method} ${route.path}`, route] as const);
  it.each(changes)('reaches what %s changes, wherever a GET there gives a version', async (_name, route) => {
    const client = gateway.as('admin');
    const isVersioned = (await client.get(pathOf(route))).headers.get('etag') !== null;
    const asked = gateway.calls.length;
    const { status } = await client.with({ 'if-match': '"99"' }).send(route.method, pathOf(route), exampleOf(route));
    const told = gateway.calls.slice(asked).some(({ request }) => request.expectedVersion === 99);
    expect(isVersioned && status !== 412 ? told : true).toBe(true);
  });

  it('is looked at by deletes as well', async () => {
    const client = gateway.as('admin');
    expect((await client.with({ 'if-match': '"2"' }).delete(`/webhooks/${idOf(11)}`)).status).toBe(412);
    expect((await client.with({ 'if-match': '"3"' }).delete(`/webhooks/${idOf(11)}`)).status).toBe(200);
  });

  it.each([
    ['cycles', 'generate-meetings', 'GenerateMeetings'],
    ['cycles', 'sync-progress', 'SyncProgress'],
    ['cycles', 'duplicate', 'DuplicateCycle'],
    ['meetings', 'recalculate', 'RecalculateMeeting'],
  ])('is looked at by /%s/:id/%s as well', async (kind, action, rpc) => {
    const send = (given: string) =>
      gateway
        .as('admin')
        .with({ 'if-match': given })
        .post(`/${kind}/${idOf(7)}/${action}`, { newStartDate: '2024-09-01' });
    const asked = () => gateway.calls.filter(({ method }) => method === rpc).length;
    expect([(await send('"2"')).status, asked()]).toEqual([412, 0]);
    expect([(await send('"3"')).status < 300, asked()]).toEqual([true, 1]);
  });
});
