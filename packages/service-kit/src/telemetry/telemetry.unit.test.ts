import { startTelemetry } from './telemetry';

describe('telemetry', () => {
  it('costs nothing where no exporter is set', async () => {
    await expect(startTelemetry('test', undefined)()).resolves.toBeUndefined();
  });

  it.each([['zzz'], ['localhost:4318'], ['http://']])('names its setting where %s is no address', (endpoint) => {
    expect(() => startTelemetry('test', endpoint)).toThrow('OTEL_EXPORTER_OTLP_ENDPOINT');
  });
});
