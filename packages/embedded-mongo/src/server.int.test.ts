import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Collection, type Db, MongoClient, ObjectId } from 'mongodb';
import { startEmbeddedMongo } from './index';
import { type Harness, rejection, startHarness } from './testing/harness';

interface Doc {
  _id: string | number;
  [field: string]: unknown;
}

describe('a server', () => {
  let harness: Harness<MongoClient, Db>;
  const of = (name: string): Collection<Doc> => harness.db.collection<Doc>(name);

  beforeAll(async () => {
    harness = await startHarness(MongoClient, { ttlSweepMs: 200 });
  });
  afterAll(() => harness.stop());

  it('pages through more than one batch', async () => {
    const docs = of('many');
    await docs.insertMany(Array.from({ length: 5000 }, (_, n) => ({ _id: n, n })));
    expect((await docs.find({}, { batchSize: 100 }).toArray()).map(({ n }) => n)).toEqual(
      Array.from({ length: 5000 }, (_, n) => n),
    );
    expect(await docs.find({}).sort({ _id: -1 }).skip(4990).toArray()).toHaveLength(10);
    expect(await docs.find({}, { batchSize: 7, limit: 100 }).toArray()).toHaveLength(100);
    const cursor = docs.find({}, { batchSize: 2 });
    await cursor.next();
    await cursor.close();
  });

  it('splits batches at 16 MiB', async () => {
    const docs = of('big');
    for (let n = 0; n < 5; n++) await docs.insertOne({ _id: n, a: 'x'.repeat(5_000_000) });
    expect(await docs.find({}).toArray()).toHaveLength(5);
  });

  it('keeps remembered counts exact through writes, on an index and without', async () => {
    const docs = of('counted');
    await docs.createIndex({ org: 1, deletedAt: 1 });
    const filters = [
      {},
      { org: 'a' },
      { org: 'a', deletedAt: null },
      { name: /^x/ },
      { tags: 't' },
      { $or: [{ org: 'a' }, { org: 'b' }] },
    ];
    const check = async (): Promise<void> => {
      const all = await docs.find({}).toArray();
      for (const filter of filters)
        expect(await docs.countDocuments(filter)).toBe((await docs.find(filter).toArray()).length);
      expect(await docs.estimatedDocumentCount()).toBe(all.length);
    };
    await check();
    for (let n = 0; n < 20; n++) {
      await docs.insertOne({
        _id: n,
        org: n % 2 ? 'a' : 'b',
        name: `${n % 3 ? 'x' : 'y'}${n}`,
        tags: ['t', 'u'].slice(n % 3),
      });
      await check();
    }
    await docs.updateMany({ org: 'a' }, { $set: { deletedAt: new Date() } });
    await check();
    await harness.client.withSession((session) =>
      session.withTransaction(async () => {
        await docs.insertOne({ _id: 100, org: 'a' }, { session });
        await docs.deleteOne({ _id: 0 }, { session });
      }),
    );
    await check();
    await docs.deleteMany({ org: 'b' });
    await check();
  });

  it('lets one of many claim a unique key', async () => {
    const docs = of('races');
    await docs.createIndex({ email: 1 }, { unique: true });
    const results = await Promise.allSettled(
      Array.from({ length: 30 }, (_, n) => docs.insertOne({ _id: n, email: 'same' })),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 11000 });
    const counters = harness.db.collection<{ _id: string; n: number }>('races');
    const upserts = await Promise.all(
      Array.from({ length: 20 }, () => counters.updateOne({ _id: 'u' }, { $inc: { n: 1 } }, { upsert: true })),
    );
    expect(upserts.filter(({ upsertedCount }) => upsertedCount === 1)).toHaveLength(1);
    expect(await docs.findOne({ _id: 'u' })).toMatchObject({ n: 20 });
  });

  it('gives exactly as many seats as there are, under any number of requests', async () => {
    const cycles = harness.db.collection<{ _id: string; seats: number }>('cycles');
    await cycles.insertOne({ _id: 'c', seats: 5 });
    const taken = await Promise.all(
      Array.from({ length: 20 }, () =>
        cycles.findOneAndUpdate({ _id: 'c', seats: { $gt: 0 } }, { $inc: { seats: -1 } }),
      ),
    );
    expect(taken.filter(Boolean)).toHaveLength(5);
  });

  it('says E11000 as drivers take it apart', async () => {
    const docs = of('dup');
    await docs.createIndex({ org: 1, 'address.city': -1 }, { unique: true, name: 'place' });
    const one = { org: new ObjectId('0123456789abcdef01234567'), address: { city: 'Haifa' } };
    await docs.insertOne({ _id: 1, ...one });
    const error = await rejection(docs.insertOne({ _id: 2, ...one }));
    expect(error).toMatchObject({
      code: 11000,
      keyPattern: { org: 1, 'address.city': -1 },
      keyValue: { org: one.org, 'address.city': 'Haifa' },
    });
    expect(error.message).toBe(
      `E11000 duplicate key error collection: test.dup index: place dup key: { org: ObjectId('0123456789abcdef01234567'), address.city: "Haifa" }`,
    );
    const bulk = await rejection(docs.insertMany([{ _id: 3 }, { _id: 1 }, { _id: 4 }], { ordered: false }));
    expect(bulk).toMatchObject({
      code: 11000,
      writeErrors: [expect.objectContaining({ index: 1, code: 11000 }), expect.objectContaining({ index: 2 })],
    });
  });

  it('removes documents past their time', async () => {
    const docs = of('ttl');
    await docs.createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 });
    await docs.insertMany([
      { _id: 1, expiresAt: new Date(Date.now() - 1000) },
      { _id: 2, expiresAt: new Date(Date.now() + 60_000) },
      { _id: 3, expiresAt: 'soon' },
      { _id: 4 },
    ]);
    while (await docs.findOne({ _id: 1 })) await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await docs.find({}).toArray()).map(({ _id }) => _id)).toEqual([2, 3, 4]);
  });

  it('explains by which index a find is answered, and where it sorts', async () => {
    const docs = of('explained');
    await docs.createIndex({ org: 1, at: -1 });
    await docs.insertMany(Array.from({ length: 50 }, (_, n) => ({ _id: n, org: `o${n % 5}`, at: n, colour: 'red' })));
    const plan = async (filter: object, sort: Record<string, 1 | -1> = {}) =>
      (await docs.find(filter).sort(sort).limit(5).explain('queryPlanner')).queryPlanner.winningPlan;
    const byOrg = {
      stage: 'FETCH',
      inputStage: { stage: 'IXSCAN', indexName: 'org_1_at_-1', keyPattern: { org: 1, at: -1 } },
    };
    expect(await plan({ org: 'o1' }, { at: -1 })).toMatchObject(byOrg);
    expect(await plan({ org: 'o1' }, { at: 1 })).toMatchObject({ inputStage: { direction: 'backward' } });
    expect(await plan({ org: 'o1' }, { colour: 1 })).toMatchObject({ stage: 'SORT', inputStage: byOrg });
    expect(await plan({ org: { $in: ['o1', 'o2'] } }, { at: -1 })).toMatchObject({ stage: 'SORT_MERGE' });
    expect(await plan({ $or: [{ org: 'o1' }, { _id: 3 }] })).toMatchObject({ stage: 'OR', inputStages: [byOrg, {}] });
    expect(await plan({ colour: 'red' })).toEqual({ stage: 'COLLSCAN', direction: 'forward' });
    const none = harness.db.collection('not there').find().explain('queryPlanner');
    expect(await none).toMatchObject({ queryPlanner: { winningPlan: { stage: 'EOF' } } });
    // What it does not tell it does not make up.
    expect(await rejection(docs.find().explain('executionStats'))).toMatchObject({ code: 238 });
    expect(await rejection(docs.aggregate([{ $match: { org: 'o1' } }]).explain('queryPlanner'))).toMatchObject({
      code: 238,
    });
  });

  it('lists and drops collections and databases', async () => {
    const other = harness.client.db('others');
    await other.createCollection('empty');
    await other.collection('full').insertOne({ a: 1 });
    expect((await other.listCollections().toArray()).map(({ name }) => name).sort()).toEqual(['empty', 'full']);
    expect(await other.listCollections({ name: 'full' }, { nameOnly: true }).toArray()).toEqual([
      { name: 'full', type: 'collection' },
    ]);
    expect(await other.command({ collStats: 'full' })).toMatchObject({ count: 1, nindexes: 1 });
    expect(await other.stats()).toMatchObject({ collections: 2, objects: 1 });
    expect((await harness.client.db().admin().listDatabases()).databases.map(({ name }) => name)).toContain('others');
    expect(await other.dropCollection('full')).toBe(true);
    await other.dropDatabase();
    expect((await harness.client.db().admin().listDatabases()).databases.map(({ name }) => name)).not.toContain(
      'others',
    );
    expect(await other.collection('full').countDocuments({})).toBe(0);
  });

  it.each(['collection', 'database'])('kills the cursors of a %s that goes away', async (what) => {
    const db = harness.client.db('going');
    const docs = db.collection<Doc>('gone');
    await docs.insertMany(Array.from({ length: 300 }, (_, n) => ({ _id: n })));
    const cursor = docs.find({}, { batchSize: 10 });
    await cursor.next();
    if (what === 'collection') await docs.drop();
    else await db.dropDatabase();
    expect(await rejection(cursor.toArray())).toMatchObject({ code: 175 });
  });

  it('runs in a worker thread, and keeps its data when started again', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'roster-server-'));
    for (const round of [0, 1]) {
      const server = await startEmbeddedMongo({ dataDir, inWorker: round !== 0 });
      const { MongoClient } = await import('mongodb');
      const client = new MongoClient(server.url);
      const docs = client.db('kept').collection<Doc>('docs');
      if (round === 0) {
        await docs.createIndex({ a: 1 }, { unique: true });
        await docs.insertOne({ _id: 1, a: [1, 2] });
      }
      expect(await docs.findOne({ a: 2 })).toEqual({ _id: 1, a: [1, 2] });
      expect(await rejection(docs.insertOne({ _id: 2, a: 2 }))).toMatchObject({ code: 11000 });
      await client.close();
      await server.close();
    }
    rmSync(dataDir, { recursive: true });
  });

  it('holds its data folder alone', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'roster-lock-'));
    const first = await startEmbeddedMongo({ dataDir, inWorker: false });
    await expect(startEmbeddedMongo({ dataDir, inWorker: false })).rejects.toThrow(
      'is in use by another embedded server',
    );
    await first.close();
    const second = await startEmbeddedMongo({ dataDir, inWorker: false });
    await second.close();
    rmSync(dataDir, { recursive: true });
  });

  it('does not blame another server where the folder cannot be used', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'roster-lock-'));
    mkdirSync(join(dataDir, 'roster.lock'));
    await expect(startEmbeddedMongo({ dataDir, inWorker: false })).rejects.toThrow(
      `The data folder ${dataDir} cannot be used: unable to open database file.`,
    );
    rmSync(dataDir, { recursive: true });
  });

  it('says so when its port is taken', async () => {
    await expect(
      startEmbeddedMongo({ dataDir: ':memory:', port: harness.server.port, inWorker: false }),
    ).rejects.toThrow('EADDRINUSE');
  });
});
