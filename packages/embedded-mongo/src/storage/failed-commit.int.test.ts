import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Db, MongoClient } from 'mongodb';
import { type Harness, rejection, startHarness } from '../testing/harness';
import { Connection } from './connection';

interface Doc {
  _id: number;
  a?: number;
}

/** What a full disk does, at the worst moment: SQLite refuses the commit. */
function failCommits(): void {
  const run = Connection.prototype.run;
  jest.spyOn(Connection.prototype, 'run').mockImplementation(function refuse(this: Connection, sql, ...parameters) {
    if (sql === 'COMMIT') throw new Error('database or disk is full');
    return run.call(this, sql, ...parameters);
  });
}

describe('a commit that SQLite refuses', () => {
  let harness: Harness<MongoClient, Db>;

  beforeAll(async () => {
    harness = await startHarness(MongoClient);
    await harness.db.createCollection('docs');
    await harness.db.collection<Doc>('docs').createIndex({ a: 1 }, { unique: true, sparse: true });
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });
  afterAll(() => harness.stop());

  it('fails every write in it and leaves nothing of them, in SQLite or in memory', async () => {
    const docs = harness.db.collection<Doc>('docs');
    await docs.insertOne({ _id: 1, a: 1 });
    expect(await docs.countDocuments({})).toBe(1);
    const session = harness.client.startSession();
    session.startTransaction();
    await docs.updateOne({ _id: 1 }, { $set: { a: 5 } }, { session });

    failCommits();
    const failures = await Promise.all([
      rejection(docs.insertOne({ _id: 2, a: 2 })),
      rejection(docs.insertOne({ _id: 3, a: 3 })),
      rejection(harness.db.collection<Doc>('fresh').insertOne({ _id: 1 })),
    ]);
    for (const failure of failures) expect(failure).toMatchObject({ code: 1 });
    jest.restoreAllMocks();

    expect(await docs.find({}).toArray()).toEqual([{ _id: 1, a: 1 }]);
    expect(await docs.countDocuments({})).toBe(1);
    expect(await harness.db.listCollections({ name: 'fresh' }).toArray()).toEqual([]);
    // Transactions that were open knew what is gone now.
    expect(await rejection(session.commitTransaction())).toMatchObject({ code: 251 });
    await session.endSession();

    await docs.insertOne({ _id: 2, a: 2 });
    await harness.db.collection<Doc>('fresh').insertOne({ _id: 1 });
    expect(await docs.countDocuments({})).toBe(2);
    expect(await harness.db.command({ validate: 'docs' })).toMatchObject({ valid: true });
  });
});
