import type { Consumer, Kafka } from 'kafkajs';
import { withAdmin } from './with-admin';

/**
 * Where a member is that keeps its place itself: from the end of each partition at its start, through every joining
 * again. A partition that is added later is followed from its beginning.
 */
export class Positions {
  private next: Map<string, bigint> | undefined;

  constructor(private readonly kafka: Kafka) {}

  /** Notes the end of each partition as where to begin; the first time only. @throws Error where no broker answers */
  async begin(topics: readonly string[]): Promise<void> {
    if (this.next) return;
    const next = new Map<string, bigint>();
    await withAdmin(this.kafka, async (admin) => {
      for (const topic of topics) {
        for (const { partition, high } of await admin.fetchTopicOffsets(topic)) {
          next.set(`${topic}/${partition}`, BigInt(high));
        }
      }
    });
    this.next = next;
  }

  seek(consumer: Consumer, assignment: Record<string, number[]>): void {
    for (const [topic, partitions] of Object.entries(assignment)) {
      for (const partition of partitions) {
        const offset = this.next?.get(`${topic}/${partition}`);
        if (offset !== undefined) consumer.seek({ topic, partition, offset: String(offset) });
      }
    }
  }

  isPassed(topic: string, partition: number, offset: string): boolean {
    return BigInt(offset) < (this.next?.get(`${topic}/${partition}`) ?? 0n);
  }

  handled(topic: string, partition: number, lastOffset: string): void {
    this.next?.set(`${topic}/${partition}`, BigInt(lastOffset) + 1n);
  }

  /** The next offset to handle; undefined before the beginning. */
  of(topic: string, partition: number): bigint | undefined {
    return this.next?.get(`${topic}/${partition}`);
  }
}
