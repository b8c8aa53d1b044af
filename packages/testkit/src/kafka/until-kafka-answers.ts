import { createLogger, kafkaClient } from '@roster/service-kit';

/** A machine with much else to do needs its time to start Java. */
const withinMs = 120_000;

/**
 * Waits until a broker knows itself as part of a cluster.
 *
 * @param failed says why it never will, where that is known
 * @throws Error with that reason, or after two minutes
 */
export async function untilKafkaAnswers(brokers: string, failed: () => string | undefined): Promise<void> {
  const access = { brokers: [brokers], tls: false, prefix: '' };
  const kafka = kafkaClient(access, 'until-kafka-answers', createLogger('until-kafka-answers', 'silent'), 0);
  const until = performance.now() + withinMs;
  for (;;) {
    const admin = kafka.admin();
    try {
      await admin.connect();
      if ((await admin.describeCluster()).brokers.length > 0) return;
    } catch (error) {
      const reason = failed();
      if (reason !== undefined) throw new Error(`Kafka did not start: ${reason}`, { cause: error });
      if (performance.now() > until) throw new Error(`Kafka did not answer within ${withinMs} ms`, { cause: error });
    } finally {
      await admin.disconnect();
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
