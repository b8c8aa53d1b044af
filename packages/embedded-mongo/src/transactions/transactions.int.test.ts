import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type ClientSession, type Collection, type Db, MongoClient } from 'mongodb';
import { type Harness, rejection, startHarness } from '../testing/harness';

interface Doc {
  _id: string;
  n?: number;
  u?: string;
}

describe('transactions', () => {
  let harness: Harness<MongoClient, Db>;
  let docs: Collection<Doc>;

  beforeAll(async () => {
    harness = await startHarness(MongoClient, { transactionLifetimeMs: 1500, writeWaitMs: 1000 });
    docs = harness.db.collection<Doc>('docs');
    await docs.createIndex({ u: 1 }, { unique: true, sparse: true });
    await docs.createIndex({ n: 1 });
  });
  afterAll(() => harness.stop());
  beforeEach(async () => {
    await docs.deleteMany({});
    await docs.insertMany([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
      { _id: 'c', n: 3, u: 'taken' },
    ]);
  });

  async function begun(): Promise<ClientSession> {
    const session = harness.client.startSession();
    session.startTransaction();
    await docs.findOne({ _id: 'a' }, { session });
    return session;
  }

  it('reads its own writes, which nobody else sees before the commit', async () => {
    const session = await begun();
    await docs.insertOne({ _id: 'd', n: 0 }, { session });
    await docs.updateOne({ _id: 'a' }, { $set: { n: 9 } }, { session });
    await docs.deleteOne({ _id: 'b' }, { session });
    const seen = async (options: { session?: ClientSession }): Promise<string> =>
      (await docs.find({}, options).sort({ n: 1 }).toArray()).map(({ _id, n }) => `${_id}${n}`).join(' ');
    expect(await seen({ session })).toBe('d0 c3 a9');
    expect(await seen({})).toBe('a1 b2 c3');
    expect(await docs.countDocuments({ n: { $gte: 3 } }, { session })).toBe(2);
    expect(await docs.find({}, { session }).sort({ n: -1 }).skip(1).limit(1).toArray()).toEqual([
      expect.objectContaining({ _id: 'c' }),
    ]);
    await session.commitTransaction();
    expect(await seen({})).toBe('d0 c3 a9');
    await session.endSession();
  });

  it('keep reading their snapshot whatever others write', async () => {
    const session = await begun();
    await docs.updateOne({ _id: 'b' }, { $set: { n: 50 } });
    await docs.insertOne({ _id: 'z', n: 60 });
    expect(await docs.findOne({ _id: 'b' }, { session })).toMatchObject({ n: 2 });
    expect(await docs.countDocuments({}, { session })).toBe(3);
    await session.abortTransaction();
    await session.endSession();
  });

  it('leave nothing behind when aborted', async () => {
    const session = await begun();
    await docs.insertOne({ _id: 'd' }, { session });
    await session.abortTransaction();
    expect(await docs.countDocuments({})).toBe(3);
    await docs.insertOne({ _id: 'd' });
    await session.endSession();
  });

  it('the second writer of a document gets a write conflict that drivers retry', async () => {
    const [one, two] = [await begun(), await begun()];
    await docs.updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session: one });
    expect(await rejection(docs.updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session: two }))).toMatchObject({
      code: 112,
      errorLabels: ['TransientTransactionError'],
    });
    expect(await rejection(docs.findOne({}, { session: two }))).toMatchObject({ code: 251 });
    await one.commitTransaction();
    await Promise.all([one.endSession(), two.endSession()]);
  });

  it('a document changed since the snapshot is a conflict too', async () => {
    const session = await begun();
    await docs.updateOne({ _id: 'a' }, { $inc: { n: 1 } });
    expect(await rejection(docs.updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session }))).toMatchObject({ code: 112 });
    await session.endSession();
  });

  it('the second taker of a unique key gets a write conflict', async () => {
    const [one, two] = [await begun(), await begun()];
    await docs.insertOne({ _id: 'x', u: 'same' }, { session: one });
    expect(await rejection(docs.insertOne({ _id: 'y', u: 'same' }, { session: two }))).toMatchObject({ code: 112 });
    await one.commitTransaction();
    await Promise.all([one.endSession(), two.endSession()]);
  });

  it('a taken unique key is a duplicate, and ends the transaction', async () => {
    const session = await begun();
    expect(await rejection(docs.insertOne({ _id: 'x', u: 'taken' }, { session }))).toMatchObject({
      code: 11000,
      keyPattern: { u: 1 },
      keyValue: { u: 'taken' },
    });
    expect(await rejection(docs.findOne({}, { session }))).toMatchObject({ code: 251 });
    await session.endSession();
  });

  it('a unique key can change hands inside one transaction', async () => {
    const session = await begun();
    await docs.updateOne({ _id: 'c' }, { $set: { u: 'other' } }, { session });
    await docs.updateOne({ _id: 'a' }, { $set: { u: 'taken' } }, { session });
    await session.commitTransaction();
    expect(await docs.findOne({ u: 'taken' })).toMatchObject({ _id: 'a' });
    expect(await docs.findOne({ u: 'other' })).toMatchObject({ _id: 'c' });
    await session.endSession();
  });

  it('a document can be removed and inserted again, and a new one changed and removed', async () => {
    const session = await begun();
    await docs.deleteOne({ _id: 'a' }, { session });
    await docs.insertOne({ _id: 'a', n: 77 }, { session });
    await docs.insertOne({ _id: 'q', n: 1 }, { session });
    await docs.updateOne({ _id: 'q' }, { $set: { n: 2 } }, { session });
    await docs.deleteOne({ _id: 'q' }, { session });
    await session.commitTransaction();
    expect(await docs.findOne({ _id: 'a' })).toMatchObject({ n: 77 });
    expect(await docs.findOne({ _id: 'q' })).toBeNull();
    await session.endSession();
  });

  it('a plain write of a held document waits for the end', async () => {
    const session = await begun();
    await docs.updateOne({ _id: 'a' }, { $set: { n: 10 } }, { session });
    let done = false;
    const waiting = docs.updateOne({ _id: 'a' }, { $inc: { n: 1 } }).then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(done).toBe(false);
    await session.commitTransaction();
    await waiting;
    expect(await docs.findOne({ _id: 'a' })).toMatchObject({ n: 11 });
    await session.endSession();
  });

  it('a bulk write that waits in its middle does nothing twice', async () => {
    const session = await begun();
    await docs.updateOne({ _id: 'b' }, { $set: { n: 20 } }, { session });
    const waiting = docs.bulkWrite([
      { updateOne: { filter: { _id: 'a' }, update: { $inc: { n: 1 } } } },
      { updateOne: { filter: { _id: 'b' }, update: { $inc: { n: 1 } } } },
    ]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await session.commitTransaction();
    await waiting;
    expect(await docs.findOne({ _id: 'a' })).toMatchObject({ n: 2 });
    expect(await docs.findOne({ _id: 'b' })).toMatchObject({ n: 21 });
    await session.endSession();
  });

  it('a plain write inside the callback waits no longer than its bound, and the transaction lives on', async () => {
    const session = await begun();
    await docs.updateOne({ _id: 'a' }, { $set: { n: 10 } }, { session });
    expect(await rejection(docs.updateOne({ _id: 'a' }, { $inc: { n: 1 } }))).toMatchObject({ code: 112 });
    await session.commitTransaction();
    await session.endSession();
  });

  it('a plain write obeys maxTimeMS while it waits', async () => {
    const session = await begun();
    await docs.updateOne({ _id: 'a' }, { $set: { n: 10 } }, { session });
    expect(
      await rejection(
        harness.db.command({ update: 'docs', updates: [{ q: { _id: 'a' }, u: { $set: { n: 0 } } }], maxTimeMS: 50 }),
      ),
    ).toMatchObject({ code: 50 });
    await session.abortTransaction();
    await session.endSession();
  });

  it('withTransaction brings concurrent increments of one counter all through', async () => {
    await Promise.all(
      Array.from({ length: 12 }, () =>
        harness.client.withSession((session) =>
          session.withTransaction(async () => {
            const found = await docs.findOne({ _id: 'a' }, { session });
            await docs.updateOne({ _id: 'a' }, { $set: { n: found!.n! + 1 } }, { session });
          }),
        ),
      ),
    );
    expect(await docs.findOne({ _id: 'a' })).toMatchObject({ n: 13 });
  });

  it('concurrent transfers lose and make no money, and every snapshot sees the same total', async () => {
    const accounts = harness.db.collection<{ _id: number; balance: number }>('accounts');
    await accounts.insertMany(Array.from({ length: 5 }, (_, _id) => ({ _id, balance: 100 })));
    const transfer = (from: number, to: number): Promise<void> =>
      harness.client.withSession((session) =>
        session.withTransaction(async () => {
          await accounts.updateOne({ _id: from }, { $inc: { balance: -1 } }, { session });
          await accounts.updateOne({ _id: to }, { $inc: { balance: 1 } }, { session });
        }),
      );
    const total = (): Promise<number> =>
      harness.client.withSession((session) =>
        session.withTransaction(async () => {
          let sum = 0;
          for (let _id = 0; _id < 5; _id++) sum += (await accounts.findOne({ _id }, { session }))?.balance ?? 0;
          return sum;
        }),
      );
    const work = Array.from({ length: 40 }, (_, n) => (n % 4 === 3 ? total() : transfer(n % 5, (n * 3 + 1) % 5)));
    const sums = (await Promise.all(work)).filter((sum) => sum !== undefined);
    expect(sums).toEqual(Array.from({ length: 10 }, () => 500));
    expect(await total()).toBe(500);
  });

  it('end when their time is up', async () => {
    const session = await begun();
    await docs.updateOne({ _id: 'a' }, { $set: { n: 10 } }, { session });
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await rejection(session.commitTransaction())).toMatchObject({ code: 251 });
    await docs.updateOne({ _id: 'a' }, { $set: { n: 11 } });
    await session.endSession();
  });

  it('end when their client is gone', async () => {
    const other = new MongoClient(harness.server.url);
    const session = other.startSession();
    session.startTransaction();
    await other
      .db('test')
      .collection<Doc>('docs')
      .updateOne({ _id: 'a' }, { $set: { n: 10 } }, { session });
    await other.close(true);
    await docs.updateOne({ _id: 'a' }, { $inc: { n: 1 } });
    expect(await docs.findOne({ _id: 'a' })).toMatchObject({ n: 2 });
  });

  it('may make a collection by inserting into it', async () => {
    await harness.client.withSession((session) =>
      session.withTransaction(async () => {
        await harness.db.collection<Doc>('fresh').insertOne({ _id: 'x' }, { session });
        await harness.db.collection<Doc>('fresh').updateOne({ _id: 'x' }, { $set: { n: 1 } }, { session });
      }),
    );
    expect(await harness.db.collection<Doc>('fresh').findOne({})).toEqual({ _id: 'x', n: 1 });
  });

  it('refuse commands that cannot be part of one, and a second database', async () => {
    const session = await begun();
    expect(
      await rejection(
        harness.db.command({ createIndexes: 'docs', indexes: [{ key: { q: 1 }, name: 'q_1' }] }, { session }),
      ),
    ).toMatchObject({ code: 263 });
    await session.endSession();
    const second = await begun();
    expect(
      await rejection(harness.client.db('other').collection('x').insertOne({}, { session: second })),
    ).toMatchObject({ code: 238 });
    await second.endSession();
  });

  it('a cursor goes on reading the snapshot', async () => {
    await docs.insertMany(Array.from({ length: 500 }, (_, n) => ({ _id: `m${n}`, n: 100 + n })));
    const session = await begun();
    const cursor = docs.find({ n: { $gte: 100 } }, { session, batchSize: 10 });
    await cursor.next();
    await docs.deleteMany({});
    expect((await cursor.toArray()).length).toBe(499);
    await session.abortTransaction();
    await session.endSession();
  });
});
