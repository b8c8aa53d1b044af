import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encode, encodeValue } from '../bson/decode';
import { MongoError } from '../errors';
import { compileFilter } from '../query/filter';
import type { Query } from '../query/query';
import { parseSort } from '../query/sort-key';
import type { Collection } from '../storage/collection';
import type { IndexSpec } from '../storage/index';
import { Store } from '../storage/store';
import { applyUpdate } from '../update/apply';
import { parseUpdate } from '../update/parse';
import type { Access } from './access';
import { direct } from './direct';
import { Transaction } from './transaction';

/** A transaction must see, and leave behind, exactly what the same operations done plainly would. */
const id = fc.integer({ min: 0, max: 6 });
const small = fc.integer({ min: 0, max: 3 });
const filter = fc.oneof(
  id.map((value) => ({ _id: value })),
  small.map((value) => ({ a: value })),
  small.map((value) => ({ a: { $gte: value } })),
  small.map((value) => ({ u: value })),
  fc.constant({}),
);
const operation = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    doc: fc.record({ _id: id, a: small, u: small }, { requiredKeys: ['_id'] }),
  }),
  fc.record({
    kind: fc.constant('update' as const),
    filter,
    set: fc.record({ a: small, u: small }, { requiredKeys: [] }),
  }),
  fc.record({ kind: fc.constant('remove' as const), filter }),
);
const query = fc.record({
  filter,
  sort: fc.constantFrom({ _id: 1 }, { a: 1, _id: -1 }, { u: -1, _id: 1 }),
  skip: fc.nat({ max: 2 }),
  limit: fc.nat({ max: 3 }),
});
const first = fc.uniqueArray(fc.record({ _id: id, a: small, u: fc.nat({ max: 100 }).map((n) => n + 10) }), {
  selector: ({ _id, u }) => `${_id}` && u,
  maxLength: 5,
});

const specs: Partial<IndexSpec>[] = [
  { key: { a: 1 } },
  { key: { u: 1 }, unique: true, sparse: true },
  { key: { a: -1, u: 1 } },
];

describe('a transaction over its snapshot', () => {
  let store: Store;
  let round = 0;

  beforeAll(() => {
    store = new Store(':memory:', 'OFF', () => undefined);
  });
  afterAll(() => store.close());

  function collection(name: string, documents: readonly Record<string, unknown>[]): Collection {
    const { catalog } = store.database('overlay');
    const made = catalog.create(name);
    for (const spec of specs)
      catalog.createIndex(made, { name: JSON.stringify(spec), options: {}, ...spec } as IndexSpec, () => undefined);
    for (const document of documents) attempt(() => direct.insert(made, encode(document)));
    return made;
  }

  function attempt(run: () => void): number {
    try {
      run();
      return 0;
    } catch (error) {
      if (error instanceof MongoError) return error.code;
      throw error;
    }
  }

  function queryOf(source: { filter: object; sort?: object; skip?: number; limit?: number }): Query {
    return {
      filter: compileFilter(encodeValue(source.filter)),
      sort: parseSort(source.sort && encodeValue(source.sort)),
      skip: source.skip ?? 0,
      limit: source.limit ?? 0,
    };
  }

  function find(access: Access, where: Collection, source: Parameters<typeof queryOf>[0]): string[] {
    return [...access.find(where, queryOf(source))].map(({ doc }) => Buffer.from(doc).toString('hex'));
  }

  /** Does an operation to one document at a time, lowest `_id` first, so that both sides meet duplicates alike. */
  function perform(access: Access, where: Collection, op: Record<string, unknown> & { kind: string }): number {
    if (op.kind === 'insert') return attempt(() => access.insert(where, encode(op.doc as Record<string, unknown>)));
    const compiled = queryOf({ filter: op.filter as object, sort: { _id: 1 } });
    const found = [...access.find(where, compiled)];
    return attempt(() => {
      for (const stored of found) {
        if (op.kind === 'remove') access.remove(where, stored);
        else {
          const update = parseUpdate(encodeValue({ $set: { x: 1, ...(op.set as object) } }));
          access.update(
            where,
            stored,
            applyUpdate(update, stored.doc, { filter: compiled.filter, inserting: false, now: new Date(0) }),
          );
        }
      }
    });
  }

  it('sees and leaves what plain operations would', () => {
    fc.assert(
      fc.property(
        first,
        fc.array(fc.tuple(operation, query), { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        (documents, steps, pinned) => {
          const [mine, plain] = [collection(`t${round}`, documents), collection(`p${round++}`, documents)];
          store.flush();
          const transaction = new Transaction(store.database('overlay'));
          if (pinned) transaction.pin();
          for (const [op, check] of steps) {
            expect(perform(transaction, mine, op)).toBe(perform(direct, plain, op));
            expect(find(transaction, mine, check)).toEqual(find(direct, plain, check));
            const { filter: counted } = queryOf({ filter: check.filter });
            const number = find(direct, plain, { filter: check.filter }).length;
            // Remembered and adjusted, or made anew: the count is the same.
            const name = JSON.stringify(check.filter);
            for (const key of [name, undefined]) {
              expect(transaction.count(mine, counted, key)).toBe(number);
              expect(direct.count(plain, counted, key)).toBe(number);
            }
          }
          transaction.commit();
          expect(find(direct, mine, { filter: {}, sort: { _id: 1 } })).toEqual(
            find(direct, plain, { filter: {}, sort: { _id: 1 } }),
          );
          for (const [position, index] of mine.indexes.entries()) {
            const keys = (where: Collection): number =>
              Number(where.database.writer.get(`SELECT COUNT(*) FROM ${where.indexes[position]!.table}`)![0]);
            expect(keys(mine)).toBe(keys(plain));
            const rows = mine.database.writer.all(`SELECT rid, doc FROM ${mine.table}`);
            for (const [rid, doc] of rows) {
              for (const key of index.keysOf(doc as Uint8Array).keys) {
                expect(
                  mine.database.writer.get(`SELECT 1 FROM ${index.table} WHERE k = ? AND r = ?`, key, rid as number),
                ).toBeDefined();
              }
            }
          }
          store.flush();
        },
      ),
      { numRuns: 100 },
    );
  });
});
