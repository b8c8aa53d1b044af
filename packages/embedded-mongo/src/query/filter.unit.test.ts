import { describe, expect, it } from '@jest/globals';
import { ObjectId, UUID } from 'bson';
import { encode, encodeValue } from '../bson/decode';
import { thrownBy } from '../testing/thrown';
import { compileFilter } from './filter';

const id = new ObjectId();

function matches(filter: object, document: object): boolean {
  return compileFilter(encodeValue(filter)).matches(encode(document as Record<string, unknown>), 0);
}

const day = new Date('2025-01-01');
const yes: [object, object][] = [
  [{}, {}],
  [{ a: 1 }, { a: 1 }],
  [{ a: 1 }, { a: [3, 1] }],
  [{ a: [3, 1] }, { a: [3, 1] }],
  [{ a: [3, 1] }, { a: [[3, 1], 5] }],
  [{ a: { x: 1, y: 2 } }, { a: { x: 1, y: 2 } }],
  [{ 'a.x': 1 }, { a: { x: 1 } }],
  [{ 'a.x': 1 }, { a: [{ x: 2 }, { x: 1 }] }],
  [{ 'a.1.x': 1 }, { a: [{ x: 2 }, { x: 1 }] }],
  [{ 'a.0': 5 }, { a: [5] }],
  [{ a: null }, {}],
  [{ a: null }, { a: null }],
  [{ 'a.b': null }, { a: 5 }],
  [{ 'a.b': null }, { a: [{ b: 1 }, {}] }],
  [{ a: { $gte: null } }, {}],
  [{ a: { $lte: null } }, { a: null }],
  [{ a: { $ne: null } }, { a: 0 }],
  [{ a: { $gt: 1, $lt: 3 } }, { a: 2 }],
  [{ a: { $gt: 1, $lt: 3 } }, { a: [0, 5] }],
  [{ a: { $gte: day } }, { a: day }],
  [{ a: { $in: [1, null] } }, {}],
  [{ a: { $in: [/^x/] } }, { a: 'xy' }],
  [{ a: { $in: Array.from({ length: 30 }, (_, i) => i) } }, { a: 29 }],
  [{ a: { $nin: [1] } }, {}],
  [{ a: { $exists: true } }, { a: null }],
  [{ a: { $exists: false } }, {}],
  [{ a: { $type: 'string' } }, { a: ['x'] }],
  [{ a: { $type: 'array' } }, { a: ['x'] }],
  [{ a: { $type: ['number', 'null'] } }, { a: 1.5 }],
  [{ a: { $type: 2 } }, { a: 'x' }],
  [{ a: { $size: 2 } }, { a: [1, 2] }],
  [{ a: { $all: [1, 2] } }, { a: [2, 3, 1] }],
  [{ a: { $all: [1] } }, { a: 1 }],
  [{ a: { $all: [{ $elemMatch: { x: 1 } }] } }, { a: [{ x: 1 }] }],
  [{ a: { $mod: [3, 1] } }, { a: 7 }],
  [{ a: { $elemMatch: { $gt: 1, $lt: 3 } } }, { a: [0, 2] }],
  [
    { a: { $elemMatch: { x: 1, y: { $gt: 1 } } } },
    {
      a: [
        { x: 1, y: 0 },
        { x: 1, y: 2 },
      ],
    },
  ],
  [{ a: { $elemMatch: { $or: [{ x: 1 }, { x: 2 }] } } }, { a: [{ x: 2 }] }],
  [{ a: /b/i }, { a: 'aBc' }],
  [{ a: { $regex: 'שלו' } }, { a: 'שלום' }],
  [{ a: { $regex: '^a', $options: 'i' } }, { a: 'Abc' }],
  [{ a: { $not: { $gt: 5 } } }, {}],
  [{ a: { $not: /x/ } }, { a: 'y' }],
  [{ $or: [{ a: 1 }, { b: 1 }] }, { b: 1 }],
  [{ $nor: [{ a: 1 }, { b: 1 }] }, { c: 1 }],
  [{ $and: [{ a: 1 }, { b: 1 }] }, { a: 1, b: 1 }],
  [{ $expr: { $gt: ['$a', '$b'] } }, { a: 2, b: 1 }],
  [{ $expr: { $eq: ['$a', 'x'] } }, { a: 'x' }],
  [{ a: id }, { a: id }],
  [{ a: new UUID('00000000-0000-4000-8000-000000000001') }, { a: new UUID('00000000-0000-4000-8000-000000000001') }],
  [{ a: true }, { a: true }],
  [{ a: Number.NaN }, { a: Number.NaN }],
];

const no: [object, object][] = [
  [{ a: 1 }, { a: '1' }],
  [{ a: 1 }, { a: true }],
  [{ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }],
  [{ a: null }, { a: 0 }],
  [{ 'a.b': null }, { a: [1, 2] }],
  [{ a: { $ne: 1 } }, { a: [2, 1] }],
  [{ a: { $gt: 1 } }, { a: '5' }],
  [{ a: { $gt: null } }, { a: 1 }],
  [{ a: { $lt: 5 } }, { a: Number.NaN }],
  [{ a: { $lt: 5 } }, {}],
  [{ a: { $exists: true } }, {}],
  [{ a: { $size: 1 } }, { a: [] }],
  [{ a: { $all: [] } }, { a: [] }],
  [{ a: { $elemMatch: { x: 1 } } }, { a: { x: 1 } }],
  [{ a: { $not: { $gt: 5 } } }, { a: 6 }],
  [{ a: /x/ }, { a: 5 }],
  [{ $expr: { $gt: ['$a', '$b'] } }, { a: 1, b: 1 }],
  [{ $nor: [{ a: 1 }] }, { a: 1 }],
];

const refused: [object, number][] = [
  [{ $where: '1' }, 238],
  [{ $nope: 1 }, 2],
  [{ a: { $nope: 1 } }, 2],
  [{ a: { $in: 5 } }, 2],
  [{ $or: [] }, 2],
  [{ $or: 5 }, 2],
  [{ a: { $mod: [0, 1] } }, 2],
  [{ a: { $size: -1 } }, 9],
  [{ a: { $type: 'nope' } }, 2],
  [{ a: { $regex: '(' } }, 51091],
  [{ a: { $regex: 'a', $options: 'x' } }, 2],
  [{ a: { $elemMatch: 5 } }, 2],
  [{ $expr: { $nope: 1 } }, 168],
];

describe('compileFilter', () => {
  it.each(yes.map(([filter, document]) => ({ filter, document })))(
    '$filter matches $document',
    ({ filter, document }) => {
      expect(matches(filter, document)).toBe(true);
    },
  );

  it.each(no.map(([filter, document]) => ({ filter, document })))(
    '$filter does not match $document',
    ({ filter, document }) => {
      expect(matches(filter, document)).toBe(false);
    },
  );

  it.each(refused.map(([filter, code]) => ({ filter, code })))('$filter is refused with $code', ({ filter, code }) => {
    expect(thrownBy(() => compileFilter(encodeValue(filter)))).toMatchObject({ code });
  });
});
