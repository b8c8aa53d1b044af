import { ConfigError } from '../config/parse-config';

/**
 * Starts OpenTelemetry once for the process, before the libraries that it instruments are loaded. Without an exporter
 * configured nothing is loaded and nothing costs.
 *
 * @returns a function that flushes and stops it
 * @throws ConfigError where the address of the exporter is none
 */
export function startTelemetry(service: string, endpoint: string | undefined): () => Promise<void> {
  if (!endpoint) return () => Promise.resolve();
  if (!/^https?:$/.test(URL.parse(endpoint)?.protocol ?? ''))
    throw new ConfigError('These settings are not right:\n  OTEL_EXPORTER_OTLP_ENDPOINT: must be an http or https URL');
  // Loaded only when asked for: the SDK is large.
  const { NodeSDK } = require('@opentelemetry/sdk-node') as typeof import('@opentelemetry/sdk-node');
  const { OTLPTraceExporter } =
    require('@opentelemetry/exporter-trace-otlp-http') as typeof import('@opentelemetry/exporter-trace-otlp-http');
  const { HttpInstrumentation } =
    require('@opentelemetry/instrumentation-http') as typeof import('@opentelemetry/instrumentation-http');
  const { GrpcInstrumentation } =
    require('@opentelemetry/instrumentation-grpc') as typeof import('@opentelemetry/instrumentation-grpc');
  const { MongoDBInstrumentation } =
    require('@opentelemetry/instrumentation-mongodb') as typeof import('@opentelemetry/instrumentation-mongodb');
  const sdk = new NodeSDK({
    serviceName: `roster-${service}`,
    traceExporter: new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` }),
    instrumentations: [new HttpInstrumentation(), new GrpcInstrumentation(), new MongoDBInstrumentation()],
  });
  sdk.start();
  return () => sdk.shutdown();
}
