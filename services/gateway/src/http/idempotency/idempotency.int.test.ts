import { AppError, conflict, invalidField } from '@roster/service-kit';
import { canned, idOf, TestGateway } from '@roster/testkit/gateway';

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await TestGateway.start();
});
afterEach(() => gateway.stop());

const customer = { name: 'ישראל ישראלי', phone: '0501234567' };
const made = () => gateway.calls.filter(({ method }) => method === 'CreateCustomer').length;
const withKey = (key: string, sub = 'somebody') => gateway.as('admin', { sub }).with({ 'idempotency-key': key });

describe('a request with an Idempotency-Key', () => {
  it('runs once: the first answer comes again, with its headers, and says so', async () => {
    const first = await withKey('k').post('/customers', customer);
    const again = await withKey('"k"').post('/customers', customer);
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    for (const header of ['location', 'etag', 'content-type', 'cache-control']) {
      expect(again.headers.get(header)).toBe(first.headers.get(header));
    }
    expect([first.headers.get('idempotent-replayed'), again.headers.get('idempotent-replayed')]).toEqual([
      null,
      'true',
    ]);
    expect(again.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
    expect(made()).toBe(1);
  });

  it('is told 422 where the key was used for another body, address or version', async () => {
    await withKey('k').post('/customers', customer);
    const others = [
      await withKey('k').post('/customers', { ...customer, city: 'חיפה' }),
      await withKey('k').post('/students', { customerId: idOf(5), name: 'דני' }),
      await withKey('k')
        .with({ 'if-match': '"3"' })
        .put(`/customers/${idOf(5)}`, customer),
    ];
    expect(others.map(({ status, body }) => [status, body.error.code])).toEqual(Array(3).fill([422, 'UNPROCESSABLE']));
    expect(gateway.calls.filter(({ method }) => method === 'UpdateCustomer')).toEqual([]);
  });

  it('is told 409 with Retry-After while the first one runs', async () => {
    let finish: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      gateway.answer('enrollment', 'CreateCustomer', async () => {
        resolve();
        await new Promise<void>((done) => {
          finish = done;
        });
        throw conflict('customer.any', 'Not this one');
      });
    });
    const first = withKey('k').post('/customers', customer);
    await begun;
    const second = await withKey('k').post('/customers', customer);
    expect([second.status, second.body.error.code, second.headers.get('retry-after')]).toEqual([409, 'CONFLICT', '1']);
    finish();
    expect((await first).body.error.message).toBe('Not this one');
    const third = await withKey('k').post('/customers', customer);
    expect([third.status, third.headers.get('idempotent-replayed')]).toEqual([409, 'true']);
    expect(made()).toBe(1);
  });

  it('of another caller, or of nobody, is another one', async () => {
    await withKey('k', 'one').post('/customers', customer);
    await withKey('k', 'two').post('/customers', customer);
    expect(made()).toBe(2);
    const login = { email: 'user@example.com', password: 'your-password' };
    for (let i = 0; i < 2; i++) {
      const { headers } = await gateway.client({ 'idempotency-key': 'k' }).post('/auth/login', login);
      expect(headers.get('idempotent-replayed')).toBeNull();
    }
  });

  it('may be tried again after a refusal of what it holds, by the gateway or by a service', async () => {
    expect((await withKey('k').post('/customers', { name: 'א' })).status).toBe(400);
    gateway.answer('enrollment', 'CreateCustomer', () => Promise.reject(invalidField('phone', 'is odd')));
    expect((await withKey('k').post('/customers', customer)).status).toBe(400);
    gateway.answer('enrollment', 'CreateCustomer', async () => ({
      customer: canned.customer,
    }));
    expect((await withKey('k').post('/customers', { ...customer, city: 'חיפה' })).status).toBe(201);
  });

  it.each([
    ['internal', 500],
    ['unavailable', 503],
    ['timeout', 503],
  ] as const)('may be tried again after %s', async (category, status) => {
    gateway.answer('enrollment', 'CreateCustomer', () => Promise.reject(new AppError(category, 'x.y', 'Not now')));
    expect((await withKey('k').post('/customers', customer)).status).toBe(status);
    gateway.answer('enrollment', 'CreateCustomer', async () => ({
      customer: canned.customer,
    }));
    const again = await withKey('k').post('/customers', customer);
    expect([again.status, again.headers.get('idempotent-replayed')]).toEqual([201, null]);
  });

  it('is replayed for a day, and runs again afterwards', async () => {
    await withKey('k').post('/customers', customer);
    gateway.clock.advance(24 * 3_600_000 - 1_000);
    expect((await withKey('k').post('/customers', customer)).headers.get('idempotent-replayed')).toBe('true');
    gateway.clock.advance(1_000);
    expect((await withKey('k').post('/customers', customer)).headers.get('idempotent-replayed')).toBeNull();
    expect(made()).toBe(2);
  });

  it('runs once however many come at the same time', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => withKey('k').post('/customers', customer)));
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([201, 409]));
    expect(made()).toBe(1);
  });

  it('that is malformed is 400 and named; on a GET it means nothing', async () => {
    const { status, body } = await withKey('x'.repeat(256)).post('/customers', customer);
    expect([status, body.error.details[0].field]).toEqual([400, 'Idempotency-Key']);
    expect((await withKey('x'.repeat(256)).get('/customers')).status).toBe(200);
  });
});
