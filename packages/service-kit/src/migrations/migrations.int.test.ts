import { createLogger, type Database, Lease, type Migration, Migrations, systemClock } from '@roster/service-kit';
import { startTestStore, type TestStore } from '@roster/testkit';

let store: TestStore;
const others: Database[] = [];
const log = createLogger('test', 'silent');
let ran: string[];

beforeEach(async () => {
  ran = [];
  store = await startTestStore('billing');
});
afterEach(async () => {
  for (const database of others.splice(0)) await database.close();
  await store.close();
});

const migration = (name: string, work: () => Promise<void> = () => Promise.resolve()): Migration => ({
  name,
  run: async () => {
    await work();
    ran.push(name);
  },
});

const runner = (migrations: Migration[], owner = 'one', database = store.database, leaseMs = 10_000): Migrations =>
  new Migrations(
    database,
    migrations,
    new Lease(database, 'migrations', owner, systemClock, leaseMs),
    systemClock,
    log,
  );

describe('migrations', () => {
  it('run in order, once, and what a later version adds runs after them', async () => {
    const both = [migration('0001-first'), migration('0002-second')];
    expect(await runner(both).pending()).toEqual(['0001-first', '0002-second']);
    expect(await runner(both).run()).toEqual(['0001-first', '0002-second']);
    expect(await runner(both).run()).toEqual([]);
    expect(await runner([...both, migration('0003-third')]).run()).toEqual(['0003-third']);
    expect(ran).toEqual(['0001-first', '0002-second', '0003-third']);
  });

  it('that an older version does not know are no concern of its', async () => {
    await runner([migration('0001-first'), migration('0002-second')]).run();
    expect(await runner([migration('0001-first')]).pending()).toEqual([]);
  });

  it('begin again where one died, and keep what was done before it', async () => {
    let dies = true;
    const list = [
      migration('0001-first'),
      migration('0002-dies-once', async () => {
        if (dies) throw new Error('died in between');
      }),
    ];
    await expect(runner(list).run()).rejects.toThrow('died in between');
    expect(await runner(list).pending()).toEqual(['0002-dies-once']);
    dies = false;
    // The lease of the one that failed was given back: another process need not wait for it.
    expect(await runner(list, 'another').run()).toEqual(['0002-dies-once']);
    expect(ran).toEqual(['0001-first', '0002-dies-once']);
  });

  it('run in one process at a time: the others wait until they are done', async () => {
    let inside = 0;
    let most = 0;
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const list = [
      migration('0001-slow', async () => {
        most = Math.max(most, ++inside);
        await held;
        inside--;
      }),
    ];
    const runs = [runner(list, 'a').run()];
    while (inside === 0) await new Promise((resolve) => setImmediate(resolve));
    runs.push(runner(list, 'b').run(), runner(list, 'c').run());
    goOn();
    expect((await Promise.all(runs)).flat()).toEqual(['0001-slow']);
    expect([most, ran]).toEqual([1, ['0001-slow']]);
  });

  it('can be made to run again by name, and no other name', async () => {
    const list = [migration('0001-first'), migration('0002-second')];
    await runner(list).run();
    await runner(list).again('0001-first');
    expect(await runner(list).run()).toEqual(['0001-first']);
    await expect(runner(list).again('0009-none')).rejects.toThrow('there is no migration 0009-none');
  });

  it.each([[['0002-b', '0001-a']], [['0001-a', '0001-b']], [['first']], [['0001-Ä']]])('are refused as %s', (names) => {
    expect(() => runner(names.map((name) => migration(name)))).toThrow(/migration/);
  });

  it('end early where the process is told to stop', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(runner([migration('0001-first')]).run(stop.signal)).rejects.toThrow('told to stop');
    expect(ran).toEqual([]);
  });
});
