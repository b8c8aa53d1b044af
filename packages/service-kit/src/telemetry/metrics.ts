import type {
  BatchObservableResult,
  Counter,
  Histogram,
  Meter,
  MeterProvider,
  ObservableGauge,
} from '@opentelemetry/api';
import {
  type CounterName,
  type GaugeName,
  type HistogramName,
  type LabelsOf,
  type MetricName,
  type MetricSpec,
  metricCatalogue,
  seconds,
} from './metric-catalogue';

/** Absent where there is no telemetry: then every function here returns at once. */
let meter: Meter | undefined;
const instruments = new Map<MetricName, Counter | Histogram | ObservableGauge>();

/** A store that does not answer may delay what it would have told, and nothing else. */
const patienceMs = 5_000;

/** Called once by `startTelemetry`, before anything is measured; by tests with a provider of their own. */
export function useMeterProvider(provider: MeterProvider | undefined): void {
  instruments.clear();
  meter = provider?.getMeter('roster');
}

/** Whether anything is measured: for callers who would have to prepare something for it. */
export const isMeasuring = (): boolean => meter !== undefined;

/** Adds to a counter. */
export function count<N extends CounterName>(name: N, labels: LabelsOf<N>, by = 1): void {
  if (meter) (instrument(meter, name) as Counter).add(by, labels);
}

/** Records a duration, in seconds. */
export function record<N extends HistogramName>(name: N, durationSeconds: number, labels: LabelsOf<N>): void {
  if (meter) (instrument(meter, name) as Histogram).record(durationSeconds, labels);
}

/** Seconds since a moment of `performance.now()`. */
export const secondsSince = (begun: number): number => (performance.now() - begun) / 1_000;

/** Tells one value of one of the gauges that are being asked for. */
export type Tell<Names extends GaugeName> = <N extends Names>(name: N, value: number, labels: LabelsOf<N>) => void;

/**
 * Has gauges asked for whenever metrics are sent: the one line by which a part of a service becomes visible.
 *
 * @param names what `read` tells of
 * @param read may ask a store, by an index and with a bound; where it fails or takes long, the values are missing once
 * @returns ends it, as the part stops
 */
export function observe<Names extends GaugeName>(
  names: readonly Names[],
  read: (tell: Tell<Names>) => Promise<void> | void,
): () => void {
  const asked = meter;
  if (!asked) return () => undefined;
  const gauges = names.map((name) => instrument(asked, name) as ObservableGauge);
  const callback = async (result: BatchObservableResult): Promise<void> => {
    let late = false;
    const tell: Tell<Names> = (name, value, labels) => {
      if (!late) result.observe(instrument(asked, name) as ObservableGauge, value, labels);
    };
    late = await isLate(Promise.resolve(read(tell)));
  };
  asked.addBatchObservableCallback(callback, gauges);
  return () => asked.removeBatchObservableCallback(callback, gauges);
}

async function isLate(reading: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<true>((resolve) => {
    timer = setTimeout(() => resolve(true), patienceMs);
  });
  // Away just now: that is what other metrics tell, and the log of whoever needs it.
  const read = reading.then(
    () => false,
    () => false,
  );
  try {
    return await Promise.race([read, patience]);
  } finally {
    clearTimeout(timer);
  }
}

function instrument(from: Meter, name: MetricName): Counter | Histogram | ObservableGauge {
  const known = instruments.get(name);
  if (known) return known;
  const { kind, unit, meaning: description, buckets = seconds }: MetricSpec = metricCatalogue[name];
  const made =
    kind === 'counter'
      ? from.createCounter(name, { unit, description })
      : kind === 'histogram'
        ? from.createHistogram(name, { unit, description, advice: { explicitBucketBoundaries: [...buckets] } })
        : from.createObservableGauge(name, { unit, description });
  instruments.set(name, made);
  return made;
}
