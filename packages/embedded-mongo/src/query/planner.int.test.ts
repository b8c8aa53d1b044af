import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Document, decode, encode, encodeValue } from '../bson/decode';
import type { Collection } from '../storage/collection';
import type { Index, IndexSpec } from '../storage/index';
import { Store } from '../storage/store';
import { direct, latest } from '../transactions/direct';
import { chooseStrategy, type Strategy } from './choose-plan';
import { count, execute, run as runStrategy } from './execute';
import { compileFilter, type Filter } from './filter';
import { candidatePlans, type Plan } from './planner';
import type { Query } from './query';
import { parseSort, type SortField, sortKey } from './sort-key';

/**
 * Whatever plan is taken, the answer must be that of looking at every document. Documents and filters are small and collide
 * often, arrays and missing fields included, since that is where index bounds go wrong.
 */
const scalar = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom('a', 'b', 'ab', null, true, 1.5),
  fc.constantFrom(new Date(0), new Date(1000)),
  fc.constant({ x: 1 }),
);
const anyValue = fc.oneof(
  { weight: 5, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
);
const document = fc.record(
  {
    a: anyValue,
    b: anyValue,
    c: scalar,
    d: fc.oneof(
      fc.record({ e: anyValue, f: anyValue }, { requiredKeys: [] }),
      fc.array(fc.record({ e: scalar, f: scalar }, { requiredKeys: [] }), { maxLength: 2 }),
      scalar,
    ),
  },
  { requiredKeys: [] },
);
const condition = fc.oneof(
  anyValue,
  fc.record({ $gt: scalar, $lte: scalar }, { requiredKeys: [] }),
  fc.record({ $gte: scalar, $lt: scalar }, { requiredKeys: [] }),
  fc.array(scalar, { maxLength: 3 }).map((list) => ({ $in: list })),
  scalar.map((value) => ({ $ne: value })),
  fc.boolean().map((value) => ({ $exists: value })),
  fc.array(scalar, { maxLength: 2 }).map((list) => ({ $all: list })),
  fc.record({ $gte: scalar, $lt: scalar, $ne: scalar }, { requiredKeys: [] }).map((inner) => ({ $elemMatch: inner })),
  fc.constantFrom(
    { $regex: '^a' },
    { $type: 'array' },
    { $not: { $gt: 1 } },
    { $elemMatch: { $in: ['a', 2] } },
    { $elemMatch: { $regex: '^A', $options: 'i' } },
    { $elemMatch: { $gte: 'a', $lt: 'a\u{10ffff}' } },
    { $all: [{ $elemMatch: { $gt: 0, $lt: 3 } }, { $elemMatch: { $eq: 'a' } }] },
  ),
);
const conditions = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd.e', 'd.f', '_id'), condition, {
  maxKeys: 3,
  noNullPrototype: true,
});
const filter = fc.oneof(
  { weight: 4, arbitrary: conditions },
  { weight: 1, arbitrary: fc.tuple(conditions, conditions, conditions).map(([x, y, z]) => ({ ...x, $or: [y, z] })) },
  { weight: 1, arbitrary: fc.tuple(conditions, conditions).map(([x, y]) => ({ $and: [x, y] })) },
);
const sort = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd.e', '_id'), fc.constantFrom(1, -1)), {
    maxLength: 2,
    selector: ([path]) => path,
  })
  .map((fields) => Object.fromEntries(fields));

const specs: Partial<IndexSpec>[] = [
  { key: { a: 1 } },
  { key: { a: -1, b: 1 } },
  { key: { c: 1, a: 1 } },
  { key: { c: 1, b: -1, a: 1 } },
  { key: { 'd.e': 1, 'd.f': -1 } },
  { key: { b: 1 }, sparse: true },
  { key: { c: -1 }, options: { partialFilterExpression: { a: { $exists: true } } } },
  { key: { b: 1, c: 1 }, options: { partialFilterExpression: { c: null } } },
];

describe('plans', () => {
  let store: Store;
  let round = 0;

  beforeAll(() => {
    store = new Store(':memory:', 'OFF', () => undefined);
  });
  afterAll(() => store.close());

  function fill(documents: readonly Document[]): Collection {
    const { catalog } = store.database('plans');
    const collection = catalog.create(`c${round++}`);
    for (const spec of specs)
      catalog.createIndex(
        collection,
        { name: JSON.stringify(spec), options: {}, ...spec } as IndexSpec,
        () => undefined,
      );
    for (const [index, one] of documents.entries()) {
      const bytes = encode({ _id: index % 2 ? index : `s${index}`, ...one });
      try {
        direct.insert(collection, bytes);
      } catch (error) {
        // Two arrays in one index: refused, as in MongoDB.
        expect(error).toMatchObject({ code: 171 });
      }
    }
    return collection;
  }

  function scan(collection: Collection, wanted: Filter): string[] {
    const rows = collection.database.writer.all(`SELECT doc FROM ${collection.table} ORDER BY rid`);
    return rows
      .map(([doc]) => doc as Uint8Array)
      .filter((doc) => wanted.matches(doc, 0))
      .map((doc) => Buffer.from(doc).toString('hex'));
  }

  function keysOf(found: readonly string[], fields: readonly SortField[]): string[] {
    return found.map((hex) => sortKey(Buffer.from(hex, 'hex'), fields).toString('hex'));
  }

  function run(collection: Collection, query: Query): string[] {
    return [...execute(collection, latest(collection), query)].map(({ doc }) => Buffer.from(doc).toString('hex'));
  }

  /** Every plan by itself, every pair of plans as if for the branches of an `$or`, and every walk with several budgets. */
  function waysOf(collection: Collection, query: Query): Strategy[] {
    const plans = candidatePlans(collection.allIndexes, query.filter, query.sort, query.limit > 0);
    const whole = { plans: plans.slice(-1) };
    const orders = plans.filter((plan) => plan.sorted && plan.index && plan.ranges.length === 1);
    return [
      chooseStrategy(collection, latest(collection), query),
      ...plans.map((plan) => ({ plans: [plan] })),
      ...plans.slice(1).map((plan, index) => ({ plans: [plans[index]!, plan] })),
      ...(query.limit > 0 && query.sort.length > 0
        ? orders.flatMap((walk) =>
            [0, 1, 3, 100].map((first) => {
              const budget = (looked: number): number => (looked === 0 ? first : looked <= first ? first + 2 : 0);
              return { walk, budget, otherwise: () => whole };
            }),
          )
        : []),
    ];
  }

  it('all give what a full scan gives', () => {
    fc.assert(
      fc.property(
        fc.array(document, { maxLength: 25 }),
        fc.array(fc.tuple(filter, sort, fc.nat({ max: 3 }), fc.nat({ max: 5 })), { minLength: 5, maxLength: 10 }),
        (documents, queries) => {
          const collection = fill(documents as Document[]);
          for (const [source, order, skip, limit] of queries) {
            const compiled = compileFilter(encodeValue(source));
            const fields = parseSort(encodeValue(order));
            const expected = scan(collection, compiled);
            const all: Query = { filter: compiled, sort: fields, skip: 0, limit: 0 };
            const found = run(collection, all);
            expect([...found].sort()).toEqual([...expected].sort());
            const inOrder = keysOf(expected, fields).sort();
            expect(keysOf(found, fields)).toEqual(fields.length > 0 ? inOrder : keysOf(found, fields));
            expect(count(collection, latest(collection), compiled)).toBe(expected.length);
            // A page shows what stands at its place in the order; among equals MongoDB does not say which.
            const page = run(collection, { ...all, skip, limit });
            expect(keysOf(page, fields)).toEqual(
              fields.length > 0 ? inOrder.slice(skip, limit > 0 ? skip + limit : undefined) : keysOf(page, fields),
            );
            expect(page).toHaveLength(
              Math.max(0, Math.min(limit > 0 ? limit : expected.length, expected.length - skip)),
            );
            // Ways that were not chosen must be right as well: hints and other data choose them.
            for (const strategy of waysOf(collection, { ...all, skip, limit })) {
              const other = [...runStrategy(collection, latest(collection), { ...all, skip, limit }, strategy)];
              const hexes = other.map(({ doc }) => Buffer.from(doc).toString('hex'));
              expect(hexes).toHaveLength(page.length);
              expect(new Set(hexes).size).toBe(hexes.length);
              expect(hexes.every((hex) => expected.includes(hex))).toBe(true);
              if (fields.length > 0) expect(keysOf(hexes, fields)).toEqual(keysOf(page, fields));
            }
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it('keep indexes equal to what the documents make of them, through updates and removals', () => {
    fc.assert(
      fc.property(
        fc.array(document, { minLength: 1, maxLength: 10 }),
        fc.array(fc.tuple(fc.nat(), fc.option(document)), { maxLength: 15 }),
        (documents, changes) => {
          const collection = fill(documents as Document[]);
          for (const [which, after] of changes) {
            const rows = collection.database.writer.all(`SELECT rid, doc FROM ${collection.table}`);
            if (rows.length === 0) break;
            const [rid, doc] = rows[which % rows.length]!;
            const stored = { rid: rid as number, doc: doc as Uint8Array };
            const id = decode(stored.doc)._id;
            if (!after) direct.remove(collection, stored);
            else tolerateParallel(() => direct.update(collection, stored, encode({ _id: id, ...after })));
          }
          for (const index of collection.indexes)
            expect(entriesOf(collection, index)).toEqual(expectedEntries(collection, index));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('take an index for an equality, a range, an order and a null', () => {
    const collection = fill([]);
    const planOf = (source: object, order: object = {}, limit = 0): string | undefined => {
      const strategy = chooseStrategy(collection, latest(collection), {
        filter: compileFilter(encodeValue(source)),
        sort: parseSort(encodeValue(order)),
        skip: 0,
        limit,
      });
      return 'plans' in strategy ? strategy.plans[0]!.index?.spec.name : undefined;
    };
    expect(planOf({ _id: 1 })).toBe('_id_');
    expect(planOf({ a: 1 })).toContain('"a"');
    expect(planOf({ a: { $gt: 1 } })).toContain('"a"');
    expect(planOf({ c: null, a: 1 })).toContain('"c":1,"a":1');
    expect(planOf({}, { a: 1 }, 20)).toContain('"a"');
    expect(planOf({ zz: 1 })).toBeUndefined();
  });

  describe('by cost', () => {
    let collection: Collection;
    const specsByCost: Partial<IndexSpec>[] = [
      { name: 'search', key: { org: 1, live: 1, search: 1, id: 1 } },
      { name: 'order', key: { org: 1, live: 1, at: 1, id: 1 } },
      { name: 'city', key: { org: 1, live: 1, city: 1, id: 1 } },
    ];

    beforeAll(() => {
      const { catalog } = store.database('plans');
      collection = catalog.create('cost');
      for (const spec of specsByCost)
        catalog.createIndex(collection, { options: {}, ...spec } as IndexSpec, () => undefined);
      for (let i = 0; i < 1500; i++) {
        const words = [`w${i}`, `n${i % 10}`, `all${i}`];
        direct.insert(
          collection,
          encode({ _id: i, id: i, org: 'o', live: true, at: i, city: i % 3 ? 'x' : `y${i}`, search: words }),
        );
      }
    });

    const live = { org: 'o', live: true };
    const startsWith = (text: string): object => ({ $elemMatch: { $gte: text, $lt: `${text}\u{10ffff}` } });
    const chosen = (source: object, order: object = { at: 1 }, limit = 20): string => {
      const query = { filter: compileFilter(encodeValue(source)), sort: parseSort(encodeValue(order)), skip: 0, limit };
      const strategy = chooseStrategy(collection, latest(collection), query);
      const name = ({ index }: Plan): string => index?.spec.name ?? 'scan';
      const found = [...execute(collection, latest(collection), query)].map(({ doc }) => decode(doc).at);
      expect(found).toEqual(
        scan(collection, query.filter)
          .map((hex) => decode(Buffer.from(hex, 'hex')).at)
          .slice(0, limit || undefined),
      );
      return 'plans' in strategy ? strategy.plans.map(name).join('+') : `along ${name(strategy.walk)}`;
    };

    it('take the few hits of a range in an array, not the order', () => {
      expect(chosen({ ...live, search: startsWith('w123') })).toBe('search');
      expect(chosen({ ...live, search: startsWith('w12') }, { at: 1 }, 0)).toBe('search');
    });
    it('walk along the order where much of it matches, ready to turn back', () => {
      expect(chosen({ ...live, search: startsWith('w1') })).toBe('along order');
      expect(chosen({ ...live, city: 'x', search: startsWith('all') })).toBe('along order');
    });
    it('turn back where what matches stands at the far end of the order', () => {
      expect(chosen({ ...live, search: startsWith('w14'), other: null })).toBe('along order');
    });
    it('take the order as it is where it is all there is', () => {
      expect(chosen(live)).toBe('order');
      expect(chosen({ ...live, other: 1 })).toBe('order');
    });
    it('take the shortest of several ranges in one array', () => {
      expect(chosen({ ...live, $and: [{ search: startsWith('all') }, { search: startsWith('w123') }] })).toBe('search');
      expect(chosen({ ...live, search: { $all: ['n1', 'w11'] } })).toBe('search');
    });
    it('unite the branches of an $or, each by its range', () => {
      expect(chosen({ ...live, $or: [{ search: startsWith('w123') }, { search: startsWith('w77') }] })).toBe(
        'search+search',
      );
      expect(chosen({ ...live, $or: [{ search: startsWith('w123') }, { city: 'y300' }] })).toBe('search+city');
    });
    it('take an $in with an order from its ranges', () => {
      expect(chosen({ ...live, city: { $in: ['y0', 'y3', 'y6'] } })).toBe('city');
    });
  });
});

function tolerateParallel(write: () => void): void {
  try {
    write();
  } catch (error) {
    expect(error).toMatchObject({ code: 171 });
  }
}

function entriesOf(collection: Collection, index: Index): string[] {
  return collection.database.writer
    .all(`SELECT k, r FROM ${index.table}`)
    .map(([k, r]) => `${Buffer.from(k as Uint8Array).toString('hex')}/${String(r)}`)
    .sort();
}

function expectedEntries(collection: Collection, index: Index): string[] {
  const rows = collection.database.writer.all(`SELECT rid, doc FROM ${collection.table}`);
  return rows
    .flatMap(([rid, doc]) => index.keysOf(doc as Uint8Array).keys.map((key) => `${key.toString('hex')}/${String(rid)}`))
    .sort();
}
