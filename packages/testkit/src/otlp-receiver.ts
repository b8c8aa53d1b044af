import type { ServerResponse } from 'node:http';
import { type ReceivedRequest, ReceivingServer } from '@roster/provider-stand-ins';

type Value = string | number | boolean | Value[];

/** A span as it was sent. */
export interface ReceivedSpan {
  service: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  /** 2 server, 3 client, 4 producer, 5 consumer. */
  kind: number;
  attributes: Record<string, Value>;
  links: { traceId: string; spanId: string }[];
}

/** One series of a metric as it was sent last. */
export interface ReceivedPoint {
  service: string;
  name: string;
  unit: string;
  attributes: Record<string, Value>;
  /** Of a histogram, how many were recorded. */
  value: number;
}

interface AnyValue {
  stringValue?: string;
  intValue?: string | number;
  doubleValue?: number;
  boolValue?: boolean;
  arrayValue?: { values?: AnyValue[] };
}
type Attributes = { key: string; value: AnyValue }[] | undefined;
interface Point {
  attributes?: Attributes;
  asInt?: string | number;
  asDouble?: number;
  count?: string | number;
}
interface Metric {
  name: string;
  unit?: string;
  sum?: { dataPoints: Point[] };
  gauge?: { dataPoints: Point[] };
  histogram?: { dataPoints: Point[] };
}
interface Scope {
  spans?: (Omit<ReceivedSpan, 'service' | 'attributes'> & { attributes?: Attributes })[];
  metrics?: Metric[];
}
interface Resource {
  resource: { attributes?: Attributes };
  scopeSpans?: Scope[];
  scopeMetrics?: Scope[];
}

/** Stands in for an OpenTelemetry collector: takes OTLP over HTTP, as JSON, and keeps what it is told. */
export class OtlpReceiver extends ReceivingServer {
  readonly spans: ReceivedSpan[] = [];
  /** Everything as it came, for what must not be in it. */
  readonly bodies: string[] = [];
  private readonly points = new Map<string, ReceivedPoint>();

  static async start(): Promise<OtlpReceiver> {
    const receiver = new OtlpReceiver();
    await receiver.listen();
    return receiver;
  }

  /** For `OTEL_EXPORTER_OTLP_ENDPOINT`. */
  get endpoint(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Every series of a metric. */
  series(name: string): ReceivedPoint[] {
    return [...this.points.values()].filter((point) => point.name === name);
  }

  get metricNames(): Set<string> {
    return new Set([...this.points.values()].map(({ name }) => name));
  }

  /** The spans of a trace. */
  trace(traceId: string): ReceivedSpan[] {
    return this.spans.filter((span) => span.traceId === traceId);
  }

  protected receive({ body }: ReceivedRequest, response: ServerResponse): void {
    this.bodies.push(body);
    const { resourceSpans = [], resourceMetrics = [] } = JSON.parse(body) as {
      resourceSpans?: Resource[];
      resourceMetrics?: Resource[];
    };
    for (const { resource, scopeSpans = [], scopeMetrics = [] } of [...resourceSpans, ...resourceMetrics]) {
      const service = String(plain(resource.attributes)['service.name']);
      for (const { spans = [] } of scopeSpans) {
        for (const span of spans) {
          this.spans.push({ ...span, service, attributes: plain(span.attributes), links: span.links ?? [] });
        }
      }
      for (const metric of scopeMetrics.flatMap(({ metrics = [] }) => metrics)) this.keep(service, metric);
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }

  private keep(service: string, { name, unit = '', sum, gauge, histogram }: Metric): void {
    for (const point of (sum ?? gauge ?? histogram)?.dataPoints ?? []) {
      const attributes = plain(point.attributes);
      const value = Number(point.count ?? point.asInt ?? point.asDouble);
      this.points.set(JSON.stringify([service, name, attributes]), { service, name, unit, attributes, value });
    }
  }
}

const plain = (attributes: Attributes): Record<string, Value> =>
  Object.fromEntries((attributes ?? []).map(({ key, value }) => [key, plainValue(value)]));

function plainValue({ stringValue, intValue, doubleValue, boolValue, arrayValue }: AnyValue): Value {
  if (arrayValue) return (arrayValue.values ?? []).map(plainValue);
  return stringValue ?? boolValue ?? Number(intValue ?? doubleValue);
}
