import { Long } from 'bson';

/** A step: a command on the database, and what MongoDB answers. */
export interface Step {
  readonly command: Record<string, unknown>;
  /** What must stand in the answer; `batch` is the cursor's first batch. */
  readonly expect: Record<string, unknown>;
}

/** An operation with what must be there before. Every one starts from an empty database. */
export interface Operation {
  readonly name: string;
  readonly given?: readonly Record<string, unknown>[];
  readonly indexes?: readonly Record<string, unknown>[];
  readonly steps: readonly Step[];
}

const find = (filter: object, options: object = {}): Record<string, unknown> => ({ find: 'docs', filter, ...options });
const update = (q: object, u: object, options: object = {}): Record<string, unknown> => ({
  update: 'docs',
  updates: [{ q, u, ...options }],
});
const aggregate = (...pipeline: object[]): Record<string, unknown> => ({ aggregate: 'docs', pipeline, cursor: {} });
const batch = (...documents: object[]): Record<string, unknown> => ({ batch: documents, ok: 1 });
const ids = (...list: unknown[]): Record<string, unknown> => batch(...list.map((id) => ({ _id: id })));
const failed = (code: number): Record<string, unknown> => ({ ok: 0, code });
const writeFailed = (code: number): Record<string, unknown> => ({ ok: 1, writeErrors: [{ index: 0, code }] });

const few = [
  { _id: 1, a: 1, s: 'x' },
  { _id: 2, a: 2, s: 'y' },
  { _id: 3, a: 3, s: 'x' },
];
const onlyId = { projection: { _id: 1 } };

/** Operations whose answers are recorded from MongoDB's documentation and checked against a real server where one is given. */
export const operations: readonly Operation[] = [
  {
    name: 'find by equality, in order',
    given: few,
    steps: [{ command: find({ s: 'x' }, { sort: { a: -1 }, ...onlyId }), expect: ids(3, 1) }],
  },
  {
    name: 'find with skip and limit',
    given: few,
    steps: [{ command: find({}, { sort: { _id: 1 }, skip: 1, limit: 1, ...onlyId }), expect: ids(2) }],
  },
  { name: 'find in a collection that does not exist', steps: [{ command: find({}), expect: batch() }] },
  {
    name: '$gte: null finds absent fields',
    given: [{ _id: 1 }, { _id: 2, a: null }, { _id: 3, a: 0 }],
    steps: [{ command: find({ a: { $gte: null } }, onlyId), expect: ids(1, 2) }],
  },
  {
    name: 'an embedded document equals only itself, in its order',
    given: [
      { _id: 1, a: { x: 1, y: 2 } },
      { _id: 2, a: { y: 2, x: 1 } },
    ],
    steps: [{ command: find({ a: { x: 1, y: 2 } }, onlyId), expect: ids(1) }],
  },
  {
    name: 'comparisons stay within a type',
    given: [
      { _id: 1, a: 5 },
      { _id: 2, a: '5' },
      { _id: 3, a: true },
    ],
    steps: [{ command: find({ a: { $gt: 1 } }, onlyId), expect: ids(1) }],
  },
  {
    name: 'an order over types',
    given: [
      { _id: 1, a: 'x' },
      { _id: 2, a: 1 },
      { _id: 3 },
      { _id: 4, a: { z: 1 } },
      { _id: 5, a: true },
      { _id: 6, a: [] },
    ],
    steps: [{ command: find({}, { sort: { a: 1 }, ...onlyId }), expect: ids(6, 3, 2, 1, 4, 5) }],
  },
  {
    name: 'arrays sort by their least or greatest element',
    given: [
      { _id: 1, a: [5, 1] },
      { _id: 2, a: [3] },
    ],
    steps: [
      { command: find({}, { sort: { a: 1 }, ...onlyId }), expect: ids(1, 2) },
      { command: find({}, { sort: { a: -1 }, ...onlyId }), expect: ids(1, 2) },
    ],
  },
  {
    name: '$in with null and a pattern',
    given: [{ _id: 1 }, { _id: 2, a: 'abc' }, { _id: 3, a: 'z' }],
    steps: [{ command: find({ a: { $in: [null, /^a/] } }, onlyId), expect: ids(1, 2) }],
  },
  {
    name: '$elemMatch needs one element for all',
    given: [
      { _id: 1, a: [1, 9] },
      { _id: 2, a: [5] },
    ],
    steps: [
      { command: find({ a: { $elemMatch: { $gt: 2, $lt: 8 } } }, onlyId), expect: ids(2) },
      { command: find({ a: { $gt: 2, $lt: 8 } }, onlyId), expect: ids(1, 2) },
    ],
  },
  {
    name: "an inclusion keeps _id first and the document's order",
    given: [{ _id: 1, b: 1, a: { c: 1, d: 2 } }],
    steps: [{ command: find({}, { projection: { a: { c: 1 }, b: 1 } }), expect: batch({ _id: 1, b: 1, a: { c: 1 } }) }],
  },
  {
    name: 'an exclusion',
    given: [{ _id: 1, b: 1, a: [{ c: 1, d: 2 }] }],
    steps: [{ command: find({}, { projection: { 'a.c': 0, _id: 0 } }), expect: batch({ b: 1, a: [{ d: 2 }] }) }],
  },
  {
    name: '$slice and $elemMatch in a projection',
    given: [{ _id: 1, a: [1, 2, 3], b: 1 }],
    steps: [
      { command: find({}, { projection: { a: { $slice: -2 } } }), expect: batch({ _id: 1, a: [2, 3], b: 1 }) },
      { command: find({}, { projection: { a: { $elemMatch: { $gt: 1 } } } }), expect: batch({ _id: 1, a: [2] }) },
    ],
  },
  {
    name: 'inclusion and exclusion do not mix',
    given: few,
    steps: [{ command: find({}, { projection: { a: 1, s: 0 } }), expect: failed(31254) }],
  },
  {
    name: 'unknown operators are refused',
    steps: [
      { command: find({ a: { $nope: 1 } }), expect: failed(2) },
      { command: find({ $nope: 1 }), expect: failed(2) },
    ],
  },
  {
    name: 'unknown commands and stages are refused',
    steps: [
      { command: { nope: 1 }, expect: failed(59) },
      { command: aggregate({ $nope: 1 }), expect: failed(40324) },
    ],
  },
  {
    name: 'insert twice',
    steps: [
      { command: { insert: 'docs', documents: [{ _id: 1 }] }, expect: { ok: 1, n: 1 } },
      {
        command: { insert: 'docs', documents: [{ _id: 1 }] },
        expect: { ok: 1, n: 0, writeErrors: [{ index: 0, code: 11000, keyPattern: { _id: 1 }, keyValue: { _id: 1 } }] },
      },
    ],
  },
  {
    name: 'an ordered batch stops at an error, an unordered one goes on',
    steps: [
      { command: { insert: 'docs', documents: [{ _id: 1 }, { _id: 1 }, { _id: 2 }] }, expect: { ok: 1, n: 1 } },
      { command: { insert: 'docs', documents: [{ _id: 1 }, { _id: 3 }], ordered: false }, expect: { ok: 1, n: 1 } },
    ],
  },
  {
    name: 'a unique index',
    indexes: [{ key: { a: 1 }, name: 'a_1', unique: true }],
    steps: [
      { command: { insert: 'docs', documents: [{ _id: 1, a: 5 }] }, expect: { n: 1 } },
      {
        command: { insert: 'docs', documents: [{ _id: 2, a: 5 }] },
        expect: { n: 0, writeErrors: [{ code: 11000, keyPattern: { a: 1 }, keyValue: { a: 5 } }] },
      },
      { command: { insert: 'docs', documents: [{ _id: 3 }, { _id: 4 }] }, expect: { n: 1 } },
    ],
  },
  {
    name: 'a unique sparse index takes many without the field',
    indexes: [{ key: { a: 1 }, name: 'a_1', unique: true, sparse: true }],
    steps: [
      { command: { insert: 'docs', documents: [{ _id: 1 }, { _id: 2 }, { _id: 3, a: null }] }, expect: { n: 3 } },
      { command: { insert: 'docs', documents: [{ _id: 4, a: null }] }, expect: { n: 0 } },
    ],
  },
  {
    name: 'a unique partial index',
    indexes: [{ key: { a: 1 }, name: 'a_1', unique: true, partialFilterExpression: { live: true } }],
    steps: [
      {
        command: {
          insert: 'docs',
          documents: [
            { _id: 1, a: 1, live: true },
            { _id: 2, a: 1, live: false },
            { _id: 3, a: 1 },
          ],
        },
        expect: { n: 3 },
      },
      { command: update({ _id: 2 }, { $set: { live: true } }), expect: writeFailed(11000) },
    ],
  },
  {
    name: 'a unique index over an array',
    indexes: [{ key: { a: 1 }, name: 'a_1', unique: true }],
    steps: [
      { command: { insert: 'docs', documents: [{ _id: 1, a: [1, 1, 2] }] }, expect: { n: 1 } },
      { command: { insert: 'docs', documents: [{ _id: 2, a: [2, 3] }] }, expect: { n: 0 } },
    ],
  },
  {
    name: 'two arrays in one index are refused',
    indexes: [{ key: { a: 1, b: 1 }, name: 'ab' }],
    steps: [{ command: { insert: 'docs', documents: [{ _id: 1, a: [1], b: [1] }] }, expect: writeFailed(171) }],
  },
  {
    name: 'update counts',
    given: few,
    steps: [
      { command: update({ s: 'x' }, { $set: { a: 3 } }, { multi: true }), expect: { ok: 1, n: 2, nModified: 1 } },
    ],
  },
  {
    name: '$inc of text',
    given: few,
    steps: [{ command: update({ _id: 1 }, { $inc: { s: 1 } }), expect: writeFailed(14) }],
  },
  {
    name: '$set through a scalar',
    given: few,
    steps: [{ command: update({ _id: 1 }, { $set: { 'a.b': 1 } }), expect: writeFailed(28) }],
  },
  {
    name: 'conflicting paths',
    given: few,
    steps: [{ command: update({ _id: 1 }, { $set: { a: 1 }, $unset: { a: '' } }), expect: writeFailed(40) }],
  },
  {
    name: 'the _id does not change',
    given: few,
    steps: [{ command: update({ _id: 1 }, { $set: { _id: 9 } }), expect: writeFailed(66) }],
  },
  {
    name: 'an upsert takes equalities from the filter',
    steps: [
      {
        command: update({ _id: 7, b: 2, c: { $gt: 1 } }, { $set: { d: 4 }, $setOnInsert: { e: 5 } }, { upsert: true }),
        expect: { n: 1, nModified: 0, upserted: [{ index: 0, _id: 7 }] },
      },
      { command: find({}), expect: batch({ _id: 7, b: 2, d: 4, e: 5 }) },
    ],
  },
  {
    name: 'a replacement',
    given: few,
    steps: [
      { command: update({ _id: 1 }, { z: 1 }), expect: { n: 1, nModified: 1 } },
      { command: find({ _id: 1 }), expect: batch({ _id: 1, z: 1 }) },
    ],
  },
  {
    name: 'array operators together',
    given: [{ _id: 1, a: [3, 1], b: [1], c: [1, 2, 3] }],
    steps: [
      {
        command: update(
          { _id: 1 },
          { $push: { a: { $each: [2], $sort: 1, $slice: 2 } }, $addToSet: { b: 1 }, $pull: { c: { $gte: 2 } } },
        ),
        expect: { nModified: 1 },
      },
      { command: find({}), expect: batch({ _id: 1, a: [1, 2], b: [1], c: [1] }) },
    ],
  },
  {
    name: 'positional operators',
    given: [{ _id: 1, a: [{ x: 1 }, { x: 2 }] }],
    steps: [
      { command: update({ _id: 1, 'a.x': 2 }, { $set: { 'a.$.y': 1 } }), expect: { nModified: 1 } },
      {
        command: update({ _id: 1 }, { $inc: { 'a.$[e].x': 10 } }, { arrayFilters: [{ 'e.x': 1 }] }),
        expect: { nModified: 1 },
      },
      { command: find({}), expect: batch({ _id: 1, a: [{ x: 11 }, { x: 2, y: 1 }] }) },
    ],
  },
  {
    name: 'findAndModify',
    given: few,
    steps: [
      {
        command: { findAndModify: 'docs', query: { s: 'x' }, sort: { a: -1 }, update: { $inc: { a: 1 } }, new: true },
        expect: { value: { _id: 3, a: 4, s: 'x' }, lastErrorObject: { n: 1, updatedExisting: true } },
      },
      {
        command: { findAndModify: 'docs', query: { _id: 1 }, remove: true },
        expect: { value: { _id: 1, a: 1, s: 'x' } },
      },
      { command: { findAndModify: 'docs', query: { _id: 99 }, update: { $set: { a: 1 } } }, expect: { value: null } },
    ],
  },
  {
    name: 'delete one and many',
    given: few,
    steps: [
      { command: { delete: 'docs', deletes: [{ q: { s: 'x' }, limit: 1 }] }, expect: { n: 1 } },
      { command: { delete: 'docs', deletes: [{ q: {}, limit: 0 }] }, expect: { n: 2 } },
    ],
  },
  {
    name: 'count and distinct',
    given: few,
    steps: [
      { command: { count: 'docs', query: { s: 'x' } }, expect: { n: 2 } },
      { command: { distinct: 'docs', key: 's' }, expect: { values: ['x', 'y'] } },
    ],
  },
  {
    name: 'countDocuments',
    given: few,
    steps: [
      {
        command: aggregate({ $match: { s: 'x' } }, { $group: { _id: 1, n: { $sum: 1 } } }),
        expect: batch({ _id: 1, n: 2 }),
      },
      { command: aggregate({ $match: { s: 'none' } }, { $group: { _id: 1, n: { $sum: 1 } } }), expect: batch() },
    ],
  },
  {
    name: '$group',
    given: few,
    steps: [
      {
        command: aggregate(
          {
            $group: {
              _id: '$s',
              n: { $sum: 1 },
              total: { $sum: '$a' },
              mean: { $avg: '$a' },
              least: { $min: '$a' },
              all: { $push: '$a' },
            },
          },
          { $sort: { _id: 1 } },
        ),
        expect: batch(
          { _id: 'x', n: 2, total: 4, mean: 2, least: 1, all: [1, 3] },
          { _id: 'y', n: 1, total: 2, mean: 2, least: 2, all: [2] },
        ),
      },
    ],
  },
  {
    name: '$project with expressions',
    given: [{ _id: 1, a: 2, b: 3 }],
    steps: [
      {
        command: aggregate({
          $project: { sum: { $add: ['$a', '$b'] }, big: { $cond: [{ $gt: ['$b', 2] }, 'yes', 'no'] }, none: '$zz' },
        }),
        expect: batch({ _id: 1, sum: 5, big: 'yes' }),
      },
    ],
  },
  {
    name: '$addFields and $unset',
    given: [{ _id: 1, a: 2 }],
    steps: [
      { command: aggregate({ $addFields: { 'b.c': '$a' } }, { $unset: 'a' }), expect: batch({ _id: 1, b: { c: 2 } }) },
    ],
  },
  {
    name: '$unwind',
    given: [{ _id: 1, a: [1, 2] }, { _id: 2, a: [] }, { _id: 3 }, { _id: 4, a: 9 }],
    steps: [
      { command: aggregate({ $unwind: '$a' }), expect: batch({ _id: 1, a: 1 }, { _id: 1, a: 2 }, { _id: 4, a: 9 }) },
      {
        command: aggregate({ $unwind: { path: '$a', preserveNullAndEmptyArrays: true } }, { $count: 'n' }),
        expect: batch({ n: 5 }),
      },
    ],
  },
  {
    name: '$lookup',
    given: [{ _id: 1, parent: 2 }, { _id: 2 }],
    steps: [
      {
        command: aggregate(
          { $match: { _id: 1 } },
          { $lookup: { from: 'docs', localField: 'parent', foreignField: '_id', as: 'p' } },
        ),
        expect: batch({ _id: 1, parent: 2, p: [{ _id: 2 }] }),
      },
      {
        command: aggregate(
          { $match: { _id: 1 } },
          {
            $lookup: {
              from: 'docs',
              let: { x: '$parent' },
              pipeline: [{ $match: { $expr: { $eq: ['$_id', '$$x'] } } }],
              as: 'p',
            },
          },
        ),
        expect: batch({ _id: 1, parent: 2, p: [{ _id: 2 }] }),
      },
    ],
  },
  {
    name: '$facet and $replaceRoot',
    given: few,
    steps: [
      {
        command: aggregate({
          $facet: { n: [{ $count: 'n' }], first: [{ $sort: { _id: 1 } }, { $limit: 1 }, { $project: { a: 1 } }] },
        }),
        expect: batch({ n: [{ n: 3 }], first: [{ _id: 1, a: 1 }] }),
      },
      {
        command: aggregate({ $match: { _id: 1 } }, { $replaceRoot: { newRoot: { only: '$a' } } }),
        expect: batch({ only: 1 }),
      },
    ],
  },
  {
    name: 'expressions compare over types',
    given: [{ _id: 1, a: { x: 1 } }],
    steps: [
      {
        command: aggregate({ $project: { more: { $gt: ['$a', 5] }, none: { $eq: ['$zz', null] } } }),
        expect: batch({ _id: 1, more: true, none: false }),
      },
    ],
  },
  {
    name: 'dates and text in expressions',
    given: [{ _id: 1, d: new Date('2025-03-01T10:20:30Z'), s: 'Ab' }],
    steps: [
      {
        command: aggregate({
          $project: {
            day: { $dateToString: { format: '%Y-%m-%d', date: '$d' } },
            y: { $year: '$d' },
            l: { $toLower: '$s' },
            c: { $concat: ['$s', '-', '$s'] },
          },
        }),
        expect: batch({ _id: 1, day: '2025-03-01', y: 2025, l: 'ab', c: 'Ab-Ab' }),
      },
    ],
  },
  {
    name: 'indexes: made twice, in conflict, listed, dropped',
    given: few,
    steps: [
      {
        command: { createIndexes: 'docs', indexes: [{ key: { a: 1 }, name: 'a_1' }] },
        expect: { numIndexesBefore: 1, numIndexesAfter: 2 },
      },
      {
        command: { createIndexes: 'docs', indexes: [{ key: { a: 1 }, name: 'a_1' }] },
        expect: { numIndexesBefore: 2, numIndexesAfter: 2 },
      },
      { command: { createIndexes: 'docs', indexes: [{ key: { s: 1 }, name: 'a_1' }] }, expect: failed(86) },
      {
        command: { createIndexes: 'docs', indexes: [{ key: { s: 1 }, name: 's_1', unique: true }] },
        expect: failed(11000),
      },
      {
        command: { listIndexes: 'docs' },
        expect: batch({ v: 2, key: { _id: 1 }, name: '_id_' }, { v: 2, key: { a: 1 }, name: 'a_1' }),
      },
      { command: { dropIndexes: 'docs', index: 'a_1' }, expect: { nIndexesWas: 2 } },
      { command: { dropIndexes: 'docs', index: 'a_1' }, expect: failed(27) },
    ],
  },
  { name: 'listIndexes of nothing', steps: [{ command: { listIndexes: 'nothing' }, expect: failed(26) }] },
  {
    name: 'Longs within 2^53 are kept',
    steps: [
      { command: { insert: 'docs', documents: [{ _id: 1, a: Long.fromNumber(2 ** 40) }] }, expect: { n: 1 } },
      { command: find({ a: { $type: 'long' } }), expect: batch({ _id: 1, a: 2 ** 40 }) },
    ],
  },
];
