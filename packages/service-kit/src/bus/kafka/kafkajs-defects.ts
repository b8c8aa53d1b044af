import type { Admin, ITopicConfig, KafkaJSProtocolError } from 'kafkajs';

/**
 * What kafkajs 2.2.4 gets wrong, mended or worked around in this one place. Its upstream is no longer kept, so that
 * whoever replaces the library has only this folder to write anew.
 *
 * - An endless timer of a millisecond for each connection: {@link stopIdleTimers}.
 *   https://github.com/tulios/kafkajs/issues/1751, https://github.com/tulios/kafkajs/issues/1768
 * - A consumer that restarts itself after a crash can be stopped between the crash and the restart, and then runs for
 *   ever, in nobody's hands; and `stop` does nothing while it is still joining. So it never restarts itself
 *   (`restartOnFailure` in `KafkaMember`), and each try is a consumer of its own.
 * - After a send whose answer was lost, the idempotent producer gives the same sequence numbers to whatever is sent next:
 *   the broker drops other messages as repetitions. So a producer that failed is not used again (`KafkaPublisher`).
 * - `createTopics` with `waitForLeaders` fails where the broker that it asks has not heard of the topics yet:
 *   {@link createTopics}.
 */

/** The part of kafkajs's request queue that is mended. */
interface RequestQueue {
  pending: unknown[];
  throttledUntil: number;
  scheduleCheckPendingRequests(): void;
}

const mended = Symbol.for('roster.kafkajs.idle-timers');

/**
 * Lets a connection's request queue look at what is pending only while something is pending. As published, it arms its
 * timer again at each look, with a time that has passed: a thousand wake-ups a second for each idle connection.
 * Idempotent.
 *
 * @throws Error where the library has another shape than the version that this was written for
 */
export function stopIdleTimers(): void {
  const queue = (require('kafkajs/src/network/requestQueue') as { prototype: RequestQueue & { [mended]?: true } })
    .prototype;
  if (queue[mended]) return;
  const original = queue.scheduleCheckPendingRequests;
  if (typeof original !== 'function') throw new Error('kafkajs has no request queue that could be mended');
  queue.scheduleCheckPendingRequests = function (this: RequestQueue): void {
    if (this.pending.length > 0) original.call(this);
  };
  queue[mended] = true;
}

const untilLedMs = 30_000;
const notYet = new Set(['UNKNOWN_TOPIC_OR_PARTITION', 'LEADER_NOT_AVAILABLE']);

/**
 * Makes topics and resolves when each partition has a leader.
 *
 * @returns false where they were there already
 * @throws Error where the brokers refuse, or after half a minute
 */
export async function createTopics(admin: Admin, topics: ITopicConfig[]): Promise<boolean> {
  const made = await admin.createTopics({ topics, waitForLeaders: false });
  const names = topics.map(({ topic }) => topic);
  for (const until = Date.now() + untilLedMs; !(await areLed(admin, names)); ) {
    if (Date.now() > until) throw new Error(`no leader for every partition of ${names.join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return made;
}

async function areLed(admin: Admin, names: string[]): Promise<boolean> {
  try {
    const { topics } = await admin.fetchTopicMetadata({ topics: names });
    return topics.every(({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0));
  } catch (error) {
    if (notYet.has((error as KafkaJSProtocolError).type)) return false;
    throw error;
  }
}

/** What retrying cannot mend: somebody has to change a setting or a right. */
const hopeless = new Set([
  'SASL_AUTHENTICATION_FAILED',
  'UNSUPPORTED_SASL_MECHANISM',
  'ILLEGAL_SASL_STATE',
  'TOPIC_AUTHORIZATION_FAILED',
  'GROUP_AUTHORIZATION_FAILED',
  'CLUSTER_AUTHORIZATION_FAILED',
  'INVALID_GROUP_ID',
  'INCONSISTENT_GROUP_PROTOCOL',
  'UNSUPPORTED_VERSION',
]);

const networkErrors = /^KafkaJS(Connection|BrokerNotFound|NoBrokerAvailable|RequestTimeout|GroupCoordinatorNotFound)/;

/**
 * True where trying again may help: a broker away, a topic that is not there yet, a group that is being balanced. kafkajs
 * wraps errors in one another, and says of the outer ones that they cannot be retried.
 */
export function isPassing(error: unknown): boolean {
  let passing = false;
  for (let current = error, depth = 0; current instanceof Error && depth < 10; depth++) {
    const { type, retriable, name } = current as KafkaJSProtocolError;
    if (hopeless.has(type) || name === 'KafkaJSSASLAuthenticationError') return false;
    passing ||= retriable === true || networkErrors.test(name) || name === 'KafkaJSNumberOfRetriesExceeded';
    current = (current as { cause?: unknown }).cause;
  }
  return passing;
}
