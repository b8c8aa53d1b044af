import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  busContract,
  busMembersContract,
  describeWithKafka,
  kafkaBench,
  kafkaBrokers,
  testTimes,
} from '@roster/testkit';

jest.setTimeout(60_000);

/** A member in a process of its own, which is never done with what it is given. Uses the built kit: see `npm test`. */
const stuckMember = `
const { KafkaBus, createLogger } = require(process.env.KIT);
const { access, times, group, topic } = JSON.parse(process.env.MEMBER);
const bus = new KafkaBus(access, createLogger('stuck', 'silent'), { times });
bus.subscribe({ group, topics: [topic], handle: () => { process.stdout.write('handling'); return new Promise(() => {}); } });
void bus.start();
`;

describeWithKafka('over a real broker', () => {
  let brokers: string[];
  beforeAll(async () => {
    brokers = await kafkaBrokers();
  }, 300_000);

  busContract('Kafka', async () => {
    const topics = ['roster.catalog', 'roster.scheduling'] as const;
    const bench = await kafkaBench(brokers, topics);
    return { connect: () => bench.connect(), topics, close: () => bench.close() };
  });

  busMembersContract('Kafka', async () => {
    const topic = 'roster.catalog' as const;
    const bench = await kafkaBench(brokers, [topic]);
    return {
      connect: () => bench.connect(),
      topic,
      sessionMs: testTimes.sessionMs,
      close: () => bench.close(),
      startStuckMember: async (group) => {
        const access = { brokers, tls: false, prefix: bench.prefix };
        const child = spawn(process.execPath, ['-e', stuckMember], {
          stdio: ['ignore', 'pipe', 'inherit'],
          env: {
            ...process.env,
            KIT: join(__dirname, '../../../dist'),
            MEMBER: JSON.stringify({ access, times: testTimes, group, topic }),
          },
        });
        await once(child.stdout, 'data');
        return {
          kill: async () => {
            child.kill('SIGKILL');
            await once(child, 'exit');
          },
        };
      },
    };
  });
});
