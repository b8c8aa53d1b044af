import { startTelemetry } from './telemetry';

const endpoint = 'http://127.0.0.1:4318';

describe('telemetry', () => {
  it('costs nothing where no exporter is set', async () => {
    await expect(startTelemetry('test', {})()).resolves.toBeUndefined();
    await expect(startTelemetry('test', { OTEL_EXPORTER_OTLP_ENDPOINT: '' })()).resolves.toBeUndefined();
  });

  it.each([
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'zzz'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'localhost:4318'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'http://'],
    ['OTEL_TRACES_SAMPLER_ARG', '10%'],
    ['OTEL_TRACES_SAMPLER_ARG', '1.5'],
    ['OTEL_TRACES_SAMPLER_ARG', '-0.1'],
    ['OTEL_METRIC_EXPORT_INTERVAL', '15s'],
    ['OTEL_METRIC_EXPORT_INTERVAL', '1'],
  ])('names its setting where it is malformed: %s=%s', (name, value) => {
    expect(() => startTelemetry('test', { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, [name]: value })).toThrow(name);
  });
});
