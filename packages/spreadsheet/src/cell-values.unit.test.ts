import fc from 'fast-check';
import { cellDay, cellText } from './cell-values';
import { columnName, columnOf } from './column-name';

describe('the text of a cell', () => {
  it.each([
    [' רות ', 'רות'],
    ['  ', undefined],
    [undefined, undefined],
    [501234567, '501234567'],
    [-12.5, '-12.5'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [true, 'true'],
    [new Date('2026-03-01T00:00:00Z'), '2026-03-01'],
    [new Date('2026-03-01T17:30:00Z'), '2026-03-01 17:30'],
    [new Date('2026-03-01T17:30:05Z'), '2026-03-01 17:30:05'],
    [new Date('1899-12-31T17:00:00Z'), '17:00'],
  ])('of %j is %j', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});

describe('the day of a cell', () => {
  it.each([
    [new Date('2026-03-01T17:30:00Z'), '2026-03-01'],
    ['2026-03-01', '2026-03-01'],
    ['1/3/2026', '2026-03-01'],
    [' 01.03.2026 ', '2026-03-01'],
    ['1-3-26', '2026-03-01'],
    ['31/12/99', '1999-12-31'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2026', undefined],
    ['3/13/2026', undefined],
    ['1/3.2026', undefined],
    ['soon', undefined],
    [46082, undefined],
    [new Date('1899-12-31T17:00:00Z'), undefined],
    [undefined, undefined],
  ])('of %j is %j', (cell, day) => {
    expect(cellDay(cell)).toBe(day);
  });
});

describe('the name of a column', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('%i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
  });

  it('leads back to it', () => {
    fc.assert(fc.property(fc.nat(16_383), (index) => columnOf(`${columnName(index)}7`) === index));
    for (const wrong of ['', '7', 'a1', 'ABCD1', 'A-1']) expect(columnOf(wrong)).toBeUndefined();
  });
});
