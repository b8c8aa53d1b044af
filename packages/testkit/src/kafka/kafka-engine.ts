import { engines } from '../engines';

/**
 * The brokers that all suites of a run share; the first who asks has them started, which may take a minute. Topics and
 * groups are to have names of the suite's own (`KAFKA_PREFIX`). For a broker that may be taken away, see `startKafka`.
 *
 * @throws Error with the reason where there are none to be had
 */
export async function kafkaBrokers(): Promise<string[]> {
  const { kafkaUrl } = engines();
  if (kafkaUrl === undefined) throw new Error('there is no Kafka in this run');
  const answer = await fetch(kafkaUrl);
  const text = await answer.text();
  if (!answer.ok) throw new Error(text);
  return text.split(',');
}
