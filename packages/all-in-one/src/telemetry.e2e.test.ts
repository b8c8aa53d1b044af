import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MetricName, metricCatalogue } from '@roster/service-kit';
import {
  type HttpClient,
  LaunchedRoster,
  makeSchool,
  OtlpReceiver,
  type ReceivedSpan,
  WebhookReceiver,
} from '@roster/testkit/system';

/** What must never be in telemetry, wherever it came in. */
const customer = { name: 'ישראלה כהן-לוי', phone: '0529876543', email: 'israela.private@example.com' };
const secrets = ['ישראלה', 'כהן-לוי', '529876543', 'israela.private', 'wrong-password', 'hook-token-in-a-path'];

/** What does not happen in these minutes: each of them needs something to go wrong. (There is no Redis either.) */
const unseen: readonly MetricName[] = [
  'roster.http.rate_limit.refusals',
  'roster.outbox.publish_failures',
  'roster.consumer.dead_letters',
  'roster.mongodb.pool.failures',
  'roster.mongodb.transaction_retries',
];

let dataDir: string;
let collector: OtlpReceiver;
let hook: WebhookReceiver;
let roster: LaunchedRoster;
let api: HttpClient;
let webhookSecret: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'roster-telemetry-'));
  collector = await OtlpReceiver.start();
  hook = await WebhookReceiver.start();
  roster = new LaunchedRoster(dataDir, {
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
    OTEL_TRACES_SAMPLER_ARG: '1',
    OTEL_METRIC_EXPORT_INTERVAL: '200',
    OTEL_BSP_SCHEDULE_DELAY: '100',
  });
  api = await roster.start();
  const webhook = await api.data('POST', '/webhooks', {
    url: hook.url('/hook-token-in-a-path'),
    events: ['customer.created'],
  });
  webhookSecret = webhook.secret;
}, 60_000);

afterAll(async () => {
  await roster.kill('SIGTERM');
  await Promise.all([hook.stop(), collector.stop()]);
  await rm(dataDir, { recursive: true, force: true });
});

const parentOf = (span: ReceivedSpan): ReceivedSpan | undefined =>
  collector.trace(span.traceId).find(({ spanId }) => spanId === span.parentSpanId);

describe('one request', () => {
  it('is one trace, from HTTP to the webhook that it led to', async () => {
    const before = hook.received.length;
    await api.data('POST', '/customers', customer);
    const [request] = (await hook.awaitReceived(before + 1)).slice(before);
    const [, traceId = ''] = String(request?.headers.traceparent).split('-');
    const named = (name: string) =>
      collector.until(() => collector.trace(traceId).find((span) => span.name === name) ?? false);
    const server = await named('POST /api/v1/customers');
    const sent = await named('POST webhook');
    const called = collector.trace(traceId).filter(({ name }) => name.endsWith('/CreateCustomer'));
    const produced = await named('send roster.enrollment');
    const consumed = await named('process queue deliveries');

    expect(server).toMatchObject({ kind: 2, attributes: { 'http.route': '/api/v1/customers' } });
    expect(server.attributes).toMatchObject({ 'roster.operation': 'createCustomer', 'http.response.status_code': 201 });
    const client = called.find(({ kind }) => kind === 3);
    const service = called.find(({ kind }) => kind === 2);
    expect(client?.parentSpanId).toBe(server.spanId);
    expect(service?.parentSpanId).toBe(client?.spanId);
    const written = collector.trace(traceId).filter((span) => span.attributes['db.collection.name'] === 'outbox');
    expect(written.map((span) => parentOf(span)?.spanId)).toContain(service?.spanId);
    expect(produced).toMatchObject({ kind: 4, parentSpanId: service?.spanId });
    expect(consumed).toMatchObject({ kind: 5, parentSpanId: service?.spanId });
    expect(consumed.attributes).toMatchObject({ 'roster.event.type': ['customer.created'] });
    expect(sent).toMatchObject({ kind: 3, parentSpanId: consumed.spanId });
    expect(sent.attributes).toMatchObject({ 'http.response.status_code': 204, 'roster.webhook.attempt': 1 });
    expect(String(request?.headers.traceparent)).toBe(`00-${traceId}-${sent.spanId}-01`);
  });

  it('goes on with the trace of its caller', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    await api.with({ traceparent: `00-${traceId}-b7ad6b7169203331-01` }).get('/customers?limit=1');
    const span = await collector.until(() => collector.trace(traceId).find(({ name }) => name.startsWith('GET ')));
    expect(span).toMatchObject({ name: 'GET /api/v1/customers', parentSpanId: 'b7ad6b7169203331' });
  });
});

/** A lesson of the future is cancelled, of which a family is to be told that wants no messages: so nobody is called. */
async function tellFamily(): Promise<void> {
  const credentials = { phoneNumberId: '1', accessToken: 'a-token', appSecret: '0'.repeat(32), verifyToken: 'a-word' };
  await api.data('PUT', '/integrations/whatsapp', credentials);
  const anyTime = { sabbath: { kept: false }, quietHours: { from: '00:00', to: '00:00' } };
  await api.data('PUT', '/organization/messaging', anyTime);
  const startDate = `${new Date().getUTCFullYear() + 1}-01-15`;
  const { customerId, studentId, cycleId, meetingIds } = await makeSchool(api, {
    startDate,
    sendParentReminders: true,
  });
  await api.data('PUT', `/customers/${customerId}/messaging`, { optedOut: true });
  await api.data('POST', '/registrations', { studentId, cycleId });
  await api.data('POST', `/meetings/${meetingIds[0]}/cancel`);
}

/** A stream of events whose client goes as soon as it has begun. */
async function openAndLeaveStream(): Promise<void> {
  const { key } = await api.data('POST', '/api-keys', { name: 'a stream', scopes: ['read:events'] });
  const client = new AbortController();
  const headers = { 'x-api-key': key, accept: 'text/event-stream' };
  const stream = await fetch(`${api.baseUrl}/events`, { headers, signal: client.signal });
  expect(stream.status).toBe(200);
  client.abort();
}

describe('metrics', () => {
  it('arrive as the catalogue names them, with its labels and units, and no other', async () => {
    const school = await makeSchool(api);
    await api.data('POST', `/meetings/${school.meetingIds[0]}/complete`);
    await api.data('POST', '/reports/export', { report: 'cycle-progress' });
    await openAndLeaveStream();
    await tellFamily();
    const names = Object.keys(metricCatalogue) as MetricName[];
    const expected = names.filter((name) => !unseen.includes(name) && !name.startsWith('roster.redis.'));
    await collector.until(() => expected.every((name) => collector.series(name).length > 0));
    expect([...collector.metricNames].filter((name) => !(name in metricCatalogue))).toEqual([]);
    for (const name of expected) {
      const { labels, unit } = metricCatalogue[name];
      for (const point of collector.series(name)) {
        expect([name, Object.keys(point.attributes).sort()]).toEqual([name, [...labels].sort()]);
        expect(point).toMatchObject({ service: 'roster-all-in-one', unit });
      }
    }
  });

  it('count requests by operation and RPCs by method', async () => {
    const before = await api.get('/customers/00000000-0000-4000-8000-000000000000');
    expect(before.status).toBe(404);
    await collector.until(() =>
      collector
        .series('roster.http.server.duration')
        .find(({ attributes }) => attributes.operation === 'getCustomer' && attributes.status_class === '4xx'),
    );
    await collector.until(() =>
      collector
        .series('roster.rpc.server.duration')
        .find(({ attributes }) => attributes.method === 'GetCustomer' && attributes.outcome === 'not_found'),
    );
    const ready = collector.series('roster.service.ready').map(({ attributes, value }) => [attributes.service, value]);
    expect(Object.fromEntries(ready)).toEqual(
      Object.fromEntries(
        ['billing', 'catalog', 'enrollment', 'identity', 'notifications', 'scheduling'].map((service) => [service, 1]),
      ),
    );
  });
});

describe('nobody’s data', () => {
  it('is in any of it: no name, number, address, password, token or path', async () => {
    await api.get(`/customers?search=${encodeURIComponent('ישראלה')}`);
    await api.post('/auth/login', { email: customer.email, password: 'wrong-password' });
    await api.get(`/customers/${encodeURIComponent(customer.email)}`);
    await api.post('/customers', { ...customer, phone: 'not-0529876543' });
    const traceId = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';
    await api.with({ traceparent: `00-${traceId}-b7ad6b7169203331-01` }).get('/no/such/israela.private');
    await collector.until(() => collector.trace(traceId).length > 0);
    const all = collector.bodies.join('\n');
    const never = [...secrets, ...secrets.map(encodeURIComponent), webhookSecret, LaunchedRoster.password, 'Bearer '];
    expect(never.filter((text) => all.includes(text))).toEqual([]);
  });
});
