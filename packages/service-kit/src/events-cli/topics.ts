import { topicDeclarations } from '@roster/contracts';
import { ensureTopics } from '../bus/kafka/topics';
import { type Command, countOf, table } from './command';

export const topics: Command = {
  says: 'makes the topics that are missing, raises partitions and retention, takes nothing away; safe to run again',
  options: {
    partitions: { type: 'string' },
    'replication-factor': { type: 'string' },
    'retention-hours': { type: 'string' },
  },
  run: async ({ kafka, access, write }, given) => {
    const [partitions, retentionHours] = [countOf(given, 'partitions'), countOf(given, 'retention-hours')];
    const replicationFactor = countOf(given, 'replication-factor');
    const reports = await ensureTopics(kafka, topicDeclarations, {
      prefix: access.prefix,
      ...(partitions ? { partitions } : {}),
      ...(retentionHours ? { retentionHours } : {}),
      ...(replicationFactor ? { replicationFactor } : {}),
    });
    write(
      table(
        ['TOPIC', 'DONE', ''],
        reports.map(({ topic, done, notes }) => [topic, done, notes.join('; ')]),
      ),
    );
    return 0;
  },
};
