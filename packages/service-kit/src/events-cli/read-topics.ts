import { randomUUID } from 'node:crypto';
import type { Kafka } from 'kafkajs';
import type { BusMessage } from '../bus/bus';
import { fromKafka } from '../bus/kafka/messages';
import { withAdmin } from '../bus/kafka/with-admin';

/** A message, and where it lies. */
export interface Found {
  message: BusMessage;
  partition: number;
  offset: string;
  at: Date;
}

export interface Reading {
  prefix: string;
  topics: readonly string[];
  /** Milliseconds since the epoch; the beginning of what is kept where absent. */
  from?: number;
  /** Goes on with what comes, until it is aborted; else it ends where the topics end now. */
  follow?: AbortSignal;
  onMessage: (found: Found) => void;
}

interface Span {
  next: bigint;
  end: bigint;
}

/** Reads topics without a place in any group: what others have read, and are to read, is not touched. */
export async function readTopics(kafka: Kafka, { prefix, topics, from, follow, onMessage }: Reading): Promise<void> {
  const names = topics.map((topic) => prefix + topic);
  const spans = await spansOf(kafka, names, from);
  const isOver = (): boolean => [...spans.values()].every(({ next, end }) => next >= end);
  if (!follow && isOver()) return;
  const consumer = kafka.consumer({
    groupId: `${prefix}roster-events.${randomUUID()}`,
    maxWaitTimeInMs: 200,
    allowAutoTopicCreation: false,
  });
  const over = Promise.withResolvers<void>();
  follow?.addEventListener('abort', () => over.resolve(), { once: true });
  consumer.on(consumer.events.CRASH, ({ payload }) => over.reject(payload.error));
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: names, fromBeginning: true });
    consumer.on(consumer.events.GROUP_JOIN, () => {
      for (const [place, { next }] of spans) {
        const cut = place.lastIndexOf('/');
        const [topic, partition] = [place.slice(0, cut), Number(place.slice(cut + 1))];
        consumer.seek({ topic, partition, offset: String(next) });
      }
    });
    await consumer.run({
      autoCommit: false,
      eachBatch: ({ batch: { topic, partition, messages } }) => {
        const span = spans.get(`${topic}/${partition}`);
        for (const message of messages) {
          const offset = BigInt(message.offset);
          if (!span || offset < span.next || (!follow && offset >= span.end)) continue;
          span.next = offset + 1n;
          const at = new Date(Number(message.timestamp));
          onMessage({
            message: fromKafka(topic.slice(prefix.length), partition, message),
            partition,
            offset: message.offset,
            at,
          });
        }
        if (!follow && isOver()) over.resolve();
        return Promise.resolve();
      },
    });
    await over.promise;
  } finally {
    await consumer.disconnect();
  }
}

async function spansOf(kafka: Kafka, topics: readonly string[], from: number | undefined): Promise<Map<string, Span>> {
  return withAdmin(kafka, async (admin) => {
    const spans = new Map<string, Span>();
    for (const topic of topics) {
      const begins = from === undefined ? undefined : await admin.fetchTopicOffsetsByTimestamp(topic, from);
      for (const { partition, low, high } of await admin.fetchTopicOffsets(topic)) {
        const begin = begins?.find((one) => one.partition === partition)?.offset ?? low;
        // Nothing as young as that is told as -1.
        spans.set(`${topic}/${partition}`, { next: BigInt(Number(begin) < 0 ? high : begin), end: BigInt(high) });
      }
    }
    return spans;
  });
}
