import { EventEmitter } from 'node:events';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { observePool } from '../store/pool-metrics';
import { type MetricName, metricCatalogue } from './metric-catalogue';
import { count, observe, record, useMeterProvider } from './metrics';
import { prometheusNames } from './prometheus-name';
import { temporalityOf } from './temporality';

let exporter: InMemoryMetricExporter;
let provider: MeterProvider;

beforeEach(() => {
  exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  exporter.selectAggregationTemporality = temporalityOf;
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 });
  provider = new MeterProvider({ readers: [reader] });
  useMeterProvider(provider);
});
afterEach(async () => {
  useMeterProvider(undefined);
  await provider.shutdown();
});

async function sent(name: MetricName) {
  exporter.reset();
  await provider.forceFlush();
  const metrics =
    exporter
      .getMetrics()
      .at(-1)
      ?.scopeMetrics.flatMap((scope) => scope.metrics) ?? [];
  return metrics.find(({ descriptor }) => descriptor.name === name)?.dataPoints ?? [];
}

describe('metrics', () => {
  it('are counted and recorded under their labels', async () => {
    count('roster.outbox.published', { service: 'catalog' }, 3);
    count('roster.outbox.published', { service: 'catalog' });
    record('roster.webhook.attempt.duration', 12, { outcome: 'retry' });
    expect(await sent('roster.outbox.published')).toMatchObject([{ attributes: { service: 'catalog' }, value: 4 }]);
    const [attempt] = await sent('roster.webhook.attempt.duration');
    expect(attempt?.value).toMatchObject({ count: 1, buckets: { boundaries: expect.arrayContaining([0.5, 15]) } });
  });

  it('that are gauges are asked for when they are sent, until their part stops', async () => {
    let owed = 5;
    const stop = observe(['roster.outbox.owed'], (tell) => tell('roster.outbox.owed', owed, { service: 'billing' }));
    expect(await sent('roster.outbox.owed')).toMatchObject([{ value: 5 }]);
    owed = 7;
    expect(await sent('roster.outbox.owed')).toMatchObject([{ value: 7 }]);
    stop();
    expect(await sent('roster.outbox.owed')).toEqual([]);
  });

  it('of a store that is away are missing, and the others are there', async () => {
    observe(['roster.dead_letters'], () => Promise.reject(new Error('away')));
    observe(['roster.outbox.owed'], (tell) => tell('roster.outbox.owed', 1, { service: 'billing' }));
    expect(await sent('roster.outbox.owed')).toMatchObject([{ value: 1 }]);
    expect(await sent('roster.dead_letters')).toEqual([]);
  });

  it('cost nothing without telemetry', () => {
    useMeterProvider(undefined);
    const read = jest.fn(() => undefined);
    observe(['roster.dead_letters'], read)();
    count('roster.outbox.published', { service: 'catalog' });
    expect(read).not.toHaveBeenCalled();
  });
});

describe('a pool of connections', () => {
  it('is told by the driver’s events, whatever was open before', async () => {
    const client = Object.assign(new EventEmitter(), { options: { maxPoolSize: 20 } });
    const stop = observePool('billing', client as never);
    const of = (connectionId: number) => ({ address: 'mongo:27017', connectionId });
    client.emit('connectionCreated', of(1));
    for (const id of [1, 2]) {
      client.emit('connectionCheckOutStarted', {});
      client.emit('connectionCheckedOut', of(id));
    }
    client.emit('connectionCheckedIn', of(1));
    client.emit('connectionCheckOutStarted', {});
    const points = await sent('roster.mongodb.pool.connections');
    expect(Object.fromEntries(points.map(({ attributes, value }) => [attributes.state, value]))).toEqual({
      used: 1,
      idle: 1,
      limit: 20,
    });
    expect(await sent('roster.mongodb.pool.waiting')).toMatchObject([{ value: 1 }]);
    client.emit('connectionCheckOutFailed', {});
    expect(await sent('roster.mongodb.pool.failures')).toMatchObject([{ value: 1 }]);
    stop();
    expect(client.eventNames()).toEqual([]);
  });
});

describe('the catalogue', () => {
  const names = Object.keys(metricCatalogue) as MetricName[];

  it('has names that stay apart in Prometheus', () => {
    const all = names.flatMap((name) => prometheusNames(name, metricCatalogue[name]));
    expect(new Set(all).size).toBe(all.length);
    expect(prometheusNames('roster.http.server.duration', metricCatalogue['roster.http.server.duration'])).toEqual([
      'roster_http_server_duration_seconds_bucket',
      'roster_http_server_duration_seconds_count',
      'roster_http_server_duration_seconds_sum',
    ]);
  });

  it('has no label that could grow with the business', () => {
    const labels = new Set(names.flatMap((name): readonly string[] => metricCatalogue[name].labels));
    for (const label of labels)
      expect(label).not.toMatch(/organization|user|tenant|path|url|(^|_)id$|^(job|instance)$/);
  });
});
