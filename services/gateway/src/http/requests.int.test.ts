import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { canned, idOf, TestGateway } from '@roster/testkit/gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start({
    settings: { ROSTER_CORS_ORIGINS: 'https://crm.example.com, https://b.example.com' },
  });
});
afterAll(() => gateway.stop());

const customer = { name: 'ישראל ישראלי', phone: '0501234567' };

/** Sends bytes as they are: fetch would tidy them up. */
const raw = (path: string, method = 'GET'): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(gateway.gateway.url);
    const call = httpRequest(
      { hostname, port, path, method, headers: { authorization: `Bearer ${gateway.token('admin')}` } },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      },
    );
    call.on('error', reject);
    call.end();
  });

describe('a body', () => {
  it('that is no JSON is 400 and named, and the connection stays', async () => {
    for (const broken of ['{', 'nonsense', '{"name": }', "{'name':'x'}", '{"a":1}}']) {
      const { status, body, headers } = await gateway.as('admin').post('/customers', broken);
      expect([status, body.error]).toEqual([
        400,
        {
          code: 'VALIDATION_ERROR',
          message: 'Validation failed',
          details: [{ field: 'body', message: 'is not valid JSON' }],
        },
      ]);
      expect(headers.get('connection')).toBe('keep-alive');
    }
  });

  it.each([['null'], ['[]'], ['"text"'], ['5'], ['true']])('that is %s is 400 and named', async (text) => {
    const { status, body } = await gateway.as('admin').post('/customers', text);
    expect([status, body.error.details]).toEqual([400, [{ field: 'body', message: 'must be an object' }]]);
  });

  it('nested beyond all reason is refused', async () => {
    const deep = `{"name":"a","phone":"0501234567","x":${'['.repeat(5_000)}${']'.repeat(5_000)}}`;
    const { status, body } = await gateway.as('admin').post('/customers', deep);
    expect([status, body.error.details[0].message]).toEqual([400, 'must not be nested deeper than 32']);
  });

  it('cannot reach a prototype', async () => {
    const text = '{"__proto__":{"name":"x","phone":"0501234567"},"constructor":{"prototype":{"a":1}}}';
    const { status, body } = await gateway.as('admin').post('/customers', text);
    expect([status, body.error.details.map(({ field }: { field: string }) => field)]).toEqual([400, ['name', 'phone']]);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  it('of more than 1 MiB is 413', async () => {
    const { status, body } = await gateway
      .as('admin')
      .post('/customers', { ...customer, notes: 'x'.repeat(1024 * 1024) });
    expect([status, body.error.code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });

  it.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['multipart/form-data; boundary=x'],
    ['application/xml'],
    ['nonsense'],
  ])('of type %s is 415', async (type) => {
    const { status, body } = await gateway.as('admin').with({ 'content-type': type }).post('/customers', 'name=x');
    expect([status, body.error.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  it('in another encoding than UTF-8 is 400, and no letter of it is stored wrongly', async () => {
    // "שלום" in windows-1255, whatever the header says of it.
    const hebrew = Buffer.from([0xf9, 0xec, 0xe5, 0xed]);
    const bytes = Buffer.concat([Buffer.from('{"phone":"0501234567","name":"'), hebrew, Buffer.from('"}')]);
    for (const type of ['application/json', 'application/json; charset=windows-1255']) {
      const { status, body } = await gateway.as('admin').with({ 'content-type': type }).post('/customers', bytes);
      expect([status, body.error.details]).toEqual([400, [{ field: 'body', message: 'is not valid UTF-8' }]]);
    }
  });

  it('may begin with a byte order mark', async () => {
    const text = `\ufeff${JSON.stringify(customer)}`;
    expect((await gateway.as('admin').post('/customers', text)).status).toBe(201);
    expect(gateway.lastCall('CreateCustomer').request.name).toBe(customer.name);
  });

  it('that is compressed is 415 and says so, for JSON and for files', async () => {
    const client = gateway.as('admin').with({ 'content-encoding': 'gzip', 'content-type': 'application/json' });
    for (const path of ['/customers', '/imports/customers']) {
      const { status, body } = await client.post(path, gzipSync(JSON.stringify(customer)));
      expect([status, body.error]).toEqual([
        415,
        {
          code: 'UNSUPPORTED_MEDIA_TYPE',
          message: 'The body must not be compressed: send it without Content-Encoding',
        },
      ]);
    }
  });

  it('may say its charset', async () => {
    const client = gateway.as('admin').with({ 'content-type': 'application/json; charset=UTF-8' });
    expect((await client.post('/customers', customer)).status).toBe(201);
  });

  it.each([
    ['/meetings/:id/complete'],
    ['/meetings/:id/cancel'],
    ['/registrations/:id/cancel'],
    ['/cycles/:id/generate-meetings'],
    ['/auth/logout'],
    ['/webhooks/:id/test'],
  ])('may be empty for %s, with a JSON content type and without', async (path) => {
    const at = path.replace(':id', idOf(8));
    const client = gateway.as('admin');
    expect((await client.send('POST', at)).status).toBe(200);
    expect((await client.with({ 'content-type': 'application/json' }).send('POST', at)).status).toBe(200);
    expect((await client.send('POST', at, {})).status).toBe(200);
  });

  it('may be empty for a DELETE with a JSON content type', async () => {
    const client = gateway.as('admin').with({ 'content-type': 'application/json' });
    expect((await client.delete(`/webhooks/${idOf(11)}`)).status).toBe(200);
  });

  it('that is missing where fields are required names them', async () => {
    const { status, body } = await gateway.as('admin').send('POST', '/customers');
    expect([status, body.error.details]).toEqual([
      400,
      [
        { field: 'name', message: 'is required' },
        { field: 'phone', message: 'is required' },
      ],
    ]);
  });

  it('passes text on byte for byte', async () => {
    const name = 'שָׁלוֹם عَرَبِي Қазақша 👩‍👩‍👧 "\\ \u2028';
    await gateway.as('admin').post('/customers', { ...customer, name });
    expect(gateway.lastCall('CreateCustomer').request.name).toBe(name);
  });

  it.each([['\ud800'], ['a\0b']])('with text that cannot be stored is 400', async (name) => {
    const { status, body } = await gateway.as('admin').post('/customers', { ...customer, name });
    expect([status, body.error.details[0].field]).toEqual([400, 'name']);
  });
});

describe('an address', () => {
  it('that is unknown is 404 in the envelope', async () => {
    for (const path of ['/nothing', '/customers/x/y/z', '/../../etc/passwd', '/']) {
      const { status, body } = await gateway.as('admin').get(path);
      expect([path, status, body.error?.code]).toEqual([path, 404, 'NOT_FOUND']);
    }
    const outside = await fetch(`${gateway.gateway.url}/elsewhere`);
    expect([outside.status, await outside.json()]).toMatchObject([
      404,
      { success: false, error: { code: 'NOT_FOUND' } },
    ]);
  });

  it('with another method is 405 and says which it has', async () => {
    const { status, body, headers } = await gateway.client().send('PATCH', `/customers/${idOf(1)}`);
    expect([status, body.error.code, headers.get('allow')]).toEqual([
      405,
      'METHOD_NOT_ALLOWED',
      'DELETE, GET, HEAD, OPTIONS, PUT',
    ]);
    expect((await gateway.client().send('DELETE', '/customers/')).headers.get('allow')).toBe(
      'GET, HEAD, OPTIONS, POST',
    );
    expect((await gateway.client().send('POST', '/HEALTH')).status).toBe(405);
    expect(
      (await gateway.client().with({ 'content-type': 'text/plain' }).send('PATCH', '/customers', 'x')).status,
    ).toBe(405);
  });

  it('with a method that the server knows and no endpoint has is 405, with a type of body or without', async () => {
    const client = gateway.client();
    for (const method of ['QUERY', 'SEARCH', 'TRACE', 'PROPFIND'])
      expect([method, (await raw('/api/v1/customers', method)).status]).toEqual([method, 405]);
    expect((await raw('/api/v1/nothing', 'QUERY')).status).toBe(404);
    expect((await raw('/nothing', 'QUERY')).status).toBe(404);
    const typed = await client.with({ 'content-type': 'application/json' }).send('QUERY', '/customers', '{}');
    expect([typed.status, typed.body.error.code]).toEqual([405, 'METHOD_NOT_ALLOWED']);
  });

  it('answers with a trailing slash and in any case, and keeps the case of its parameters', async () => {
    const client = gateway.as('admin');
    expect((await client.get('/customers/')).status).toBe(200);
    expect((await client.get(`/Customers/${idOf(5)}/`)).status).toBe(200);
    const upper = 'ABCDEF00-0000-4000-8000-00000000000A';
    await client.get(`/customers/${upper}`);
    expect(gateway.lastCall('GetCustomer').request.id).toBe(upper.toLowerCase());
  });

  it('answers HEAD like GET without a body', async () => {
    const response = await fetch(`${gateway.gateway.url}/api/v1/customers`, {
      method: 'HEAD',
      headers: { authorization: `Bearer ${gateway.token('admin')}` },
    });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(100);
  });

  it('with a malformed id is 400 and names it; a well-formed unknown one is the service’s 404', async () => {
    for (const bad of ['5', 'x'.repeat(400), '..%2f..%2fetc', `${idOf(1)}x`, '%00', '%D7%90']) {
      const { status, body } = await gateway.as('admin').get(`/customers/${bad}`);
      expect([bad, status, body.error.details]).toEqual([bad, 400, [{ field: 'id', message: 'must be a UUID' }]]);
    }
  });

  it('that is no URL, or endless, is refused in the envelope', async () => {
    for (const path of ['/api/v1/customers/%zz', '/api/v1/customers/%C3%28', `/api/v1/customers/${'x'.repeat(600)}`]) {
      const { status, body } = await raw(path);
      expect([status, JSON.parse(body).error.code]).toEqual([400, 'VALIDATION_ERROR']);
    }
  });

  it('beyond all bounds is cut off with a status', async () => {
    expect((await raw(`/api/v1/customers?search=${'x'.repeat(20_000)}`)).status).toBe(431);
  });
});

it('what is not HTTP is refused and cut off', async () => {
  const { hostname, port } = new URL(gateway.gateway.url);
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write('SSH-2.0-OpenSSH\r\n\r\n'));
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });
  expect(answer).toMatch(/^HTTP\/1.1 400 Bad Request/);
});

describe('a list', () => {
  const bounds: [string, string, string][] = [
    ['limit=0', 'limit', 'must be at least 1'],
    ['limit=101', 'limit', 'must be at most 100'],
    ['limit=-1', 'limit', 'must be at least 1'],
    ['limit=ten', 'limit', 'must be a whole number'],
    ['limit=1.5', 'limit', 'must be a whole number'],
    ['limit=', 'limit', 'must be a whole number'],
    ['limit=1e1', 'limit', 'must be a whole number'],
    ['limit=10&limit=20', 'limit', 'must be given only once'],
    ['sortOrder=asc&sortOrder=desc', 'sortOrder', 'must be given only once'],
    ['offset=-1', 'offset', 'must be at least 0'],
    ['offset=x', 'offset', 'must be a whole number'],
    ['sortBy=notes', 'sortBy', 'must be one of: name, city, email, phone, createdAt, updatedAt'],
    ['sortOrder=up', 'sortOrder', 'must be one of: asc, desc'],
    ['hasActiveRegistration=1', 'hasActiveRegistration', 'must be true or false'],
  ];
  it.each(bounds)('with %s is 400 and names it', async (query, field, message) => {
    const { status, body } = await gateway.as('admin').get(`/customers?${query}`);
    expect([status, body.error.details]).toEqual([400, [{ field, message }]]);
  });

  it('takes its bounds themselves, and hands its filters on', async () => {
    const query =
      'limit=100&offset=7&sortBy=name&sortOrder=desc&search=%D7%99%D7%A9&city=x&hasActiveRegistration=true&unknown=1';
    expect((await gateway.as('admin').get(`/customers?${query}`)).status).toBe(200);
    expect(gateway.lastCall('ListCustomers').request).toMatchObject({
      page: { limit: 100, offset: 7, sortBy: 'name', descending: true },
      search: 'יש',
      city: 'x',
      hasActiveRegistration: true,
    });
  });

  it('has 20 entries from the first where nothing is said, and q for search', async () => {
    await gateway.as('admin').get('/customers?q=abc');
    const { request } = gateway.lastCall('ListCustomers');
    expect(request).toMatchObject({ page: { limit: 20, offset: 0, sortBy: '', descending: false }, search: 'abc' });
    expect(request.hasActiveRegistration).toBeUndefined();
  });

  it('says whether there is more', async () => {
    gateway.answer('enrollment', 'ListCustomers', async (_context, { page }) => ({
      customers: Array.from(
        { length: Math.max(0, Math.min(page?.limit ?? 0, 45 - (page?.offset ?? 0))) },
        () => canned.customer,
      ),
      total: 45,
    }));
    const more = async (query: string) => (await gateway.as('admin').get(`/customers?${query}`)).body.pagination;
    expect(await more('')).toEqual({ total: 45, limit: 20, offset: 0, hasMore: true });
    expect(await more('offset=40')).toEqual({ total: 45, limit: 20, offset: 40, hasMore: false });
    expect(await more('offset=25')).toEqual({ total: 45, limit: 20, offset: 25, hasMore: false });
    expect(await more('offset=24')).toEqual({ total: 45, limit: 20, offset: 24, hasMore: true });
    expect(await more('offset=100')).toEqual({ total: 45, limit: 20, offset: 100, hasMore: false });
  });
});

describe('a request id', () => {
  it('is taken where it is well-formed, and echoed by every kind of answer', async () => {
    const client = gateway.client({ 'x-request-id': 'my-request.1' });
    const answers = [await client.get('/health'), await client.get('/customers'), await client.get('/nothing')];
    answers.push(await client.send('PATCH', '/health'));
    expect(answers.map(({ headers }) => headers.get('x-request-id'))).toEqual(Array(4).fill('my-request.1'));
  });

  it.each([[''], ['a b'], ['<script>'], ['x'.repeat(200)], ['"quoted"']])(
    'is made anew where it is %j',
    async (given) => {
      const { headers } = await gateway.client({ 'x-request-id': given }).get('/health');
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );
});

describe('browsers', () => {
  it('get protective headers with every answer', async () => {
    const { headers } = await gateway.client().get('/customers');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toContain('max-age=');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('of listed origins may call, and read what they need', async () => {
    const { headers } = await gateway.client({ origin: 'https://b.example.com' }).get('/health');
    expect(headers.get('access-control-allow-origin')).toBe('https://b.example.com');
    expect(headers.get('access-control-expose-headers')).toContain('X-RateLimit-Remaining');
    expect(headers.get('vary')).toContain('Origin');
  });

  it('of other origins may not', async () => {
    const { headers } = await gateway.client({ origin: 'https://evil.example.com' }).get('/health');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('get their preflight answered without credentials', async () => {
    const ask = {
      origin: 'https://crm.example.com',
      'access-control-request-method': 'PUT',
      'access-control-request-headers': 'authorization',
    };
    const { status, headers } = await gateway.client(ask).send('OPTIONS', `/customers/${idOf(1)}`);
    expect([status, headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD, POST, PUT, PATCH, DELETE']);
    expect(headers.get('access-control-allow-headers')).toBe('authorization');
  });
});
