import type { MetricSpec } from './metric-catalogue';

/** Units that become a suffix. What is counted in braces is an annotation and becomes none. */
const suffixes: Record<string, string> = { s: '_seconds', By: '_bytes' };

/**
 * A metric's names in Prometheus, as its own OTLP receiver makes them (translation strategy
 * `UnderscoreEscapingWithSuffixes`, the default): dots become underscores, the unit is written out, counters end in
 * `_total`, and a histogram has three series. https://prometheus.io/docs/guides/opentelemetry/
 */
export function prometheusNames(name: string, { kind, unit }: Pick<MetricSpec, 'kind' | 'unit'>): string[] {
  const base = `${name.replaceAll('.', '_')}${suffixes[unit] ?? ''}`;
  if (kind === 'counter') return [`${base}_total`];
  if (kind === 'histogram') return ['_bucket', '_count', '_sum'].map((series) => base + series);
  return [base];
}
