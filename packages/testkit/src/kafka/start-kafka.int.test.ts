import { connect } from 'node:net';
import { describeWithOwnKafka, type RunningKafka, startKafka } from '@roster/testkit';
import { Kafka, logLevel } from 'kafkajs';

const minutes = 60_000;

describeWithOwnKafka("a test's own Kafka", () => {
  let kafka: RunningKafka;
  beforeAll(async () => {
    kafka = await startKafka();
  }, 5 * minutes);
  afterAll(() => kafka.close());

  const answers = (): Promise<boolean> =>
    new Promise((resolve) => {
      const socket = connect({ host: '127.0.0.1', port: kafka.port });
      socket.once('error', () => resolve(false));
      socket.once('connect', () => {
        socket.destroy();
        resolve(true);
      });
    });

  const topics = async (): Promise<string[]> => {
    const admin = new Kafka({ brokers: [kafka.brokers], logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    try {
      await admin.createTopics({ topics: [{ topic: 'kept' }], waitForLeaders: true });
      return await admin.listTopics();
    } finally {
      await admin.disconnect();
    }
  };

  it(
    'is gone, and comes back at its address with what it had',
    async () => {
      expect(await topics()).toContain('kept');
      await kafka.kill();
      expect(await answers()).toBe(false);
      await kafka.start();
      expect(await topics()).toContain('kept');
      await kafka.stop();
      expect(await answers()).toBe(false);
      await kafka.start();
      expect(await answers()).toBe(true);
    },
    5 * minutes,
  );
});
