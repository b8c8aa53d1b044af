import type { EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { Logger } from 'pino';
import type { BatchHandler, BusMessage } from '../bus';
import { fromKafka } from './messages';
import { Pulse } from './pulse';

/** As in the in-process bus: enough to be cheap, not so many that one failure repeats too much. */
const maxAtOnce = 500;

export interface BatchHandlerOptions {
  /** What the topics' names begin with, and what handlers are not told of. */
  prefix: string;
  handle: BatchHandler;
  heartbeatMs: number;
  /** Before each further try of a batch that failed; the last one is kept to. */
  retryDelaysMs: readonly number[];
  log: Logger;
  /** True of a message to pass over: it was handled, or is older than what the member is there for. */
  isPassed?: (topic: string, partition: number, offset: string) => boolean;
  onHandled?: (topic: string, partition: number, lastOffset: string) => void;
}

/**
 * Handles what one fetch brought for one partition: in portions, each tried until it is done. The member goes on beating
 * while a portion is handled or waited for, so that a slow handler or an outage costs it no partition. What was not
 * handled when the member stops, or loses the partition, stays owed.
 *
 * @param stopping aborted where nothing is to be waited for any more
 */
export function batchHandler(options: BatchHandlerOptions, stopping: AbortSignal) {
  return async (payload: EachBatchPayload): Promise<void> => {
    const { batch, isRunning, isStale, resolveOffset, heartbeat } = payload;
    const topic = batch.topic.slice(options.prefix.length);
    const mayGoOn = (): boolean => isRunning() && !isStale() && !stopping.aborted;
    for (let from = 0; from < batch.messages.length && mayGoOn(); from += maxAtOnce) {
      const portion = batch.messages.slice(from, from + maxAtOnce);
      const fresh = portion.filter(({ offset }) => !options.isPassed?.(batch.topic, batch.partition, offset));
      const messages = fresh.map((message) => fromKafka(topic, batch.partition, message));
      const pulse = new Pulse(heartbeat, options.heartbeatMs);
      const until = AbortSignal.any([stopping, pulse.lost]);
      const done = await handleUntilDone(messages, options, () => mayGoOn() && !until.aborted, until);
      await pulse.stop();
      if (done) {
        const { offset } = portion.at(-1) as KafkaMessage;
        options.onHandled?.(batch.topic, batch.partition, offset);
        resolveOffset(offset);
      }
      pulse.check();
      if (!done) return;
      await heartbeat();
    }
  };
}

/** @returns false where the messages stay owed */
async function handleUntilDone(
  messages: BusMessage[],
  { handle, retryDelaysMs, log }: BatchHandlerOptions,
  mayGoOn: () => boolean,
  until: AbortSignal,
): Promise<boolean> {
  const [first] = messages;
  if (!first) return true;
  for (let attempt = 0; ; attempt++) {
    try {
      await handle(messages);
      return true;
    } catch (error) {
      const facts = { err: error, topic: first.topic, eventId: first.id, events: messages.length, attempt };
      log.warn(facts, 'events could not be handled; they are tried again');
    }
    await pause(retryDelaysMs[Math.min(attempt, retryDelaysMs.length - 1)] ?? 0, until);
    if (!mayGoOn()) return false;
  }
}

/** Ends early where nothing is to be waited for any more. */
export function pause(ms: number, until: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      until.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    until.addEventListener('abort', end);
    if (until.aborted) end();
  });
}
