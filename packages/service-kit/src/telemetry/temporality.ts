import { AggregationTemporality, InstrumentType } from '@opentelemetry/sdk-metrics';

/**
 * Sums since the start of the process, as Prometheus wants them. A gauge only as it was told just now: with the SDK's own
 * choice, one that is not told any more would be sent with its last value for ever.
 */
export const temporalityOf = (type: InstrumentType): AggregationTemporality =>
  type === InstrumentType.OBSERVABLE_GAUGE ? AggregationTemporality.DELTA : AggregationTemporality.CUMULATIVE;
