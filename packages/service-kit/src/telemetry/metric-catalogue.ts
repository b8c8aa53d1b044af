/**
 * Every metric that Roster has. Nothing is measured that does not stand here: the recording functions take no other
 * name, the SDK drops what libraries measure by themselves, dashboards and alert rules are tested against this file, and
 * the table in docs/operations/telemetry.md is compared with it.
 *
 * Labels have few values, known when the code was written: operation ids, RPCs, services, outcomes. Never a path, an id
 * or the name of an organization. None is called `job` or `instance`: Prometheus gives these to every series.
 */
export interface MetricSpec {
  /** `gauge`s are asked for when metrics are sent; the others are added to as things happen. */
  kind: 'counter' | 'histogram' | 'gauge';
  /** UCUM: `s`, `By`, or what is counted in braces. */
  unit: string;
  labels: readonly string[];
  /** One sentence, for operators. */
  meaning: string;
  /** Upper bounds of a histogram's buckets, where not `seconds`. */
  buckets?: readonly number[];
}

/** From a fast answer to a caller's patience. The limits that alerts speak of must be among them. */
export const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;
/** For what may wait, and is no less right for it. */
const slowSeconds = [0.01, 0.05, 0.1, 0.5, 1, 5, 15, 60, 300, 900, 3_600] as const;

export const metricCatalogue = {
  'roster.http.server.duration': {
    kind: 'histogram',
    unit: 's',
    labels: ['edition', 'operation', 'status_class'],
    meaning:
      'Requests that the gateway answered, by operation id (`unmatched` where no route was met) and class of status.',
  },
  'roster.http.rate_limit.refusals': {
    kind: 'counter',
    unit: '{request}',
    labels: ['limit'],
    meaning: 'Requests refused with 429, by the limit that was reached: `caller`, `sign_in`, `address` or `streams`.',
  },
  'roster.http.streams': {
    kind: 'gauge',
    unit: '{stream}',
    labels: [],
    meaning: 'Streams (`GET /events`) that a gateway holds open.',
  },
  'roster.http.streams_ended': {
    kind: 'counter',
    unit: '{stream}',
    labels: ['reason'],
    meaning:
      'Streams that ended: `client` (it went, or what it asked for is no longer kept), `slow` (it took nothing for half a minute), `not_allowed` or `shutdown`.',
  },
  'roster.rpc.server.duration': {
    kind: 'histogram',
    unit: 's',
    labels: ['service', 'method', 'outcome'],
    meaning:
      'RPCs that a service answered; the outcome is `ok` or the category of the error. `ReadEvents` waits for events, two seconds at most.',
  },
  'roster.rpc.client.duration': {
    kind: 'histogram',
    unit: 's',
    labels: ['caller', 'service', 'method', 'outcome'],
    meaning: 'RPCs as the one who called saw them: waiting, refusals of the breaker and time-outs included.',
  },
  'roster.rpc.breaker.state': {
    kind: 'gauge',
    unit: '{state}',
    labels: ['caller', 'service'],
    meaning: 'Circuit breaker of a caller for a service: 0 closed, 1 trying one call, 2 open.',
  },
  'roster.service.ready': {
    kind: 'gauge',
    unit: '{service}',
    labels: ['service'],
    meaning: '1 while a service serves in this process, 0 while it starts or stops.',
  },
  'roster.outbox.owed': {
    kind: 'gauge',
    unit: '{event}',
    labels: ['service'],
    meaning: 'Events that were written and are not published yet; counted up to 10,000.',
  },
  'roster.outbox.oldest_age': {
    kind: 'gauge',
    unit: 's',
    labels: ['service'],
    meaning: 'For how long the oldest of them has been owed; 0 where nothing is.',
  },
  'roster.outbox.published': {
    kind: 'counter',
    unit: '{event}',
    labels: ['service'],
    meaning: 'Events that the bus took.',
  },
  'roster.outbox.publish_failures': {
    kind: 'counter',
    unit: '{failure}',
    labels: ['service'],
    meaning: 'Times that the relay could not publish; what is owed stays owed.',
  },
  'roster.consumer.duration': {
    kind: 'histogram',
    unit: 's',
    labels: ['service', 'consumer', 'outcome'],
    meaning:
      'Batches that a consumer handled: `ok`, `failed` (then its events are tried one by one) or `outage` (the bus keeps them).',
  },
  'roster.consumer.events': {
    kind: 'counter',
    unit: '{event}',
    labels: ['service', 'consumer'],
    meaning: 'Events that a consumer handled.',
  },
  'roster.consumer.event_age': {
    kind: 'histogram',
    unit: 's',
    labels: ['service', 'consumer'],
    buckets: slowSeconds,
    meaning: 'From an event to the end of its handling, of the first event of each batch.',
  },
  'roster.consumer.dead_letters': {
    kind: 'counter',
    unit: '{event}',
    labels: ['service', 'consumer'],
    meaning: 'Events that were given up after bounded tries.',
  },
  'roster.dead_letters': {
    kind: 'gauge',
    unit: '{event}',
    labels: ['service'],
    meaning: 'Dead letters that wait in a service’s database for somebody to decide; counted up to 10,000.',
  },
  'roster.bus.lag': {
    kind: 'gauge',
    unit: '{event}',
    labels: ['group', 'topic'],
    meaning: 'Events on a topic that a consumer group has not handled yet.',
  },
  'roster.webhook.attempts': {
    kind: 'counter',
    unit: '{attempt}',
    labels: ['outcome'],
    meaning:
      'Attempts to deliver a webhook: `delivered`, `retry` (tried again later), `exhausted` (given up) or `gone` (410).',
  },
  'roster.webhook.attempt.duration': {
    kind: 'histogram',
    unit: 's',
    labels: ['outcome'],
    buckets: [...seconds, 15],
    meaning: 'How long an attempt took, until the receiver’s answer or the end of our patience.',
  },
  'roster.webhook.delivery_age': {
    kind: 'histogram',
    unit: 's',
    labels: [],
    buckets: slowSeconds,
    meaning: 'From the queueing of a delivery to its success, retries included.',
  },
  'roster.webhook.queues_due': {
    kind: 'gauge',
    unit: '{queue}',
    labels: [],
    meaning: 'Webhooks’ queues with something to send that nobody is working on; counted up to 10,000.',
  },
  'roster.webhook.oldest_due_age': {
    kind: 'gauge',
    unit: 's',
    labels: [],
    meaning: 'For how long the longest waiting of them has been due; 0 where none is.',
  },
  'roster.job.runs': {
    kind: 'counter',
    unit: '{run}',
    labels: ['service', 'kind', 'outcome'],
    meaning:
      'Runs of work that waits in a queue, by its kind (`export`, `import`, `message.send`...): `ok`, `later` or `failed`.',
  },
  'roster.job.duration': {
    kind: 'histogram',
    unit: 's',
    labels: ['service', 'kind', 'outcome'],
    buckets: slowSeconds,
    meaning: 'How long a run of it took (not of exports and imports, which take as long as their files are).',
  },
  'roster.job.queue_depth': {
    kind: 'gauge',
    unit: '{job}',
    labels: ['service', 'kind'],
    meaning: 'Work of a kind that is due or under way; counted up to 10,000.',
  },
  'roster.job.oldest_age': {
    kind: 'gauge',
    unit: 's',
    labels: ['service', 'kind'],
    meaning: 'For how long the oldest of it has been due; 0 where there is none.',
  },
  'roster.message.outcomes': {
    kind: 'counter',
    unit: '{message}',
    labels: ['channel', 'kind', 'outcome', 'reason'],
    meaning:
      'What became of messages to families: `accepted` by the provider, `delivered`, `read`, `failed`, `unconfirmed` or `skipped`, and why (`none` where it went well).',
  },
  'roster.mongodb.pool.connections': {
    kind: 'gauge',
    unit: '{connection}',
    labels: ['service', 'state'],
    meaning: 'Connections to MongoDB: `used`, `idle`, and `limit`, which is how many there may be.',
  },
  'roster.mongodb.pool.waiting': {
    kind: 'gauge',
    unit: '{request}',
    labels: ['service'],
    meaning: 'Operations that wait for a connection.',
  },
  'roster.mongodb.pool.failures': {
    kind: 'counter',
    unit: '{failure}',
    labels: ['service'],
    meaning: 'Operations that got no connection.',
  },
  'roster.mongodb.transaction_retries': {
    kind: 'counter',
    unit: '{retry}',
    labels: ['service'],
    meaning: 'Transactions that were run again because another writer came first.',
  },
  'roster.redis.fallbacks': {
    kind: 'counter',
    unit: '{call}',
    labels: ['part'],
    meaning:
      'Calls that went on in this gateway alone, as Redis was away: `limits`, `idempotency`, `versions` (what callers wrote), `live`.',
  },
  'roster.redis.breaker.state': {
    kind: 'gauge',
    unit: '{state}',
    labels: [],
    meaning: 'Circuit breaker of a gateway for Redis: 0 closed, 1 trying one call, 2 open.',
  },
  'roster.process.event_loop_delay': {
    kind: 'gauge',
    unit: 's',
    labels: ['quantile'],
    meaning: 'How late the event loop was since the last time metrics were sent: `0.5`, `0.99` and `1`.',
  },
  'roster.process.cpu': {
    kind: 'counter',
    unit: 's',
    labels: ['mode'],
    meaning: 'CPU time of the process: `user` and `system`.',
  },
  'roster.process.memory': {
    kind: 'gauge',
    unit: 'By',
    labels: ['kind'],
    meaning: 'Memory of the process: `rss`, `heap_used`, `heap_limit`, `external`.',
  },
} as const satisfies Record<string, MetricSpec>;

export type MetricName = keyof typeof metricCatalogue;

type NamesOf<Kind extends MetricSpec['kind']> = {
  [N in MetricName]: (typeof metricCatalogue)[N]['kind'] extends Kind ? N : never;
}[MetricName];

export type CounterName = NamesOf<'counter'>;
export type HistogramName = NamesOf<'histogram'>;
export type GaugeName = NamesOf<'gauge'>;

/** A value for each of a metric's labels. */
export type LabelsOf<N extends MetricName> = Record<(typeof metricCatalogue)[N]['labels'][number], string>;
