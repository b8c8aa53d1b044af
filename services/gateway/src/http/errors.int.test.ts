import { Writable } from 'node:stream';
import { AppError, createLogger, type ErrorCategory } from '@roster/service-kit';
import { idOf, TestGateway } from '@roster/testkit/gateway';

const lines: string[] = [];
const destination = new Writable({
  write(chunk, _encoding, done) {
    lines.push(String(chunk));
    done();
  },
});

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start({ log: createLogger('gateway', 'info', destination) });
});
afterAll(() => gateway.stop());
beforeEach(() => {
  lines.splice(0);
});

const refuseWith = (error: Error) => gateway.answer('enrollment', 'GetCustomer', () => Promise.reject(error));
const ask = () => gateway.as('admin').get(`/customers/${idOf(5)}`);
/** Here services refuse what they never would. */
beforeAll(() => {
  gateway.checksAnswers = false;
});

describe('what a service refuses', () => {
  const categories: [ErrorCategory, number, string][] = [
    ['invalid', 400, 'VALIDATION_ERROR'],
    ['unauthenticated', 401, 'UNAUTHORIZED'],
    ['forbidden', 403, 'FORBIDDEN'],
    ['not_found', 404, 'NOT_FOUND'],
    ['conflict', 409, 'CONFLICT'],
    ['stale', 412, 'PRECONDITION_FAILED'],
    ['unprocessable', 422, 'UNPROCESSABLE'],
    ['throttled', 429, 'RATE_LIMITED'],
  ];
  it.each(categories)('as %s is %i %s, with its message', async (category, status, code) => {
    refuseWith(new AppError(category, 'some.slug', 'What a person may read'));
    const answer = await ask();
    expect([answer.status, answer.body.success, answer.body.error.code]).toEqual([status, false, code]);
    expect(answer.body.error.message).toBe('What a person may read');
    expect(JSON.stringify(answer.body)).not.toContain('some.slug');
  });

  it('as throttled says when to come back', async () => {
    refuseWith(new AppError('throttled', 'login.throttled', 'Too many attempts', { retryAfterSeconds: 77 }));
    const { headers, body } = await ask();
    expect([headers.get('retry-after'), body.error.retryAfter]).toEqual(['77', 77]);
  });

  it.each([['unavailable'], ['timeout']] as const)('as %s is 503, and says when to come back', async (category) => {
    refuseWith(new AppError(category, 'enrollment.away', 'enrollment is not available just now'));
    const { status, body, headers } = await ask();
    expect([status, body.error.code, headers.get('retry-after')]).toEqual([503, 'SERVICE_UNAVAILABLE', '2']);
  });

  it('names its fields as the client knows them', async () => {
    const fields = [
      'amountMinor',
      'days',
      'records[2].status',
      'page.limit',
      'record.guestName',
      'eventType',
      'login.password',
    ];
    refuseWith(
      new AppError('invalid', 'request.invalid', 'Validation failed', {
        fields: fields.map((field) => ({ field, message: 'is bad' })),
      }),
    );
    const { body } = await ask();
    expect(body.error.details.map(({ field }: { field: string }) => field)).toEqual([
      'amount',
      'dayOfWeek',
      'records[2].status',
      'limit',
      'guestName',
      'event',
      'password',
    ]);
  });

  it("names a field by its route's own word where it has one", async () => {
    gateway.answer('catalog', 'CreateInstructor', () =>
      Promise.reject(
        new AppError('invalid', 'x', 'Validation failed', { fields: [{ field: 'password', message: 'is weak' }] }),
      ),
    );
    const { body } = await gateway.as('admin').post('/instructors', { name: 'א', phone: '0521234567' });
    expect(body.error.details).toEqual([{ field: 'userPassword', message: 'is weak' }]);
  });
});

describe('what nobody foresaw', () => {
  it.each([
    ['a defect of a service', new Error('MongoServerError: E11000 dup key { email: "secret@example.com" }')],
    [
      'an internal error with words',
      new AppError('internal', 'internal', 'driver said: connection string mongodb://u:p@h'),
    ],
  ])('%s is a plain 500 that gives nothing away', async (_name, error) => {
    refuseWith(error);
    const { status, body } = await ask();
    expect([status, body]).toEqual([
      500,
      { success: false, error: { code: 'INTERNAL_ERROR', message: 'Internal server error' } },
    ]);
    expect(lines.join('')).toContain('request failed');
  });

  it('a defect of the gateway is a plain 500, and its stack is in the log with the request id', async () => {
    gateway.answer('enrollment', 'GetCustomer', async () => ({}));
    gateway.answer('enrollment', 'ListCustomers', async () => ({ customers: [undefined as never], total: 1 }));
    const { status, body, headers } = await gateway.as('admin').get('/customers');
    expect([status, body.error.message]).toEqual([500, 'Internal server error']);
    expect(lines.join('')).toContain(headers.get('x-request-id'));
  });
});

describe('the log', () => {
  it('has one line for each request: names and ids, no bodies and no tokens', async () => {
    gateway.answer('enrollment', 'CreateCustomer', async () => ({ customer: { id: idOf(5), version: 1 } }));
    const token = gateway.token('manager', { sub: 'user-7' });
    const client = gateway.client({ authorization: `Bearer ${token}` });
    const { headers } = await client.post('/customers?q=needle', { name: 'Private Person', phone: '0501234567' });
    const line = JSON.parse(lines.find((text) => text.includes('"request"')) ?? '{}');
    expect(line).toMatchObject({
      method: 'POST',
      route: '/api/v1/customers',
      status: 201,
      requestId: headers.get('x-request-id'),
      organizationId: 'haitech',
      principal: 'user:user-7',
      durationMs: expect.any(Number),
    });
    const all = lines.join('');
    for (const secret of ['Private Person', '0501234567', token, 'needle']) expect(all).not.toContain(secret);
  });

  it('has strangers and refusals too', async () => {
    await gateway.client().get('/customers');
    expect(JSON.parse(lines.at(-1) ?? '{}')).toMatchObject({ status: 401, route: '/api/v1/customers', level: 30 });
  });
});
