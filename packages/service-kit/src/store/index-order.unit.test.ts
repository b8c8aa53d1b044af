import type { CollectionIndex } from './database';
import { inIndexOrder } from './index-order';

const indexes: CollectionIndex[] = [
  { keys: { status: 1, day: 1, time: 1 } },
  { keys: { status: 1, createdAt: 1 } },
  { keys: { createdAt: 1 } },
  { keys: { day: 1, time: 1 } },
  { keys: { email: 1 }, options: { unique: true } },
  { keys: { owner: 1, day: 1 }, options: { partialFilterExpression: { owner: { $exists: true } } } },
];
const order = (sort: Record<string, 1 | -1>) => Object.entries(inIndexOrder(sort, indexes));

describe('the order of a list', () => {
  it('is that of the shortest index that begins with it, in one direction', () => {
    expect(order({ createdAt: 1 })).toEqual([
      ['createdAt', 1],
      ['id', 1],
    ]);
    expect(order({ status: -1 })).toEqual([
      ['status', -1],
      ['createdAt', -1],
      ['id', -1],
    ]);
    expect(order({ day: 1 })).toEqual([
      ['day', 1],
      ['time', 1],
      ['id', 1],
    ]);
    expect(order({ day: -1, time: -1 })).toEqual([
      ['day', -1],
      ['time', -1],
      ['id', -1],
    ]);
  });

  it('is ended by the id alone where no index of all entities begins with it', () => {
    for (const field of ['time', 'email', 'owner'])
      expect(order({ [field]: 1 })).toEqual([
        [field, 1],
        ['id', 1],
      ]);
    expect(order({})).toEqual([['id', 1]]);
  });
});
