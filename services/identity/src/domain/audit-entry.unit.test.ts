import fc from 'fast-check';
import { changesBetween } from './audit-entry';

const entity = fc.dictionary(
  fc.constantFrom('name', 'status', 'notes', 'days', 'price', 'version', 'updatedAt'),
  fc.jsonValue(),
);

describe('what changed', () => {
  it('is the fields that differ, with both values as JSON', () => {
    const before = { id: 'a', version: 1, updatedAt: '1', name: 'שם', notes: 'x', days: ['sunday'], price: 100 };
    const after = { id: 'a', version: 2, updatedAt: '2', name: 'שם', days: ['sunday', 'monday'], price: 0 };
    expect(changesBetween(before, after)).toEqual([
      { field: 'notes', before: '"x"' },
      { field: 'days', before: '["sunday"]', after: '["sunday","monday"]' },
      { field: 'price', before: '100', after: '0' },
    ]);
  });

  it('is everything of something new', () => {
    expect(changesBetween(undefined, { id: 'a', version: 1, name: 'A', isActive: false })).toEqual([
      { field: 'name', after: '"A"' },
      { field: 'isActive', after: 'false' },
    ]);
  });

  it('is nothing between an entity and itself, and never bookkeeping', () => {
    fc.assert(fc.property(entity, (state) => expect(changesBetween(state, structuredClone(state))).toEqual([])));
    fc.assert(
      fc.property(entity, entity, (before, after) => {
        const fields = changesBetween(before, after).map(({ field }) => field);
        expect(fields).not.toContain('version');
        expect(fields).not.toContain('updatedAt');
        expect(new Set(fields).size).toBe(fields.length);
      }),
    );
  });

  it('takes one state into the other', () => {
    fc.assert(
      fc.property(entity, entity, (before, after) => {
        const made: Record<string, unknown> = { ...before };
        for (const { field, after: value } of changesBetween(before, after)) {
          if (value === undefined) delete made[field];
          else made[field] = JSON.parse(value);
        }
        const { version: _v, updatedAt: _u, ...rest } = made;
        const { version: _w, updatedAt: _x, ...expected } = after;
        expect(JSON.parse(JSON.stringify(rest))).toEqual(JSON.parse(JSON.stringify(expected)));
      }),
    );
  });
});
