import { z } from 'zod';

/** What every process is told of telemetry, under the names that OpenTelemetry gives them. */
export const telemetrySettings = z.object({
  /** Unset: no telemetry, and no cost. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/, error: 'must be an http or https URL' }).optional(),
  /** How many of the traces are recorded, 0 to 1. The same for all processes of a system. */
  OTEL_TRACES_SAMPLER_ARG: z
    .string()
    .regex(/^(0(\.\d+)?|1(\.0+)?)$/, 'must be a number from 0 to 1')
    .transform(Number)
    .default(0.1),
  /** Milliseconds from one sending of metrics to the next. */
  OTEL_METRIC_EXPORT_INTERVAL: z
    .string()
    .regex(/^\d+$/, 'must be a whole number of milliseconds')
    .transform(Number)
    .pipe(z.number().min(100).max(300_000))
    .default(15_000),
});

export type TelemetryConfig = z.infer<typeof telemetrySettings>;
