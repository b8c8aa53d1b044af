import type { Kafka } from 'kafkajs';
import type { BusLag, Subscription } from '../bus';
import type { Positions } from './positions';
import { withAdmin } from './with-admin';

interface Followed {
  groupId: string;
  subscription: Subscription;
  positions?: Positions;
}

/** How far behind the groups are: the end of each partition less what was committed, or less the member's own place. */
export async function lagOf(kafka: Kafka, prefix: string, followers: readonly Followed[]): Promise<BusLag[]> {
  if (followers.length === 0) return [];
  return withAdmin(kafka, async (admin) => {
    const lags: BusLag[] = [];
    for (const { groupId, subscription, positions } of followers) {
      const topics = subscription.topics.map((topic) => prefix + topic);
      const committed = positions ? [] : await admin.fetchOffsets({ groupId, topics });
      for (const topic of topics) {
        const places = committed.find((one) => one.topic === topic)?.partitions ?? [];
        for (const { partition, high, low } of await admin.fetchTopicOffsets(topic)) {
          const place = places.find((one) => one.partition === partition);
          // Nothing committed yet is -1: everything that is kept is still to be handled.
          const next = positions?.of(topic, partition) ?? BigInt(place?.offset ?? -1);
          const messages = Number(BigInt(high) - (next < BigInt(low) ? BigInt(low) : next));
          lags.push({ group: subscription.group, topic: topic.slice(prefix.length), partition, messages });
        }
      }
    }
    return lags;
  });
}
