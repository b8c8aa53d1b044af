import { connect } from 'node:net';
import { publicEventTypes } from '@roster/contracts';
import { parseConfig } from '@roster/service-kit';
import { TestGateway } from '@roster/testkit/gateway';
import { gatewaySettings } from './config';

describe('health', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await TestGateway.start();
  });
  afterAll(() => gateway.stop());

  it.each([['/health'], ['/health/live']])('%s answers as seed 1 shows', async (path) => {
    const { status, body } = await gateway.client().get(path);
    expect([status, body]).toEqual([
      200,
      { success: true, data: { status: 'ok', version: '1.0.0', uptime: expect.any(Number) } },
    ]);
  });

  it('is ready while every service answers', async () => {
    gateway.clock.advance(2_000);
    const { status, body } = await gateway.client().get('/health/ready');
    expect([status, body.data.status, body.data.checks.database]).toEqual([200, 'ok', 'connected']);
  });

  it.each([['identity'], ['catalog'], ['scheduling'], ['enrollment'], ['billing'], ['notifications']] as const)(
    'is not ready while %s does not answer, and says so',
    async (service) => {
      gateway.clock.advance(2_000);
      gateway.down.add(service);
      const { status, body } = await gateway.client().get('/health/ready');
      expect([status, body.success, body.data.checks[service], body.data.checks.database]).toEqual([
        503,
        false,
        'disconnected',
        'disconnected',
      ]);
      expect((await gateway.client().get('/health')).status).toBe(200);
      gateway.down.delete(service);
    },
  );

  it('asks the services once a second, however many probe', async () => {
    gateway.clock.advance(2_000);
    const asked = () => gateway.calls.filter(({ method }) => method === 'BatchGetRosters').length;
    const before = asked();
    await Promise.all(Array.from({ length: 20 }, () => gateway.client().get('/health/ready')));
    expect(asked() - before).toBe(1);
  });
});

describe('the documentation', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await TestGateway.start();
  });
  afterAll(() => gateway.stop());

  it('is a page whose parts all come from here, under a policy that allows no others', async () => {
    const { status, body, headers } = await gateway.client().get('/docs');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    const parts = [...String(body).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(parts).toHaveLength(3);
    for (const path of parts) {
      const part = await fetch(`${gateway.gateway.url}${path}`);
      expect([path, part.status, (await part.text()).length > 50]).toEqual([path, 200, true]);
    }
    expect(String(body)).not.toMatch(/<script>|https?:\/\//);
  });

  it('is also a document for programs', async () => {
    const { body } = await gateway.client().get('/openapi.json');
    expect(body).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/api/v1' }], info: { version: '1.0.0' } });
  });
});

describe("a client's address", () => {
  const address = async (settings: Record<string, string>) => {
    const gateway = await TestGateway.start({ settings });
    const credentials = { email: 'a@example.com', password: 'p' };
    await gateway.client({ 'x-forwarded-for': '203.0.113.7' }).post('/auth/login', credentials);
    await gateway.stop();
    return gateway.lastCall('Login').request.address;
  };

  it('is what the connection says, whatever a stranger writes', async () => {
    expect(await address({})).toBe('127.0.0.1');
    expect(await address({ ROSTER_TRUSTED_PROXIES: '10.0.0.0/8' })).toBe('127.0.0.1');
  });

  it('is what a trusted proxy says', async () => {
    expect(await address({ ROSTER_TRUSTED_PROXIES: '127.0.0.1' })).toBe('203.0.113.7');
  });
});

describe('starting', () => {
  it('on a port that is taken is refused in the words of the settings', async () => {
    const first = await TestGateway.start();
    const { port } = new URL(first.gateway.url);
    await expect(TestGateway.start({ settings: { ROSTER_PORT: port } })).rejects.toMatchObject({
      name: 'ConfigError',
      message: expect.stringMatching(`127.0.0.1:${port} .ROSTER_HOST, ROSTER_PORT.: .*EADDRINUSE`),
    });
    await first.stop();
  });
});

describe('stopping', () => {
  it('lets a running request end, then closes at once, kept connections too; twice is harmless', async () => {
    const gateway = await TestGateway.start();
    let finish: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      gateway.answer('enrollment', 'ListCustomers', async () => {
        resolve();
        await new Promise<void>((done) => {
          finish = done;
        });
        return { customers: [], total: 0 };
      });
    });
    const answer = gateway.as('admin').get('/customers');
    await begun;
    const { url } = gateway.gateway;
    const began = performance.now();
    const stopped = gateway.gateway.stop();
    finish();
    expect((await answer).status).toBe(200);
    await stopped;
    expect(performance.now() - began).toBeLessThan(5_000);
    await expect(fetch(url)).rejects.toThrow();
    await gateway.stop();
  });
});

describe('a request that arrives while the gateway stops', () => {
  it('is answered like any other', async () => {
    const gateway = await TestGateway.start();
    const { hostname, port } = new URL(gateway.gateway.url);
    const socket = connect(Number(port), hostname);
    let answered = '';
    const ended = new Promise<void>((resolve) => {
      socket.setEncoding('utf8').on('data', (text) => {
        answered += text;
      });
      socket.once('close', () => resolve());
    });
    const isClosed = () =>
      fetch(`http://${hostname}:${port}`).then(
        () => false,
        () => true,
      );
    // Its beginning is there, so the connection is none that waits for a request; an answer to another proves it read.
    await new Promise<void>((resolve) => {
      socket.write('GET /api/v1/health HTTP/1.1\r\nhost: x\r\n', () => resolve());
    });
    expect(await isClosed()).toBe(false);
    const stopped = gateway.stop();
    while (!(await isClosed())) await new Promise(setImmediate);
    socket.write('\r\n');
    await Promise.all([ended, stopped]);
    expect(answered).toMatch(/^HTTP\/1.1 200 /);
    expect(answered.toLowerCase()).toContain('connection: close');
  });
});

describe('settings', () => {
  const rest = { ROSTER_PEER_TOKEN: 'a-peer-token-for-tests-only' };

  it('have the defaults of the embedded start', () => {
    expect(parseConfig(gatewaySettings, rest)).toMatchObject({
      ROSTER_HOST: '127.0.0.1',
      ROSTER_PORT: 8000,
      ROSTER_RATE_LIMIT_PER_HOUR: 1000,
      ROSTER_CORS_ORIGINS: [],
      ROSTER_HAITECH_ORGANIZATION: 'haitech',
    });
  });

  it.each([
    ['ROSTER_PORT', '80000'],
    ['ROSTER_RATE_LIMIT_PER_HOUR', '0'],
    ['ROSTER_CORS_ORIGINS', 'https://a.example.com/path'],
    ['ROSTER_CORS_ORIGINS', '*'],
    ['ROSTER_TRUSTED_PROXIES', 'everybody'],
    ['ROSTER_HAITECH_ORGANIZATION', 'Hai Tech'],
    ['ROSTER_PEER_TOKEN', 'short'],
  ])('a malformed %s (%s) stops the start and is named', (name, value) => {
    expect(() => parseConfig(gatewaySettings, { ...rest, [name]: value })).toThrow(name);
  });
});

describe('what the events are', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await TestGateway.start();
  });
  afterAll(() => gateway.stop());

  it('is served for programs: the AsyncAPI document, and each schema where `dataschema` leads', async () => {
    const client = gateway.client();
    const document = await client.get('/asyncapi.json');
    expect(document).toMatchObject({ status: 200, body: { asyncapi: '3.0.0' } });
    for (const kind of ['events', 'cloudevents', 'webhooks']) {
      const schema = await client.get(`/schemas/${kind}/meeting.completed/v1`);
      expect(schema).toMatchObject({
        status: 200,
        body: { $id: `https://roster.dev/schemas/${kind}/meeting.completed/v1`, type: 'object' },
      });
      expect(schema.headers.get('content-type')).toBe('application/schema+json; charset=utf-8');
    }
    expect((await client.get('/schemas/events/user.created/v1')).status).toBe(200);
    expect((await client.get('/schemas/webhooks/user.created/v1')).status).toBe(404);
    expect((await client.get('/schemas/events/meeting.completed/v2')).status).toBe(404);
  });

  it('is served for people: a page with every public type', async () => {
    const { status, body, headers } = await gateway.client().get('/docs/events');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    for (const type of publicEventTypes) expect(body).toContain(`<section id="${type}">`);
    expect(body).not.toContain('user.created');
  });
});
