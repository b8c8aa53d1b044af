import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type EmbeddedMongo, startEmbeddedMongo } from '@roster/embedded-mongo';
import { Database } from '@roster/service-kit';
import { compiledCode, engines } from '@roster/testkit';
import { makeSchool, startTestSystem, type TestSystem } from '@roster/testkit/system';
import { mongo } from 'mongoose';
import { type CopyOptions, copyData, verifyData } from './copy';
import { Digest } from './digest';

const run = promisify(execFile);
const cli = join(__dirname, '..', '..', 'bin', 'roster-data.js');
const prefix = `c${randomBytes(5).toString('hex')}_`;
let roster: TestSystem | undefined;
let folder: string;
let server: EmbeddedMongo;
const client = new mongo.MongoClient(engines().mongoUrl);

/** Runs the built command. */
const rosterData = (...args: string[]) =>
  run(process.execPath, [cli, ...args], {
    env: { PATH: process.env.PATH, ...compiledCode, MONGODB_URL: server.url, ROSTER_DATABASE_PREFIX: prefix },
  });

beforeAll(async () => {
  roster = await startTestSystem({ databasePrefix: prefix });
  const api = await roster.admin();
  const school = await makeSchool(api);
  await api.data('POST', '/registrations', { studentId: school.studentId, cycleId: school.cycleId, amount: 3000 });
  await api.data('POST', `/meetings/${school.meetingIds[0]}/complete`);
  await roster.stop();
  // Types that JavaScript would not tell from others.
  const exotic = client.db(`${prefix}catalog`).collection<{ _id: string; [field: string]: unknown }>('exotic');
  await exotic.insertOne({ _id: 'a', double: new mongo.Double(5), long: mongo.Long.fromNumber(5), at: new Date(0) });
  folder = await mkdtemp(join(tmpdir(), 'roster-copy-'));
  server = await startEmbeddedMongo({ dataDir: folder, inWorker: true, synchronous: 'OFF' });
}, 120_000);
afterAll(async () => {
  await client.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const options = (over: Partial<CopyOptions> = {}): CopyOptions => ({
  from: { mongoUrl: engines().mongoUrl, databasePrefix: prefix },
  to: { mongoUrl: server.url, databasePrefix: prefix },
  services: ['identity', 'catalog', 'scheduling', 'enrollment', 'billing', 'notifications'],
  say: () => undefined,
  ...over,
});

describe('roster-data', () => {
  it('copies every collection of every service, to the byte, and prepares the target', async () => {
    const { stdout } = await rosterData('copy', '--from', engines().mongoUrl, '--to', server.url);
    expect(stdout).toMatch(/\d+ collections, \d+ documents, 0 collections differ/);
    const compared = await verifyData(options());
    expect(compared.filter(({ difference }) => difference)).toEqual([]);
    expect(compared.find(({ name }) => name === 'scheduling.meetings')?.documents).toBe(20);
    expect(compared.find(({ name }) => name === 'catalog.exotic')?.documents).toBe(1);
    expect((await rosterData('check')).stdout).not.toContain('lacks');
  }, 120_000);

  it('refuses a target that holds data, goes on behind an interruption, and tells what differs', async () => {
    await expect(copyData(options())).rejects.toThrow(/The target holds data already/);
    const target = await Database.connect(server.url, `${prefix}scheduling`);
    const meetings = target.plain<{ _id: string }>('meetings');
    const ids = (await meetings.find({}).sort({ _id: 1 }).toArray()).map(({ _id }) => _id);
    await meetings.deleteMany({ _id: { $in: ids.slice(7) } });
    expect((await verifyData(options({ services: ['scheduling'] }))).filter(({ difference }) => difference)).toEqual([
      { name: 'scheduling.meetings', documents: 20, difference: '20 documents here, 7 there' },
    ]);
    const said: string[] = [];
    await copyData(options({ services: ['scheduling'], resume: true, say: (line) => said.push(line) }));
    expect(said).toContainEqual(expect.stringMatching(/^scheduling.meetings: 13 of 20 documents written/));
    await meetings.updateOne({ _id: ids[0] ?? '' }, { $set: { startTime: '00:00' } });
    const [changed] = (await verifyData(options())).filter(({ difference }) => difference);
    expect(changed?.difference).toBe('20 documents on both sides, but not the same');
    await target.close();
  }, 60_000);

  it('owes the bus again what was published since an instant', async () => {
    const { stdout } = await rosterData('republish', '--since', '2020-01-01T00:00:00Z', 'scheduling');
    const owed = Number(/scheduling: (\d+) events are owed again/.exec(stdout)?.[1]);
    expect(owed).toBeGreaterThanOrEqual(21);
    const database = await Database.connect(server.url, `${prefix}scheduling`);
    expect(await database.plain('outbox').countDocuments({ owed: true })).toBe(owed);
    await database.close();
    await expect(rosterData('republish', '--since', 'yesterday')).rejects.toThrow(/--since must be an instant/);
  }, 60_000);

  it('names what it does not know', async () => {
    await expect(rosterData('prepare', 'nobody')).rejects.toThrow(/There is no service nobody/);
    await expect(rosterData('copy', '--from', 'nowhere')).rejects.toThrow(/needs --from and --to/);
    await expect(rosterData('destroy')).rejects.toMatchObject({ code: 2 });
  });
});

describe('the digest', () => {
  const of = (...documents: string[]): Digest => {
    const digest = new Digest();
    for (const document of documents) digest.add(Buffer.from(document));
    return digest;
  };

  it('does not depend on the order, and on everything else', () => {
    expect(of('a', 'b', 'c').hex).toBe(of('c', 'a', 'b').hex);
    expect(new Set([of('a', 'b'), of('a', 'c'), of('a'), of('a', 'a'), of()].map(({ hex }) => hex)).size).toBe(5);
    expect(of('a').hex).toHaveLength(64);
  });
});
