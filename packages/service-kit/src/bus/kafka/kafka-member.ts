import type { Consumer, Kafka } from 'kafkajs';
import type { Logger } from 'pino';
import type { Subscription } from '../bus';
import { batchHandler, pause } from './batch-handler';
import { isPassing } from './kafkajs-defects';
import type { Positions } from './positions';

export interface MemberTimes {
  /** How long the group waits for a sign of life before it gives the partitions to others. */
  sessionMs: number;
  heartbeatMs: number;
  /** How long a balancing waits for members that are busy. */
  rebalanceMs: number;
  /** How long a fetch waits for something to come; a stop may wait as long. */
  fetchWaitMs: number;
  /** Before each further try: of a batch that failed, and of a broker that is away. */
  retryDelaysMs: readonly number[];
  /** How long a stop waits for a broker that does not answer. */
  stopGraceMs: number;
}

export const defaultTimes: MemberTimes = {
  sessionMs: 30_000,
  heartbeatMs: 3_000,
  rebalanceMs: 60_000,
  fetchWaitMs: 1_000,
  retryDelaysMs: [100, 500, 2_000, 5_000, 15_000],
  stopGraceMs: 5_000,
};

export interface MemberOptions {
  kafka: Kafka;
  prefix: string;
  groupId: string;
  subscription: Subscription;
  times: MemberTimes;
  log: Logger;
  /** Where the member is told where to begin, and keeps its place itself: it commits nothing. */
  positions?: Positions;
  onFatal: (error: Error) => void;
}

/**
 * One member of a consumer group. Joins, follows, and joins again with a new consumer after whatever went wrong, with
 * growing pauses; what cannot be mended by waiting is told to `onFatal`.
 */
export class KafkaMember {
  private readonly stopping = new AbortController();
  private following: Promise<void> = Promise.resolve();
  private readonly joining = Promise.withResolvers<void>();

  constructor(private readonly options: MemberOptions) {}

  /** Resolves once the group has taken this member in. */
  get joined(): Promise<void> {
    return this.joining.promise;
  }

  start(): void {
    this.following = this.follow();
  }

  /** Lets what is being handled end. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.following;
  }

  private async follow(): Promise<void> {
    const { log, groupId, onFatal, times } = this.options;
    for (let failures = 0; !this.stopping.signal.aborted; ) {
      const error = await this.followOnce(() => {
        failures = 0;
      });
      if (!error || this.stopping.signal.aborted) return;
      if (!isPassing(error)) {
        log.error({ err: error, groupId }, 'the consumer cannot go on');
        onFatal(error);
        return;
      }
      const delay = times.retryDelaysMs[Math.min(failures++, times.retryDelaysMs.length - 1)] ?? 0;
      log.warn({ err: error, groupId, failures, delay }, 'not in the consumer group; trying again');
      await pause(delay, this.stopping.signal);
    }
  }

  /** @returns what ended it; nothing where it was stopped */
  private async followOnce(onJoined: () => void): Promise<Error | undefined> {
    const { kafka, groupId, times } = this.options;
    const consumer = kafka.consumer({
      groupId,
      sessionTimeout: times.sessionMs,
      heartbeatInterval: times.heartbeatMs,
      rebalanceTimeout: times.rebalanceMs,
      maxWaitTimeInMs: times.fetchWaitMs,
      allowAutoTopicCreation: false,
      retry: { initialRetryTime: 200, maxRetryTime: 5_000, retries: 5, restartOnFailure: () => Promise.resolve(false) },
    });
    let crashed: (error: Error) => void = () => undefined;
    const crash = new Promise<Error>((resolve) => {
      crashed = resolve;
    });
    consumer.on(consumer.events.CRASH, ({ payload }) => crashed(payload.error));
    consumer.on(consumer.events.GROUP_JOIN, () => {
      this.joining.resolve();
      onJoined();
    });
    const running = this.run(consumer);
    try {
      const stopped = aborted(this.stopping.signal);
      const error = await Promise.race([stopped, crash, running.then(() => stopped)]);
      return error;
    } catch (error) {
      return error as Error;
    } finally {
      await this.part(consumer, running);
    }
  }

  private async run(consumer: Consumer): Promise<void> {
    const { positions, prefix, subscription, times, log } = this.options;
    const topics = subscription.topics.map((topic) => prefix + topic);
    await positions?.begin(topics);
    await consumer.connect();
    await consumer.subscribe({ topics, fromBeginning: true });
    if (positions) {
      consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => positions.seek(consumer, payload.memberAssignment));
    }
    await consumer.run({
      autoCommit: !positions,
      eachBatchAutoResolve: false,
      eachBatch: batchHandler(
        {
          prefix,
          handle: subscription.handle,
          heartbeatMs: times.heartbeatMs,
          retryDelaysMs: times.retryDelaysMs,
          log,
          ...(positions
            ? {
                isPassed: (topic, partition, offset) => positions.isPassed(topic, partition, offset),
                onHandled: (topic, partition, offset) => positions.handled(topic, partition, offset),
              }
            : {}),
        },
        this.stopping.signal,
      ),
    });
  }

  /**
   * A consumer that is still joining does not hear that it is to stop, so the joining is waited for; not for ever where
   * the broker is away.
   */
  private async part(consumer: Consumer, running: Promise<void>): Promise<void> {
    const parting = running.catch(() => undefined).then(() => consumer.disconnect());
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, this.options.times.stopGraceMs);
    });
    // A handler that is at work is waited for by whoever stops the service; here it is the broker that may not answer.
    await Promise.race([parting.catch(() => undefined), late]);
    clearTimeout(timer);
  }
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}
