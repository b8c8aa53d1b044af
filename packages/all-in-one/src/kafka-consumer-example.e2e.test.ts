import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { main } from '@roster/service-kit/events-cli';
import {
  describeWithKafka,
  type HttpClient,
  kafkaBrokers,
  RunningExample,
  startTestSystem,
  type TestSystem,
} from '@roster/testkit/system';
import { Kafka, logLevel } from 'kafkajs';

jest.setTimeout(180_000);

describeWithKafka('examples/kafka-consumer/consumer.mjs', () => {
  let environment: { KAFKA_BROKERS: string; KAFKA_PREFIX: string };
  let folder: string;
  let roster: TestSystem;
  let api: HttpClient;
  let consumer: RunningExample | undefined;

  const start = async (): Promise<RunningExample> => {
    const settings = { DATABASE: join(folder, 'copy.db'), SESSION_SECONDS: '2' };
    consumer = new RunningExample(process.execPath, 'kafka-consumer/consumer.mjs', { ...environment, ...settings });
    expect(await consumer.line()).toBe('following');
    return consumer;
  };
  const customer = (phone: string) => api.data('POST', '/customers', { name: 'ישראל ישראלי', phone });
  const copies = (): unknown[] => {
    const database = new DatabaseSync(join(folder, 'copy.db'), { readOnly: true });
    try {
      return database
        .prepare('SELECT kind, id, version FROM copies ORDER BY rowid')
        .all()
        .map((row) => ({ ...row }));
    } finally {
      database.close();
    }
  };

  beforeAll(async () => {
    environment = {
      KAFKA_BROKERS: (await kafkaBrokers()).join(','),
      KAFKA_PREFIX: `x${randomBytes(5).toString('hex')}.`,
    };
    expect(await main(['topics', '--partitions', '3'], () => undefined, environment)).toBe(0);
    folder = await mkdtemp(join(tmpdir(), 'roster-consumer-'));
    roster = await startTestSystem({ environment });
    api = await roster.admin();
  }, 300_000);
  afterAll(async () => {
    await consumer?.stop();
    await roster?.stop();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  it('has each event once, in order for each thing, over its death and over repeats', async () => {
    const following = await start();
    const one = await customer('0501234501');
    for (const city of ['חיפה', 'תל אביב']) await api.data('PUT', `/customers/${one.id}`, { city });
    expect(await following.line()).toBe(`customer.created ${one.id} version 1`);
    expect(await following.line()).toBe(`customer.updated ${one.id} version 2`);
    expect(await following.line()).toBe(`customer.updated ${one.id} version 3`);

    await following.stop('SIGKILL');
    const two = await customer('0501234502');
    await publishAgain(one.id);
    const again = await start();
    // What came before its death, and the repeat, are not handled again.
    expect(await again.line()).toBe(`customer.created ${two.id} version 1`);
    expect(copies()).toEqual([
      { kind: 'customer', id: one.id, version: 3 },
      { kind: 'customer', id: two.id, version: 1 },
    ]);
  });

  it('goes on behind what is no event, drops what was deleted, and ends in order', async () => {
    const [following] = [consumer as RunningExample];
    await send([{ key: 'k', value: '{"no":"event"}' }]);
    expect(await following.line()).toMatch(/^set aside \S+roster\.enrollment \d \d+: not a CloudEvent$/);
    const gone = await customer('0501234503');
    expect(await following.line()).toBe(`customer.created ${gone.id} version 1`);
    expect((await api.delete(`/customers/${gone.id}`)).status).toBe(200);
    expect(await following.line()).toBe(`customer.deleted ${gone.id} version 2`);
    expect(copies()).not.toContainEqual(expect.objectContaining({ id: gone.id }));
    expect(await following.stop('SIGTERM')).toBe(0);
  });

  type Message = { key: string; value: string; headers?: Record<string, string> };

  async function send(messages: Message[]): Promise<void> {
    const producer = kafka().producer();
    await producer.connect();
    await producer.send({ topic: `${environment.KAFKA_PREFIX}roster.enrollment`, messages });
    await producer.disconnect();
  }

  /** Sends what is on the topic of this customer once more, as a relay does that died before it had noted it. */
  async function publishAgain(id: string): Promise<void> {
    const reader = kafka().consumer({ groupId: `${environment.KAFKA_PREFIX}reader` });
    await reader.connect();
    await reader.subscribe({ topic: `${environment.KAFKA_PREFIX}roster.enrollment`, fromBeginning: true });
    const found: Message[] = [];
    await new Promise<void>((resolve, reject) => {
      const eachMessage = async ({ message }: { message: { key: Buffer | null; value: Buffer | null } }) => {
        const value = String(message.value);
        if (value.includes(`"subject":"${id}"`)) found.push({ key: String(message.key), value });
        if (found.length === 3) resolve();
      };
      reader.run({ eachMessage }).catch(reject);
    });
    await reader.disconnect();
    await send(found);
  }

  const kafka = (): Kafka => new Kafka({ brokers: environment.KAFKA_BROKERS.split(','), logLevel: logLevel.NOTHING });
});
