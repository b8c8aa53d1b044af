import type { Kafka, Producer, TopicMessages } from 'kafkajs';
import type { BusMessage } from '../bus';
import { idempotentProducer } from './kafka-client';
import { toKafka } from './messages';

/** Below the broker's limit for a batch, with room for what is around the messages. */
const maxBytesAtOnce = 700_000;

interface Share {
  messages: readonly BusMessage[];
  resolve: () => void;
  reject: (error: unknown) => void;
}

/**
 * Publishes in the order asked for, one send at a time; what is asked for meanwhile goes with the next one. Acknowledged
 * by all replicas that are in sync, and idempotent: the client's own repetitions are stored once.
 *
 * A send that failed may have arrived. Its producer is left, because its sequence numbers are not certain any more, and
 * the next send begins with a new one.
 */
export class KafkaPublisher {
  private queue: Share[] = [];
  private working: Promise<void> | undefined;
  private producer: Producer | undefined;
  private stopped = false;

  constructor(
    private readonly kafka: Kafka,
    private readonly prefix: string,
  ) {}

  open(): void {
    this.stopped = false;
  }

  /** Resolves when the brokers have the messages; rejects where that is not certain, and they are to be published again. */
  publish(messages: readonly BusMessage[]): Promise<void> {
    if (this.stopped) return Promise.reject(new Error('the bus is stopping'));
    if (messages.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.queue.push({ messages, resolve, reject });
      this.working ??= this.work();
    });
  }

  /** Lets what is being sent end. */
  async close(): Promise<void> {
    this.stopped = true;
    await this.working;
    await this.leave();
  }

  private async work(): Promise<void> {
    // What is asked for in the same turn goes together.
    await Promise.resolve();
    while (this.queue.length > 0) {
      const shares = this.queue.splice(0);
      try {
        for (const chunk of inChunks(shares.flatMap(({ messages }) => messages))) await this.send(chunk);
        for (const { resolve } of shares) resolve();
      } catch (error) {
        await this.leave();
        for (const { reject } of shares) reject(error);
      }
    }
    this.working = undefined;
  }

  private async send(messages: readonly BusMessage[]): Promise<void> {
    this.producer ??= await this.connect();
    const { producer } = this;
    const byTopic = new Map<string, TopicMessages>();
    for (const message of messages) {
      const topic = this.prefix + message.topic;
      const known = byTopic.get(topic);
      if (known) known.messages.push(toKafka(message));
      else byTopic.set(topic, { topic, messages: [toKafka(message)] });
    }
    await producer.sendBatch({ acks: -1, topicMessages: [...byTopic.values()] });
  }

  private async connect(): Promise<Producer> {
    const producer = idempotentProducer(this.kafka);
    try {
      await producer.connect();
      return producer;
    } catch (error) {
      await quietly(producer.disconnect());
      throw error;
    }
  }

  private async leave(): Promise<void> {
    const { producer } = this;
    this.producer = undefined;
    if (producer) await quietly(producer.disconnect());
  }
}

/** Whoever is left is left: that it did not part well changes nothing for us. */
function quietly(parting: Promise<void>): Promise<void> {
  return parting.catch(() => undefined);
}

function* inChunks(messages: readonly BusMessage[]): Iterable<BusMessage[]> {
  let chunk: BusMessage[] = [];
  let bytes = 0;
  for (const message of messages) {
    const size = Buffer.byteLength(message.value) + message.key.length + 200;
    if (chunk.length > 0 && bytes + size > maxBytesAtOnce) {
      yield chunk;
      chunk = [];
      bytes = 0;
    }
    chunk.push(message);
    bytes += size;
  }
  if (chunk.length > 0) yield chunk;
}
