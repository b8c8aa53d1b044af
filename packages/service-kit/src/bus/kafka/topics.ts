import type { TopicDeclaration } from '@roster/contracts';
import type { Admin, Kafka } from 'kafkajs';
import { createTopics } from './kafkajs-defects';
import { withAdmin } from './with-admin';

/** What an installation says of all its topics. */
export interface TopicSettings {
  prefix: string;
  /** The brokers' own default where absent. */
  replicationFactor?: number;
  /** In place of the declared number, for topics of events. */
  partitions?: number;
  /** In place of the declared time, for topics of events. */
  retentionHours?: number;
}

/** What was done, and what was found otherwise than declared and left. */
export interface TopicReport {
  topic: string;
  done: 'created' | 'raised' | 'unchanged';
  notes: string[];
}

/** One message holds an entity before and after; batches are kept far below this. */
const maxMessageBytes = 8 * 1024 * 1024;

/** Kafka's numbers for kinds of resources and of sources of settings. */
const topicResource = 2;
const setOnTopic = 1;

/**
 * Makes the topics that are missing and raises partitions and retention to what is declared. Never takes anything away:
 * what is larger than declared stays, and is said. Safe to run again, and beside itself.
 *
 * More partitions move keys: while events of before are still to be handled, those of one entity may be handled out of
 * turn, as consumers allow for by versions.
 *
 * @throws Error where the brokers refuse
 */
export async function ensureTopics(
  kafka: Kafka,
  declarations: readonly TopicDeclaration[],
  settings: TopicSettings,
): Promise<TopicReport[]> {
  return withAdmin(kafka, async (admin) => {
    const there = new Set(await admin.listTopics());
    const reports: TopicReport[] = [];
    for (const declaration of declarations.map((one) => applied(one, settings))) {
      reports.push(
        there.has(declaration.name) || !(await create(admin, declaration, settings))
          ? await raise(admin, declaration)
          : { topic: declaration.name, done: 'created', notes: [`${declaration.partitions} partitions`] },
      );
    }
    return reports;
  });
}

interface Wanted {
  name: string;
  partitions: number;
  retentionMs: number;
}

function applied({ name, partitions, retentionHours }: TopicDeclaration, settings: TopicSettings): Wanted {
  const forEvents = !name.endsWith('.dlq');
  const hours = (forEvents ? settings.retentionHours : undefined) ?? retentionHours;
  return {
    name: settings.prefix + name,
    partitions: (forEvents ? settings.partitions : undefined) ?? partitions,
    retentionMs: hours * 3_600_000,
  };
}

/** @returns false where somebody else made it at the same moment */
function create(admin: Admin, wanted: Wanted, { replicationFactor }: TopicSettings): Promise<boolean> {
  const configEntries = [
    { name: 'retention.ms', value: String(wanted.retentionMs) },
    { name: 'max.message.bytes', value: String(maxMessageBytes) },
    // One replica may be away, and what is acknowledged is in two.
    ...(replicationFactor && replicationFactor >= 3 ? [{ name: 'min.insync.replicas', value: '2' }] : []),
  ];
  const { name: topic, partitions: numPartitions } = wanted;
  return createTopics(admin, [{ topic, numPartitions, replicationFactor: replicationFactor ?? -1, configEntries }]);
}

async function raise(admin: Admin, wanted: Wanted): Promise<TopicReport> {
  const report: TopicReport = { topic: wanted.name, done: 'unchanged', notes: [] };
  const { topics } = await admin.fetchTopicMetadata({ topics: [wanted.name] });
  const count = topics[0]?.partitions.length ?? 0;
  if (count < wanted.partitions) {
    await admin.createPartitions({ topicPartitions: [{ topic: wanted.name, count: wanted.partitions }] });
    report.done = 'raised';
    report.notes.push(`partitions from ${count} to ${wanted.partitions}`);
  } else if (count > wanted.partitions) {
    report.notes.push(`has ${count} partitions, more than the ${wanted.partitions} asked for`);
  }
  await raiseRetention(admin, wanted, report);
  return report;
}

async function raiseRetention(admin: Admin, wanted: Wanted, report: TopicReport): Promise<void> {
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: [{ type: topicResource, name: wanted.name }],
  });
  const entries = resources[0]?.configEntries ?? [];
  const retention = Number(entries.find(({ configName }) => configName === 'retention.ms')?.configValue);
  const hours = (ms: number): string => (ms === -1 ? 'for ever' : `${ms / 3_600_000} h`);
  if (retention === -1 || retention > wanted.retentionMs) {
    report.notes.push(`keeps messages ${hours(retention)}, longer than the ${hours(wanted.retentionMs)} asked for`);
    return;
  }
  if (retention === wanted.retentionMs) return;
  // This request replaces all that was set on the topic: what others have set goes with it.
  const kept = entries.filter((entry) => sourceOf(entry) === setOnTopic && entry.configName !== 'retention.ms');
  const configEntries = [
    ...kept.map(({ configName, configValue }) => ({ name: configName, value: configValue })),
    { name: 'retention.ms', value: String(wanted.retentionMs) },
  ];
  await admin.alterConfigs({
    validateOnly: false,
    resources: [{ type: topicResource, name: wanted.name, configEntries }],
  });
  report.done = 'raised';
  report.notes.push(`retention from ${hours(retention)} to ${hours(wanted.retentionMs)}`);
}

const sourceOf = (entry: object): unknown => (entry as { configSource?: unknown }).configSource;
