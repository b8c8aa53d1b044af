import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type EmbeddedMongo, startEmbeddedMongo } from '@roster/embedded-mongo';
import { compiledCode } from '@roster/testkit';
import { startTestSystem, type TestSystem } from '@roster/testkit/system';
import { mongo } from 'mongoose';

const run = promisify(execFile);
const cli = join(__dirname, '..', '..', 'bin', 'roster-data.js');

type Row = { _id: string; [field: string]: unknown };

let folder: string;
let server: EmbeddedMongo | undefined;
let roster: TestSystem | undefined;
let client: mongo.MongoClient;

const rosterData = async (...args: string[]): Promise<string> =>
  (await run(process.execPath, [cli, ...args, '--data', folder], { env: { PATH: process.env.PATH, ...compiledCode } }))
    .stdout;
const scheduling = (collection: string) => client.db('roster_scheduling').collection<Row>(collection);

/** As `npm start` does: everything in one process, over the embedded store. */
async function start(): Promise<TestSystem> {
  server = await startEmbeddedMongo({ dataDir: join(folder, 'store'), inWorker: true, synchronous: 'OFF' });
  client = await mongo.MongoClient.connect(server.url);
  roster = await startTestSystem({ environment: { MONGODB_URL: server.url }, databasePrefix: 'roster_' });
  return roster;
}
async function stop(): Promise<void> {
  await roster?.stop();
  await client?.close();
  await server?.close();
  roster = server = undefined;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roster-letters-'));
});
afterAll(async () => {
  await stop();
  await rm(folder, { recursive: true, force: true });
});

describe('dead letters of the embedded default', () => {
  it('are told, and handed over again at the next start', async () => {
    const api = await (await start()).admin();
    const branch = await api.data('POST', '/branches', { name: 'סניף', type: 'school' });
    const published = await client.db('roster_catalog').collection<Row>('outbox').findOne({ topic: 'roster.catalog' });
    const { _id: eventId, key, event } = published as Row;
    await expect(rosterData('dead-letters')).rejects.toMatchObject({
      stderr: expect.stringMatching(/^The data folder .* is in use/),
    });
    await stopRoster();
    // As though scheduling had given this event up, and so had no copy of the branch.
    await scheduling('replica_branch').deleteMany({});
    const at = new Date('2026-11-20T08:00:00Z');
    const letter = { consumer: 'replica branch', eventId, event, key, topic: 'roster.catalog', tries: 5 };
    const more = { reason: 'Error: a defect', firstAt: at, at };
    await scheduling('dead_letters').insertOne({ _id: `replica branch/${eventId}`, ...letter, ...more });
    await stop();

    const line = `2026-11-20T08:00:00.000Z scheduling/replica branch roster.catalog ${eventId} tries=5 Error: a defect`;
    expect(await rosterData('dead-letters', 'scheduling')).toBe(`${line}\nscheduling: 1 dead letters\n`);
    expect(await rosterData('dead-letters', 'billing')).toBe('billing: 0 dead letters\n');
    for (const choice of [
      ['--consumer', 'replica course'],
      ['--since', '2026-11-20T08:00:01Z'],
      ['--until', '2026-11-19'],
    ]) {
      expect(await rosterData('replay', ...choice, 'scheduling')).toBe('scheduling: 0 are owed again\n');
    }
    await expect(rosterData('replay', '--since', 'yesterday')).rejects.toMatchObject({
      stderr: expect.stringContaining('--since must be an instant'),
    });
    expect(await rosterData('replay', '--dry-run', 'scheduling')).toContain('1 dead letters');
    expect(await rosterData('replay', '--consumer', 'replica branch')).toContain('scheduling: 1 are owed again');

    await start();
    while ((await scheduling('dead_letters').countDocuments()) > 0) await new Promise((done) => setTimeout(done, 20));
    expect(await scheduling('replica_branch').find().toArray()).toMatchObject([{ id: branch.id, name: 'סניף' }]);
  }, 120_000);
});

async function stopRoster(): Promise<void> {
  await roster?.stop();
  roster = undefined;
}
