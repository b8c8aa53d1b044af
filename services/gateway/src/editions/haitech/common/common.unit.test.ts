import { AppError } from '@roster/service-kit';
import fc from 'fast-check';
import { fieldOf } from '../../../http/validate';
import { fieldName } from './field-names';
import { decimal, toMinor } from './money';
import { patchOf, withoutNulls } from './patch';
import { termOf } from './query';

describe('money', () => {
  it('that a client reads and writes back is the same to the last minor unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000_000_000 }),
        fc.constantFrom('ILS', 'JPY', 'KWD'),
        (minor, currency) => {
          expect(toMinor({ amount: decimal(minor, currency) }, ['amount'], currency)).toEqual({ amountMinor: minor });
        },
      ),
    );
  });

  it.each([0.005, 150.001, 1e-9, 2.675])('of %d has too many decimals for ILS', (amount) => {
    expect(() => toMinor({ amount }, ['amount'], 'ILS')).toThrow(AppError);
  });

  it.each([
    [150.1, 15_010],
    [0.29, 29],
    [1.15, 115],
    [4.35, 435],
    [1_000_000_000, 100_000_000_000],
  ])('of %d is %d minor units', (amount, minor) => {
    expect(toMinor({ amount }, ['amount'], 'ILS')).toEqual({ amountMinor: minor });
  });

  it('that is absent stays absent, and every wrong amount is named', () => {
    expect(toMinor({ a: undefined, b: null }, ['a', 'b'], 'ILS')).toEqual({});
    expect(decimal(undefined, 'ILS')).toBeNull();
    try {
      toMinor({ a: 0.001, b: 1, c: 0.002 }, ['a', 'b', 'c'], 'ILS');
      throw new Error('was accepted');
    } catch (error) {
      expect((error as AppError).fields.map(({ field }) => field)).toEqual(['a', 'c']);
    }
  });
});

describe('an update', () => {
  it('sets what is there, empties what is null, and leaves out the rest', () => {
    const body: { city?: string | null; amount?: number | null; name?: string } = {
      city: null,
      amount: null,
      name: 'x',
    };
    expect(patchOf(body, { amount: 'amountMinor' })).toEqual({ set: { name: 'x' }, clear: ['city', 'amountMinor'] });
    expect(withoutNulls({ a: null, b: 0, c: false, d: '' })).toEqual({ b: 0, c: false, d: '' });
  });
});

it.each([
  ['amountMinor', 'amount'],
  ['rateFrontalMinor', 'rateFrontal'],
  ['days[0]', 'dayOfWeek'],
  ['schedule.startTime', 'startTime'],
  ['records[2].status', 'records[2].status'],
  ['name', 'name'],
])("a service's %s is the client's %s", (theirs, ours) => {
  expect(fieldName(theirs)).toBe(ours);
});

it('a path is written as a person would', () => {
  expect(fieldOf(['records', 2, 'status'])).toBe('records[2].status');
  expect(fieldOf([])).toBe('');
});

it.each([
  [{}, {}],
  [{ search: ' דני ', q: 'other' }, { search: 'דני' }],
  [{ q: 'דני' }, { search: 'דני' }],
  [{ search: '', q: 'דני' }, { search: 'דני' }],
  [{ search: ' ', q: ' ' }, {}],
])('of %j is searched for %j', (query, term) => {
  expect(termOf(query)).toEqual(term);
});
