import { context, ROOT_CONTEXT, SpanStatusCode, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  AlwaysOnSampler,
  InMemorySpanExporter,
  ParentBasedSampler,
  type ReadableSpan,
  SimpleSpanProcessor,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { discreet } from './span-privacy';
import { currentTraceparent, traceCaused, traceparentFor, traceparentsIn, useTracing } from './tracing';

const exporter = new InMemorySpanExporter();
const traced = { name: 'process things', kind: 'consumer', attributes: { 'roster.consumer': 'things' } } as const;
const cause = (digit: string, flags = '01'): string => `00-${digit.repeat(32)}-${digit.repeat(16)}-${flags}`;
const nothing = () => Promise.resolve();

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(
    new TracerProvider({
      sampler: new ParentBasedSampler({ root: new AlwaysOnSampler() }),
      spanProcessors: [new SimpleSpanProcessor({ exporter: discreet(exporter) })],
    }),
  );
});
beforeEach(() => useTracing(true));
afterEach(() => exporter.reset());
afterAll(() => {
  useTracing(false);
  trace.disable();
  context.disable();
});

const spans = (): ReadableSpan[] => exporter.getFinishedSpans();

describe('work that something caused', () => {
  it('is in the trace of its cause, and what it causes goes on from there', async () => {
    const seen = await traceCaused(traced, [cause('a')], () => Promise.resolve(currentTraceparent()));
    const [span] = spans();
    expect(span?.parentSpanContext).toMatchObject({ traceId: 'a'.repeat(32), spanId: 'a'.repeat(16) });
    expect(seen).toBe(`00-${'a'.repeat(32)}-${span?.spanContext().spanId}-01`);
  });

  it('of several causes is in the trace of each, and the spans link to one another', async () => {
    await traceCaused(traced, [cause('a'), undefined, cause('b'), cause('a'), cause('c', '00'), 'nonsense'], nothing);
    const [work, other] = spans();
    expect(spans()).toHaveLength(2);
    expect(work?.spanContext().traceId).toBe('a'.repeat(32));
    expect(work?.links.map((link) => link.context.traceId)).toEqual(['b'.repeat(32)]);
    expect(other?.parentSpanContext?.traceId).toBe('b'.repeat(32));
    expect(other?.links.map((link) => link.context.spanId)).toEqual([work?.spanContext().spanId]);
  });

  it('whose causes are not recorded is not either, but logs can still name their trace', async () => {
    const seen = await traceCaused(traced, [cause('a', '00')], () => Promise.resolve(currentTraceparent()));
    expect(seen).toMatch(`00-${'a'.repeat(32)}-`);
    expect(spans()).toEqual([]);
  });

  it('without a cause is in nobody’s trace, not even in that of whoever started its loop', async () => {
    const within = trace.setSpan(
      ROOT_CONTEXT,
      trace.wrapSpanContext({ ...trace.getTracer('x').startSpan('x').spanContext() }),
    );
    const seen = await context.with(within, () => traceCaused(traced, [undefined], async () => currentTraceparent()));
    expect(seen).toBeUndefined();
  });

  it('that fails is marked, without a word of why', async () => {
    const failing = traceCaused(traced, [cause('a')], () => Promise.reject(new TypeError('dana@example.com')));
    await expect(failing).rejects.toThrow('dana@example.com');
    const [span] = spans();
    expect(span?.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(span?.attributes['error.type']).toBe('TypeError');
    expect(JSON.stringify([span?.attributes, span?.events, span?.status])).not.toContain('dana');
  });

  it('says nothing but what is allowed', async () => {
    await traceCaused(traced, [cause('a')], async (span) => {
      span?.setAttributes({ 'url.query': 'search=dana', 'db.statement': '{ name: "dana" }', 'http.route': '/x' });
      span?.recordException(new Error('dup key: { email: "dana@example.com" }'));
      span?.setStatus({ code: SpanStatusCode.ERROR, message: 'dana' });
    });
    const [span] = spans();
    expect(span?.attributes).toEqual({ 'roster.consumer': 'things', 'http.route': '/x' });
    expect(span?.events.map(({ attributes }) => attributes)).toEqual([{ 'exception.type': 'Error' }]);
    expect(span?.status).toEqual({ code: SpanStatusCode.ERROR });
  });
});

describe('a traceparent', () => {
  it('of an event is the handling’s where that is in the same trace, else what caused the event', async () => {
    await traceCaused(traced, [cause('a')], async () => {
      expect(traceparentFor({ traceparent: cause('a') })).toBe(currentTraceparent());
      expect(traceparentFor({ traceparent: cause('b') })).toBe(cause('b'));
      expect(traceparentFor({})).toBeUndefined();
    });
  });

  it('is found in an envelope, and not in what somebody wrote into a field', () => {
    const event = { data: { after: { name: `"traceparent":"${cause('b')}"` } }, traceparent: cause('a') };
    expect(traceparentsIn([{ value: JSON.stringify(event) }, { value: '{}' }])).toEqual([cause('a'), undefined]);
  });
});

it('without telemetry nothing of this happens', async () => {
  useTracing(false);
  expect(await traceCaused(traced, [cause('a')], async (span) => [span, currentTraceparent()])).toEqual([
    undefined,
    undefined,
  ]);
  expect(traceparentsIn([{ value: JSON.stringify({ traceparent: cause('a') }) }])).toEqual([]);
  expect(spans()).toEqual([]);
});
