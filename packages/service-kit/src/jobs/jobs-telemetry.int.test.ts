import { randomUUID } from 'node:crypto';
import { context, ROOT_CONTEXT, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { AlwaysOnSampler, InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { engines, TestClock } from '@roster/testkit';
import { Database } from '../store/database';
import { createLogger } from '../telemetry/logger';
import { useMeterProvider } from '../telemetry/metrics';
import { discreet } from '../telemetry/span-privacy';
import { currentTraceparent, useTracing } from '../telemetry/tracing';
import type { JobOutcome } from './job';
import { JobKind, noPayload } from './job-kind';
import { JobStore } from './job-store';
import { JobWorker } from './job-worker';

const spans = new InMemorySpanExporter();
const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
const meters = new MeterProvider({
  readers: [new PeriodicExportingMetricReader({ exporter: metrics, exportIntervalMillis: 3_600_000 })],
});
const cause = '0123456789abcdef0123456789abcdef';

let database: Database;
let jobs: JobStore;
beforeAll(async () => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(
    new TracerProvider({
      sampler: new AlwaysOnSampler(),
      spanProcessors: [new SimpleSpanProcessor({ exporter: discreet(spans) })],
    }),
  );
  useTracing(true);
  useMeterProvider(meters);
  database = await Database.connect(engines().mongoUrl, `jobs_${randomUUID().slice(0, 8)}`);
  jobs = new JobStore(database);
  await database.buildIndexes();
});
afterEach(() => spans.reset());
afterAll(async () => {
  useTracing(false);
  useMeterProvider(undefined);
  trace.disable();
  context.disable();
  await meters.shutdown();
  await database.close();
});

// To come: the store forgets what ended by the machine's clock, and would do so between a run and a look at it.
const clock = new TestClock(new Date('2126-03-01T10:00:00Z'));

/** Does what is due of a kind, each run with the next of these outcomes. @returns the traceparents in which it ran */
async function runs(kind: string, ...outcomes: JobOutcome[]): Promise<(string | undefined)[]> {
  const seen: (string | undefined)[] = [];
  const run = async (): Promise<JobOutcome> => {
    seen.push(currentTraceparent());
    return outcomes[seen.length - 1] ?? { is: 'done' };
  };
  const parts = {
    jobs,
    handlers: [{ kind: new JobKind(kind, noPayload), run }],
    clock,
    log: createLogger('jobs', 'silent'),
  };
  const worker = new JobWorker({ ...parts, owner: randomUUID(), service: 'tested', random: () => 1 });
  for (let round = 0; round < 5; round++) {
    while ((await worker.look()) > 0) await worker.idle();
    clock.advance(3_600_000);
  }
  return seen;
}

const queued = (kind: string) => {
  const within = { traceId: cause, spanId: 'fedcba9876543210', traceFlags: 1 };
  const job = { kind, organizationId: 'org', key: 'k', dueAt: clock.now() };
  return context.with(trace.setSpanContext(ROOT_CONTEXT, within), () => jobs.add([job]));
};

const jobSpans = () => spans.getFinishedSpans().filter(({ name }) => name.startsWith('job '));

describe('work that waited', () => {
  it('goes on in the trace of what queued it, run by run', async () => {
    await queued('traced');
    const seen = await runs('traced', { is: 'later', reason: 'not now' }, { is: 'again', at: clock.now() });
    expect(seen).toHaveLength(3);
    expect(
      jobSpans().map(({ name, parentSpanContext, attributes }) => [name, parentSpanContext?.spanId, attributes]),
    ).toEqual(
      ['later', 'ok', 'ok'].map((outcome) => [
        'job traced',
        'fedcba9876543210',
        { 'roster.job.kind': 'traced', 'roster.job.outcome': outcome },
      ]),
    );
    for (const traceparent of seen) expect(traceparent?.split('-')[1]).toBe(cause);
  });

  it('is nobody’s doing any more once it repeats by itself, nor where nothing traced queued it', async () => {
    await queued('repeating');
    const [first, second] = await runs('repeating', { is: 'again', at: clock.now(), payload: { round: 1 } });
    expect([first?.split('-')[1], second]).toEqual([cause, undefined]);
    await jobs.add([{ kind: 'untraced', organizationId: 'org', key: 'k', dueAt: clock.now() }]);
    expect(await runs('untraced')).toEqual([undefined]);
    expect(jobSpans()).toHaveLength(1);
  });

  it('is counted and timed by its kind', async () => {
    await queued('measured');
    await runs('measured', { is: 'later', reason: 'not now' }, { is: 'hopeless', reason: 'never' });
    await meters.forceFlush();
    const sent =
      metrics
        .getMetrics()
        .at(-1)
        ?.scopeMetrics.flatMap((scope) => scope.metrics) ?? [];
    const points = (name: string) =>
      (sent.find(({ descriptor }) => descriptor.name === name)?.dataPoints ?? []).filter(
        ({ attributes }) => attributes.kind === 'measured',
      );
    expect(points('roster.job.runs').map(({ attributes, value }) => [attributes.outcome, value])).toEqual([
      ['later', 1],
      ['failed', 1],
    ]);
    expect(points('roster.job.duration')).toMatchObject([{ value: { count: 1 } }, { value: { count: 1 } }]);
  });
});
