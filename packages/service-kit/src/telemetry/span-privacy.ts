import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';

/**
 * What a span may say. Everything else that a library puts there is left out: addresses and queries hold what people
 * searched for, statements and messages of errors hold the values that were being written.
 */
const allowed = new Set([
  'error.type',
  'exception.type',
  'http.request.method',
  'http.response.status_code',
  'http.route',
  'network.protocol.version',
  'rpc.system',
  'rpc.service',
  'rpc.method',
  'rpc.grpc.status_code',
  'db.system',
  'db.system.name',
  'db.namespace',
  'db.name',
  'db.operation',
  'db.operation.name',
  'db.collection.name',
  'db.mongodb.collection',
  'messaging.system',
  'messaging.operation.name',
  'messaging.operation.type',
  'messaging.destination.name',
  'messaging.consumer.group.name',
  'messaging.batch.message_count',
  'roster.consumer',
  'roster.event.type',
  'roster.job.kind',
  'roster.job.outcome',
  'roster.operation',
  'roster.service',
  'roster.webhook.attempt',
  'roster.webhook.id',
]);

const kept = <T>(attributes: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => allowed.has(name)));

/** The span without what may be somebody's. */
function withoutValues(span: ReadableSpan): ReadableSpan {
  return Object.create(span, {
    attributes: { value: kept(span.attributes) },
    events: { value: span.events.map((event) => ({ ...event, attributes: kept(event.attributes ?? {}) })) },
    links: { value: span.links.map((link) => ({ ...link, attributes: kept(link.attributes ?? {}) })) },
    status: { value: { code: span.status.code } },
  }) as ReadableSpan;
}

/** Sends nothing on that a span may not say. */
export function discreet(exporter: SpanExporter): SpanExporter {
  return {
    export: (spans, done) => exporter.export(spans.map(withoutValues), done),
    shutdown: () => exporter.shutdown(),
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
  };
}
