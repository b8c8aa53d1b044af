import { randomBytes } from 'node:crypto';
import { deadLetterTopicOf, type Topic } from '@roster/contracts';
import { type Bus, createLogger, ensureTopics, KafkaBus, type KafkaBusOptions, kafkaClient } from '@roster/service-kit';

/** Times for tests: nobody waits for seconds. The broker has to allow sessions as short (`group.min.session.timeout.ms`). */
export const testTimes = {
  sessionMs: 1_500,
  heartbeatMs: 200,
  rebalanceMs: 10_000,
  fetchWaitMs: 100,
  retryDelaysMs: [20, 50, 100, 500],
  stopGraceMs: 5_000,
};

/** Topics and groups of a test's own on brokers that it shares with others. */
export interface KafkaBench {
  prefix: string;
  connect(options?: KafkaBusOptions): Bus;
  close(): Promise<void>;
}

/** Makes the topics, each with three partitions, under a prefix of their own. */
export async function kafkaBench(brokers: string[], topics: readonly Topic[]): Promise<KafkaBench> {
  const prefix = `t${randomBytes(5).toString('hex')}.`;
  const log = createLogger('kafka-bench', process.env.TEST_LOG_LEVEL ?? 'silent');
  const access = { brokers, tls: false, prefix };
  const kafka = kafkaClient(access, 'kafka-bench', log);
  const names = topics.flatMap((topic) => [topic, deadLetterTopicOf(topic)]);
  await ensureTopics(
    kafka,
    names.map((name) => ({ name, partitions: 3, retentionHours: 1 })),
    { prefix },
  );
  return {
    prefix,
    connect: (options) => new KafkaBus(access, log, { times: testTimes, ...options }),
    close: async () => {
      const admin = kafka.admin();
      await admin.connect();
      await admin.deleteTopics({ topics: names.map((name) => prefix + name) });
      await admin.disconnect();
    },
  };
}
