import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mongoose, { type Connection, Schema } from 'mongoose';
import { type EmbeddedMongo, startEmbeddedMongo } from './index';
import { rejection } from './testing/harness';

const schema = new Schema(
  {
    _id: String,
    organizationId: String,
    name: String,
    tags: [String],
    address: { city: String },
    seats: { type: Number, default: 3 },
    deletedAt: { type: Date, default: null },
  },
  { timestamps: true, optimisticConcurrency: true, strict: 'throw', autoCreate: false, autoIndex: false },
);
schema.index({ organizationId: 1, name: 1 }, { unique: true, partialFilterExpression: { deletedAt: null } });
schema.index({ organizationId: 1, createdAt: -1 });

describe('mongoose, unchanged', () => {
  let server: EmbeddedMongo;
  let connection: Connection;

  beforeAll(async () => {
    server = await startEmbeddedMongo({ dataDir: ':memory:', inWorker: false });
    connection = await mongoose.createConnection(server.url, { dbName: 'catalog' }).asPromise();
    const Course = connection.model('Course', schema);
    await Course.createCollection();
    await Course.createIndexes();
  });
  afterAll(async () => {
    await connection.close();
    await server.close();
  });

  const course = (id: string, more: object = {}): object => ({ _id: id, organizationId: 'o', name: id, ...more });

  it('creates, reads, updates and removes', async () => {
    const Course = connection.model('Course', schema);
    await Course.create(course('crud', { tags: ['a'], address: { city: 'Haifa' } }));
    const found = await Course.findById('crud');
    expect(found).toMatchObject({ seats: 3, tags: ['a'], deletedAt: null });
    found!.tags.push('b');
    found!.set('address.city', 'Akko');
    await found!.save();
    expect(await Course.findOne({ 'address.city': 'Akko' }).select('tags').lean()).toMatchObject({
      _id: 'crud',
      tags: ['a', 'b'],
    });
    expect(
      await Course.findOneAndUpdate({ _id: 'crud' }, { $inc: { seats: -1 } }, { returnDocument: 'after' }),
    ).toMatchObject({ seats: 2 });
    expect(await Course.deleteOne({ _id: 'crud' })).toMatchObject({ deletedCount: 1 });
  });

  it('meets a version conflict on save', async () => {
    const Course = connection.model('Course', schema);
    await Course.create(course('versions'));
    const [one, two] = [await Course.findById('versions'), await Course.findById('versions')];
    one!.set('seats', 1);
    two!.set('seats', 2);
    await one!.save();
    expect(await rejection(two!.save())).toMatchObject({ name: 'VersionError' });
  });

  it('enforces a unique partial index until the first is soft-deleted', async () => {
    const Course = connection.model('Course', schema);
    await Course.create(course('p1', { name: 'Yoga' }));
    expect(await rejection(Course.create(course('p2', { name: 'Yoga' })))).toMatchObject({
      code: 11000,
      keyValue: { organizationId: 'o', name: 'Yoga' },
    });
    await Course.updateOne({ _id: 'p1' }, { deletedAt: new Date() });
    await Course.create(course('p2', { name: 'Yoga' }));
  });

  it('runs connection.transaction, and undoes it when the callback throws', async () => {
    const Course = connection.model('Course', schema);
    const Outbox = connection.model('Outbox', new Schema({ _id: String, type: String }));
    await connection.transaction(async (session) => {
      await Course.create([course('tx')], { session });
      await Outbox.create([{ _id: 'e1', type: 'course.created' }], { session });
      expect(await Course.countDocuments({ _id: 'tx' }).session(session)).toBe(1);
      expect(await Course.countDocuments({ _id: 'tx' })).toBe(0);
    });
    expect(await Outbox.countDocuments({})).toBe(1);
    const boom = connection.transaction(async (session) => {
      await Course.updateOne({ _id: 'tx' }, { seats: 99 }, { session });
      throw new Error('boom');
    });
    await expect(boom).rejects.toThrow('boom');
    expect(await Course.findById('tx').lean()).toMatchObject({ seats: 3 });
  });

  it('pages with an exact count', async () => {
    const Course = connection.model('Course', schema);
    await Course.insertMany(Array.from({ length: 45 }, (_, n) => course(`page${n}`, { organizationId: 'pages' })));
    const filter = { organizationId: 'pages', deletedAt: null };
    const [items, total] = [
      await Course.find(filter).sort({ createdAt: -1, _id: 1 }).skip(40).limit(20).lean(),
      await Course.countDocuments(filter),
    ];
    expect(items).toHaveLength(5);
    expect(total).toBe(45);
  });

  it('writes in bulk, upserts and aggregates', async () => {
    const Course = connection.model('Course', schema);
    const writes: mongoose.AnyBulkWriteOperation[] = [
      { insertOne: { document: course('b1', { organizationId: 'bulk' }) } },
      { updateOne: { filter: { _id: 'b1' }, update: { seats: 10 } } },
      { updateOne: { filter: { _id: 'b2' }, update: { organizationId: 'bulk', seats: 5 }, upsert: true } },
      { deleteOne: { filter: { _id: 'none' } } },
    ];
    const result = await Course.bulkWrite(writes);
    expect(result).toMatchObject({ insertedCount: 1, modifiedCount: 1, upsertedCount: 1, deletedCount: 0 });
    expect(
      await Course.aggregate([
        { $match: { organizationId: 'bulk' } },
        { $group: { _id: null, seats: { $sum: '$seats' } } },
      ]),
    ).toEqual([{ _id: null, seats: 15 }]);
    expect(await Course.distinct('_id', { organizationId: 'bulk' })).toEqual(['b1', 'b2']);
    expect(await Course.exists({ _id: 'b1' })).toEqual({ _id: 'b1' });
  });

  it('streams with a cursor', async () => {
    const Course = connection.model('Course', schema);
    let seen = 0;
    for await (const _ of Course.find({ organizationId: 'pages' }).batchSize(7).cursor()) seen++;
    expect(seen).toBe(45);
  });
});
