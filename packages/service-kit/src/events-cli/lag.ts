import { eventTopics } from '@roster/contracts';
import { withAdmin } from '../bus/kafka/with-admin';
import { type Command, table } from './command';

interface Row {
  group: string;
  state: string;
  members: number;
  topic: string;
  lag: number;
}

export const lag: Command = {
  says: 'how far behind each group is, and how many members it has',
  options: { json: { type: 'boolean' } },
  run: async ({ kafka, access: { prefix }, write }, given) => {
    const rows = await withAdmin(kafka, async (admin) => {
      const groupIds = (await admin.listGroups()).groups
        .map(({ groupId }) => groupId)
        .filter((groupId) => groupId.startsWith(`${prefix}roster.`))
        .sort();
      if (groupIds.length === 0) return [];
      const { groups } = await admin.describeGroups(groupIds);
      const there = new Set(await admin.listTopics());
      const topics = eventTopics.map((topic) => prefix + topic).filter((topic) => there.has(topic));
      const ends = new Map<string, bigint>();
      for (const topic of topics) {
        for (const { partition, high } of await admin.fetchTopicOffsets(topic))
          ends.set(`${topic}/${partition}`, BigInt(high));
      }
      const found: Row[] = [];
      for (const { groupId, state, members } of groups) {
        for (const { topic, partitions } of await admin.fetchOffsets({ groupId, topics })) {
          // A topic on which a group has no place is not one that it follows.
          const followed = partitions.filter(({ offset }) => Number(offset) >= 0);
          if (followed.length === 0) continue;
          const behind = followed.map(({ partition, offset }) =>
            Number((ends.get(`${topic}/${partition}`) ?? 0n) - BigInt(offset)),
          );
          const facts = { group: groupId.slice(prefix.length), state, members: members.length };
          found.push({ ...facts, topic: topic.slice(prefix.length), lag: behind.reduce((sum, one) => sum + one, 0) });
        }
      }
      return found;
    });
    if (given.json === true) write(`${JSON.stringify(rows)}\n`);
    else {
      const cells = rows.map(({ group, state, members, topic, lag: behind }) => [group, state, members, topic, behind]);
      write(table(['GROUP', 'STATE', 'MEMBERS', 'TOPIC', 'LAG'], cells));
    }
    return 0;
  },
};
