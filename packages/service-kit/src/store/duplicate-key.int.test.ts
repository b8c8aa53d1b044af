import { randomBytes } from 'node:crypto';
import { engines } from '@roster/testkit';
import { Database } from './database';
import { duplicateFields, isDuplicateKey } from './duplicate-key';

let database: Database;
beforeAll(async () => {
  database = await Database.connect(engines().mongoUrl, `t${randomBytes(5).toString('hex')}_duplicates`);
});
afterAll(() => database.close());

describe('a duplicate key', () => {
  it('names the fields of the index that refused, for one write and for a bulk of them', async () => {
    const seats = database.collection<{ _id: string; organizationId: string; _seat: string }>({
      name: 'seats',
      fields: { organizationId: String, _seat: String },
      indexes: [{ keys: { organizationId: 1, _seat: -1 }, options: { unique: true } }],
    });
    await database.buildIndexes();
    const seat = (_id: string) => ({ _id, organizationId: 'o', _seat: 'cycle/1 index: x_1 dup key' });
    await seats.insertMany([seat('1')], { lean: true });
    const bulk: unknown = await seats.insertMany([seat('2')], { lean: true }).catch((error: unknown) => error);
    const single: unknown = await seats.collection.insertOne(seat('3') as never).catch((error: unknown) => error);
    const byId: unknown = await seats
      .insertMany([{ ...seat('1'), _seat: 'free' }], { lean: true })
      .catch((error: unknown) => error);
    for (const error of [bulk, single]) {
      expect(isDuplicateKey(error)).toBe(true);
      expect(duplicateFields(error)).toEqual(['organizationId', '_seat']);
    }
    expect(duplicateFields(byId)).not.toContain('_seat');
    expect(duplicateFields(new Error('E11000 ... index: a_1 dup key'))).toEqual([]);
  });
});
