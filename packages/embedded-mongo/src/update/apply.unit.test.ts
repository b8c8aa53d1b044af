import { describe, expect, it } from '@jest/globals';
import { Double, Int32, Long } from 'bson';
import { decode, encode, encodeValue } from '../bson/decode';
import { compileFilter } from '../query/filter';
import { thrownBy } from '../testing/thrown';
import { applyUpdate, upsertBase } from './apply';
import { parseUpdate } from './parse';

const now = new Date('2025-06-01T00:00:00Z');

function run(
  before: object,
  update: object,
  options: { filter?: object; arrayFilters?: object[]; inserting?: boolean } = {},
): Record<string, unknown> {
  const filter = compileFilter(encodeValue(options.filter ?? {}));
  const parsed = parseUpdate(encodeValue(update), options.arrayFilters && encodeValue(options.arrayFilters));
  return decode(
    applyUpdate(parsed, encode(before as Record<string, unknown>), {
      filter,
      inserting: options.inserting ?? false,
      now,
    }),
  );
}

const works: [string, object, object, object][] = [
  ['$set replaces', { _id: 1, a: 1 }, { $set: { a: 2 } }, { _id: 1, a: 2 }],
  ['$set makes documents on the way', { _id: 1 }, { $set: { 'a.b.c': 2 } }, { _id: 1, a: { b: { c: 2 } } }],
  ['$set into an array position', { _id: 1, a: [1, 2] }, { $set: { 'a.1': 9 } }, { _id: 1, a: [1, 9] }],
  ['$set past an array pads with null', { _id: 1, a: [1] }, { $set: { 'a.3': 9 } }, { _id: 1, a: [1, null, null, 9] }],
  [
    '$set inside array elements',
    { _id: 1, a: [{ x: 1 }] },
    { $set: { 'a.0.x': 2, 'a.0.y': 3 } },
    { _id: 1, a: [{ x: 2, y: 3 }] },
  ],
  ['$unset', { _id: 1, a: 1, b: 2 }, { $unset: { a: '', nope: '' } }, { _id: 1, b: 2 }],
  [
    '$unset of an array element leaves null',
    { _id: 1, a: [1, 2] },
    { $unset: { 'a.0': '' } },
    { _id: 1, a: [null, 2] },
  ],
  ['$inc', { _id: 1, a: 1 }, { $inc: { a: 2, b: 5 } }, { _id: 1, a: 3, b: 5 }],
  ['$mul', { _id: 1, a: 3 }, { $mul: { a: 2, b: 5 } }, { _id: 1, a: 6, b: 0 }],
  ['$min and $max', { _id: 1, a: 3, b: 3 }, { $min: { a: 2 }, $max: { b: 5, c: 1 } }, { _id: 1, a: 2, b: 5, c: 1 }],
  ['$push', { _id: 1 }, { $push: { a: 1 } }, { _id: 1, a: [1] }],
  [
    '$push with $each, $position, $sort and $slice',
    { _id: 1, a: [5, 1] },
    { $push: { a: { $each: [3, 9], $sort: 1, $slice: -3 } } },
    { _id: 1, a: [3, 5, 9] },
  ],
  [
    '$push at a position',
    { _id: 1, a: [1, 2] },
    { $push: { a: { $each: [9], $position: 1 } } },
    { _id: 1, a: [1, 9, 2] },
  ],
  [
    '$push sorted by a field',
    { _id: 1, a: [{ x: 2 }] },
    { $push: { a: { $each: [{ x: 1 }], $sort: { x: 1 } } } },
    { _id: 1, a: [{ x: 1 }, { x: 2 }] },
  ],
  ['$addToSet', { _id: 1, a: [1] }, { $addToSet: { a: { $each: [1, 2, 2] } } }, { _id: 1, a: [1, 2] }],
  ['$pull by value', { _id: 1, a: [1, 2, 1] }, { $pull: { a: 1 } }, { _id: 1, a: [2] }],
  ['$pull by condition', { _id: 1, a: [1, 5, 9] }, { $pull: { a: { $gte: 5 } } }, { _id: 1, a: [1] }],
  ['$pull by fields', { _id: 1, a: [{ x: 1, y: 1 }, { x: 2 }] }, { $pull: { a: { x: 1 } } }, { _id: 1, a: [{ x: 2 }] }],
  ['$pullAll', { _id: 1, a: [1, 2, 3] }, { $pullAll: { a: [1, 3] } }, { _id: 1, a: [2] }],
  ['$pop', { _id: 1, a: [1, 2], b: [1, 2] }, { $pop: { a: 1, b: -1 } }, { _id: 1, a: [1], b: [2] }],
  ['$rename', { _id: 1, a: 1 }, { $rename: { a: 'b.c' } }, { _id: 1, b: { c: 1 } }],
  ['$currentDate', { _id: 1 }, { $currentDate: { a: true, b: { $type: 'date' } } }, { _id: 1, a: now, b: now }],
  ['$setOnInsert changes nothing on an update', { _id: 1 }, { $setOnInsert: { a: 1 } }, { _id: 1 }],
  ['a replacement keeps the _id', { _id: 1, a: 1 }, { b: 2 }, { _id: 1, b: 2 }],
];

const fails: [string, object, object, number][] = [
  ['$inc of text', { _id: 1, a: 'x' }, { $inc: { a: 1 } }, 14],
  ['$inc by text', { _id: 1 }, { $inc: { a: 'x' } }, 14],
  ['$inc past 2^53', { _id: 1, a: Long.fromNumber(2 ** 53 - 1) }, { $inc: { a: 1 } }, 2],
  ['$set through a scalar', { _id: 1, a: 5 }, { $set: { 'a.b': 1 } }, 28],
  ['$set of a name in an array', { _id: 1, a: [1] }, { $set: { 'a.b': 1 } }, 28],
  ['$push onto text', { _id: 1, a: 'x' }, { $push: { a: 1 } }, 2],
  ['$pop of text', { _id: 1, a: 'x' }, { $pop: { a: 1 } }, 14],
  ['$pop by 2', { _id: 1, a: [] }, { $pop: { a: 2 } }, 9],
  ['two operators on a path', { _id: 1 }, { $set: { a: 1 }, $inc: { a: 1 } }, 40],
  ['a path inside another', { _id: 1 }, { $set: { a: 1, 'a.b': 1 } }, 40],
  ['another _id', { _id: 1 }, { $set: { _id: 2 } }, 66],
  ['no _id', { _id: 1 }, { $unset: { _id: '' } }, 66],
  ['a replacement with another _id', { _id: 1 }, { _id: 2 }, 66],
  ['an unknown operator', { _id: 1 }, { $nope: { a: 1 } }, 9],
  ['operators mixed with fields', { _id: 1 }, { a: 1, $set: { b: 1 } }, 52],
  ['an empty name', { _id: 1 }, { $set: { 'a.': 1 } }, 56],
];

describe('applyUpdate', () => {
  it.each(works)('%s', (_, before, update, after) => {
    expect(run(before, update)).toEqual(after);
  });

  it.each(fails)('refuses %s', (_, before, update, code) => {
    expect(thrownBy(() => run(before, update))).toMatchObject({ code });
  });

  it('refuses a pipeline', () => {
    expect(thrownBy(() => parseUpdate(encodeValue([{ $set: { a: 1 } }])))).toMatchObject({ code: 238 });
  });

  it('sets on insert when inserting', () => {
    expect(run({ _id: 1 }, { $setOnInsert: { a: 1 } }, { inserting: true })).toEqual({ _id: 1, a: 1 });
  });

  it('adds new fields in the order of their names', () => {
    expect(Object.keys(run({ _id: 1 }, { $set: { z: 1, a: 1 }, $inc: { m: 1 } }))).toEqual(['_id', 'a', 'm', 'z']);
  });

  it('finds the position that the query matched', () => {
    const before = {
      _id: 1,
      a: [
        { x: 1, y: 0 },
        { x: 2, y: 0 },
      ],
      b: [5, 6],
    };
    expect(run(before, { $set: { 'a.$.y': 9 } }, { filter: { 'a.x': 2 } })).toMatchObject({ a: [{ y: 0 }, { y: 9 }] });
    expect(run(before, { $set: { 'a.$.y': 9 } }, { filter: { a: { $elemMatch: { x: 2 } } } })).toMatchObject({
      a: [{ y: 0 }, { y: 9 }],
    });
    expect(run(before, { $set: { 'b.$': 9 } }, { filter: { b: { $gt: 5 } } })).toMatchObject({ b: [5, 9] });
    expect(thrownBy(() => run(before, { $set: { 'b.$': 9 } }))).toMatchObject({ code: 2 });
  });

  it('updates all elements, or those that an array filter names', () => {
    const before = { _id: 1, a: [{ x: 1 }, { x: 2 }] };
    expect(run(before, { $inc: { 'a.$[].x': 1 } })).toMatchObject({ a: [{ x: 2 }, { x: 3 }] });
    expect(run(before, { $set: { 'a.$[big].x': 0 } }, { arrayFilters: [{ 'big.x': { $gt: 1 } }] })).toMatchObject({
      a: [{ x: 1 }, { x: 0 }],
    });
  });

  it('keeps the types of numbers', () => {
    const types = (value: unknown): unknown => applyTypes(value);
    expect(types({ a: new Int32(1) })).toBe('int');
    expect(types({ a: new Double(1) })).toBe('double');
    expect(types({ a: Long.fromNumber(1) })).toBe('long');
    expect(types({ a: new Int32(2147483647) })).toBe('long');
  });

  it('leaves bytes alone when nothing changes', () => {
    const before = encode({ _id: 1, a: new Double(1) });
    const update = parseUpdate(encodeValue({ $unset: { b: '' } }));
    expect(applyUpdate(update, before, { filter: compileFilter(undefined), inserting: false, now })).toBe(before);
  });
});

function applyTypes(before: unknown): string {
  const update = parseUpdate(encodeValue({ $inc: { a: 1 } }));
  const after = applyUpdate(update, encode({ _id: 1, ...(before as object) }), {
    filter: compileFilter(undefined),
    inserting: false,
    now,
  });
  const names = ['double', 'int', 'long'];
  return names.find((name) => compileFilter(encodeValue({ a: { $type: name } })).matches(after, 0)) ?? '';
}

describe('upsertBase', () => {
  it('takes what the filter says fields equal', () => {
    const filter = compileFilter(encodeValue({ b: 2, 'c.d': { $eq: 3 }, e: { $gt: 1 }, $and: [{ _id: 7 }] }));
    expect(decode(upsertBase(filter))).toEqual({ _id: 7, b: 2, c: { d: 3 } });
  });
});
