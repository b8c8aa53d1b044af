import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { GrpcInstrumentation } from '@opentelemetry/instrumentation-grpc';
import { HttpInstrumentation } from '@opentelemetry/instrumentation-http';
import { MongoDBInstrumentation } from '@opentelemetry/instrumentation-mongodb';
import { envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { AggregationType, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { NodeSDK } from '@opentelemetry/sdk-node';
import { ParentBasedSampler, TraceIdRatioBasedSampler } from '@opentelemetry/sdk-trace';
import { discreet } from './span-privacy';
import { temporalityOf } from './temporality';

export interface OpenTelemetryParts {
  serviceName: string;
  /** Tells this process from the service's others. */
  instanceId: string;
  /** Without a slash at its end. */
  endpoint: string;
  /** 0 to 1. */
  traceRatio: number;
  metricIntervalMs: number;
}

/** More than all operations, of all editions, with all classes of status. */
const maxSeries = 5_000;

/** Measured by libraries in their own words; what we want to know of these is in our catalogue. */
const silenced = ['http', 'grpc', 'mongodb'].map((library) => ({
  meterName: `@opentelemetry/instrumentation-${library}`,
  aggregation: { type: AggregationType.DROP as const },
}));

class MetricExporter extends OTLPMetricExporter {
  override selectAggregationTemporality = temporalityOf;
}

/** The SDK, put together: traces and metrics, to one OTLP endpoint over HTTP. Only `startTelemetry` loads this file. */
export function openTelemetry(parts: OpenTelemetryParts): NodeSDK {
  const ratio = new TraceIdRatioBasedSampler(parts.traceRatio);
  return new NodeSDK({
    resource: resourceFromAttributes({ 'service.instance.id': parts.instanceId }),
    serviceName: parts.serviceName,
    // Neither command lines nor the names of users and machines; OTEL_RESOURCE_ATTRIBUTES says what somebody wants said.
    resourceDetectors: [envDetector],
    // A caller outside may continue their trace with us. Whether we record it is ours to decide, and the ratio goes by
    // the trace's id, so that all our processes decide alike.
    sampler: new ParentBasedSampler({ root: ratio, remoteParentSampled: ratio }),
    // In batches, whose size and delay OTEL_BSP_... can change.
    traceExporter: discreet(new OTLPTraceExporter({ url: `${parts.endpoint}/v1/traces` })),
    metricReaders: [
      new PeriodicExportingMetricReader({
        exporter: new MetricExporter({ url: `${parts.endpoint}/v1/metrics` }),
        exportIntervalMillis: parts.metricIntervalMs,
        exportTimeoutMillis: Math.min(parts.metricIntervalMs, 10_000),
        cardinalityLimits: { default: maxSeries },
      }),
    ],
    logRecordProcessors: [],
    views: silenced,
    instrumentations: [
      new HttpInstrumentation({ disableOutgoingRequestInstrumentation: true }),
      new GrpcInstrumentation(),
      new MongoDBInstrumentation(),
    ],
  });
}
