import { randomUUID } from 'node:crypto';
import { metrics } from '@opentelemetry/api';
import { parseConfig } from '../config/parse-config';
import { useMeterProvider } from './metrics';
import { observeRuntime } from './runtime-metrics';
import type { OpenTelemetryParts } from './sdk';
import { telemetrySettings } from './telemetry-settings';
import { useTracing } from './tracing';

/**
 * Starts OpenTelemetry once for the process, before the libraries that it instruments are loaded. Without an exporter
 * configured nothing is loaded and nothing costs.
 *
 * @param name the process is known as `roster-<name>`
 * @param environment where its settings are: `telemetrySettings`
 * @returns a function that sends what is left and stops it
 * @throws ConfigError where a setting is malformed
 */
export function startTelemetry(name: string, environment: Record<string, string | undefined>): () => Promise<void> {
  const config = parseConfig(telemetrySettings, environment);
  const endpoint = config.OTEL_EXPORTER_OTLP_ENDPOINT?.replace(/\/$/, '');
  if (!endpoint) return () => Promise.resolve();
  // Loaded only when asked for: the SDK is large.
  const { openTelemetry } = require('./sdk') as { openTelemetry(parts: OpenTelemetryParts): Sdk };
  const sdk = openTelemetry({
    serviceName: `roster-${name}`,
    instanceId: randomUUID(),
    endpoint,
    traceRatio: config.OTEL_TRACES_SAMPLER_ARG,
    metricIntervalMs: config.OTEL_METRIC_EXPORT_INTERVAL,
  });
  sdk.start();
  useMeterProvider(metrics.getMeterProvider());
  useTracing(true);
  const stopRuntime = observeRuntime();
  return async () => {
    stopRuntime();
    await sdk.shutdown();
    useTracing(false);
    useMeterProvider(undefined);
  };
}

interface Sdk {
  start(): void;
  shutdown(): Promise<void>;
}
