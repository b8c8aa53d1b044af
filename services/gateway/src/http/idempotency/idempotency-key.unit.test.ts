import type { AppError } from '@roster/service-kit';
import { idempotencyKeyOf } from './idempotency-key';

it.each([
  ['abc', 'abc'],
  ['"abc"', 'abc'],
  ['  "abc"  ', 'abc'],
  ['"a\\"b\\\\c"', 'a"b\\c'],
  ['8e03978e-40d5-43e8-bc93-6894a57f9324', '8e03978e-40d5-43e8-bc93-6894a57f9324'],
  ['x'.repeat(255), 'x'.repeat(255)],
  [`"${'x'.repeat(255)}"`, 'x'.repeat(255)],
  ['"half', '"half'],
])('%s is the key %s', (header, key) => {
  expect(idempotencyKeyOf(header)).toBe(key);
});

it('without a header there is none', () => {
  expect(idempotencyKeyOf(undefined)).toBeUndefined();
});

it.each([[''], ['   '], ['""'], ['x'.repeat(256)], ['שלום'], ['a\u0001b']])('%j is refused by its name', (header) => {
  try {
    idempotencyKeyOf(header);
    throw new Error('was accepted');
  } catch (error) {
    expect((error as AppError).fields.map(({ field }) => field)).toEqual(['Idempotency-Key']);
  }
});
