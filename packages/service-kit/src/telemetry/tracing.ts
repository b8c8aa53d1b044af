import {
  type Attributes,
  context,
  type Link,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  trace,
} from '@opentelemetry/api';

let isTracing = false;

/** Called once by `startTelemetry`; by tests with a provider of their own. */
export function useTracing(on: boolean): void {
  isTracing = on;
}

const tracer = () => trace.getTracer('roster');

const wellFormed = /^00-((?!0{32})[0-9a-f]{32})-((?!0{16})[0-9a-f]{16})-([0-9a-f]{2})$/;

/** W3C Trace Context, version 00; undefined where it is none. */
function parse(traceparent: string | undefined): SpanContext | undefined {
  const [, traceId, spanId, flags] = wellFormed.exec(traceparent ?? '') ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
}

const format = ({ traceId, spanId, traceFlags }: SpanContext): string =>
  `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;

const isSampled = ({ traceFlags }: SpanContext): boolean => (traceFlags & TraceFlags.SAMPLED) !== 0;

/** The span that is under way, as a traceparent; undefined where there is no telemetry, or nothing under way. */
export function currentTraceparent(): string | undefined {
  const span = isTracing ? trace.getSpanContext(context.active()) : undefined;
  return span && format(span);
}

/** Of an event that is being handled: the handling where that is in the event's own trace, else what caused the event. */
export function traceparentFor(event: { traceparent?: string | undefined }): string | undefined {
  const caused = isTracing ? parse(event.traceparent) : undefined;
  if (!caused) return undefined;
  const current = trace.getSpanContext(context.active());
  return current?.traceId === caused.traceId ? format(current) : event.traceparent;
}

const inJson = /"traceparent":"([^"\\]+)"/;

/** The traceparents of events as the outbox has them: in the envelope, which is looked into only where there is telemetry. */
export function traceparentsIn(messages: readonly { value: string }[]): (string | undefined)[] {
  return isTracing ? messages.map(({ value }) => inJson.exec(value)?.[1]) : [];
}

export interface Traced {
  name: string;
  kind: 'producer' | 'consumer' | 'client';
  attributes: Attributes;
}

const kinds = { producer: SpanKind.PRODUCER, consumer: SpanKind.CONSUMER, client: SpanKind.CLIENT };

/**
 * Runs work that something recorded earlier has caused, in a span of that trace.
 *
 * A batch has several causes, and a span one parent. So the span in which the work runs belongs to the first cause that
 * is recorded, and links to the others; the trace of each of these has a span of its own, as long, which links back. Whoever looks
 * at a trace sees in it everything that its events led to.
 *
 * @param causes traceparents; of those that are absent or malformed nothing is known
 */
export async function traceCaused<T>(
  traced: Traced,
  causes: readonly (string | undefined)[],
  work: (span: Span | undefined) => Promise<T>,
): Promise<T> {
  if (!isTracing) return work(undefined);
  const known = causes.flatMap((cause) => parse(cause) ?? []);
  const recorded = [...new Map(known.filter(isSampled).map((cause) => [cause.traceId, cause])).values()];
  const parent = recorded[0] ?? known[0];
  // What started this loop, long ago, did not cause it.
  if (!parent) return context.with(ROOT_CONTEXT, () => work(undefined));
  const others = recorded.slice(1);
  const startTime = Date.now();
  const span = start(traced, parent, others, startTime);
  let failure: unknown;
  try {
    return await context.with(trace.setSpan(ROOT_CONTEXT, span), () => work(span));
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    for (const one of [span, ...others.map((other) => start(traced, other, [span.spanContext()], startTime))]) {
      end(one, failure);
    }
  }
}

function start(
  { name, kind, attributes }: Traced,
  parent: SpanContext,
  linked: SpanContext[],
  startTime: number,
): Span {
  const links: Link[] = linked.map((other) => ({ context: other }));
  const options = { kind: kinds[kind], attributes, links, startTime };
  return tracer().startSpan(name, options, trace.setSpanContext(ROOT_CONTEXT, parent));
}

function end(span: Span, failure: unknown): void {
  if (failure !== undefined) {
    span.setAttribute('error.type', failure instanceof Error ? failure.name : typeof failure);
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end();
}

/** Tells the span of an HTTP request which route it met. A path would say too much. */
export function nameRequest(method: string, route: string, operation: string): void {
  const span = isTracing ? trace.getActiveSpan() : undefined;
  span?.updateName(`${method} ${route}`).setAttributes({ 'http.route': route, 'roster.operation': operation });
}
