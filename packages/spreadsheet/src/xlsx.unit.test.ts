import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { ZipFile } from 'yazl';
import { readSpreadsheet } from './read-spreadsheet';
import { readXlsx } from './read-xlsx';
import type { ReadLimits, Row } from './reading';
import { SpreadsheetError } from './spreadsheet-error';
import { writeXlsx, type XlsxOptions } from './write-xlsx';
import type { Column, Rows, Value } from './writing';
import { Archive } from './xlsx/archive';
import { isDateFormat } from './xlsx/date-styles';
import { fromSerial, toSerial } from './xlsx/serial-date';
import { fitSheetName } from './xlsx/workbook-parts';
import { fromXmlText, toXmlText } from './xlsx/xml-text';

const write = (columns: readonly Column[], rows: Rows, options?: XlsxOptions) =>
  buffer(writeXlsx(columns, rows, options));
const read = (bytes: Uint8Array, limits?: ReadLimits): Promise<Row[]> => collect(readXlsx(bytes, limits));
const collect = <T>(items: AsyncIterable<T>): Promise<T[]> => Readable.from(items).toArray();
const columns = (...headers: string[]): Column[] => headers.map((header) => ({ header }));

async function part(bytes: Uint8Array, path: string): Promise<string> {
  const archive = await Archive.open(bytes, 1e9);
  return Buffer.concat(await collect(archive.read(path))).toString();
}

/** A workbook of these parts, beside those that every workbook has. */
async function workbook(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const all: Record<string, string | Buffer> = {
    '_rels/.rels': `<Relationships>${relationship('r1', 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships>${relationship('r1', 'worksheet', 'worksheets/s.xml')}${relationship('r2', 'sharedStrings', 'sharedStrings.xml')}${relationship('r3', 'styles', 'styles.xml')}</Relationships>`,
    ...parts,
  };
  for (const [path, content] of Object.entries(all)) zip.addBuffer(Buffer.from(content), path);
  zip.end();
  return buffer(zip.outputStream);
}
const sheet = (rows: string, more: Record<string, string> = {}) =>
  workbook({ 'xl/worksheets/s.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`, ...more });

describe('writing XLSX', () => {
  const typed: Column[] = [
    { header: 'שם' },
    { header: 'סכום', type: 'money' },
    { header: 'יום', type: 'day', width: 20 },
    { header: 'מתי', type: 'instant' },
    { header: 'פעיל', type: 'number' },
  ];
  const at = new Date('2026-03-01T17:30:05.250Z');

  it('gives back numbers, dates, booleans and texts as what they are', async () => {
    const rows: Value[][] = [
      ['רות', -12.5, '2026-03-01', at, true],
      ['+972501234567', 0, at, null, -3],
      [' x ', 1e-9, 'soon', undefined, false],
    ];
    expect(await read(await write(typed, rows))).toEqual([
      { number: 1, cells: ['שם', 'סכום', 'יום', 'מתי', 'פעיל'] },
      { number: 2, cells: ['רות', -12.5, new Date('2026-03-01T00:00:00Z'), at, true] },
      { number: 3, cells: ['+972501234567', 0, new Date('2026-03-01T00:00:00Z'), undefined, -3] },
      { number: 4, cells: [' x ', 1e-9, 'soon', undefined, false] },
    ]);
  });

  it('makes the header bold and frozen, the columns wide enough, and the sheet run as the language does', async () => {
    const hebrew = await part(
      await write(typed, [], { locale: 'he-IL', sheetName: 'דוח' }),
      'xl/worksheets/sheet1.xml',
    );
    expect(hebrew).toContain('rightToLeft="1"');
    expect(hebrew).toContain('state="frozen"');
    expect(hebrew).toContain('<col min="3" max="3" width="20" customWidth="1"/>');
    expect(hebrew).toContain('<c r="A1" s="1" t="inlineStr">');
    const bytes = await write(typed, [], { locale: 'en-GB' });
    expect(await part(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('rightToLeft');
    expect(await part(bytes, 'xl/styles.xml')).toContain('<b/>');
  });

  it('defuses texts that look like formulas, and writes no formula', async () => {
    const xml = await part(
      await write(columns('=h'), [['=1+1'], ['-5'], ['@x'], ['\t=1']]),
      'xl/worksheets/sheet1.xml',
    );
    for (const safe of ["'=h", "'=1+1", "'-5", "'@x", "'\t=1"]) expect(xml).toContain(`>${safe}</t>`);
    expect(xml).not.toContain('<f');
  });

  it('keeps dates that Excel does not know as texts', async () => {
    const rows: Value[][] = [['', 0, '1899-12-31', new Date('1800-01-01T00:00:00Z'), 1]];
    const [, row] = await read(await write(typed, rows));
    expect(row?.cells).toEqual([undefined, 0, '1899-12-31', '1800-01-01T00:00:00.000Z', 1]);
  });

  it.each([
    [Number.NaN, 'invalid_value'],
    [new Date(Number.NaN), 'invalid_value'],
    ['x'.repeat(32_768), 'invalid_value'],
  ])('refuses %p, naming the place', async (value, code) => {
    await expect(write(columns('a', 'b'), [[1, value as Value]])).rejects.toMatchObject({ code, row: 2, column: 1 });
  });

  it('asks for rows only as they are read, and lets go of them when the reader leaves', async () => {
    let made = 0;
    let leave = (): void => undefined;
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    async function* endless() {
      try {
        for (;;) yield [`row ${++made} ${Math.random()}`];
      } finally {
        leave();
      }
    }
    const stream = writeXlsx(columns('a'), endless());
    let bytes = 0;
    for await (const chunk of stream) {
      bytes += (chunk as Buffer).length;
      if (bytes > 100_000) break;
    }
    await left;
    expect(made).toBeLessThan(100_000);
  });

  it('passes on what goes wrong while rows are made', async () => {
    async function* failing() {
      yield ['x'];
      throw new Error('the store is away');
    }
    await expect(write(columns('a'), failing())).rejects.toThrow('the store is away');
  });

  it.each([
    ['דוח: הכנסות/2026', 'דוח  הכנסות 2026'],
    ["'quoted'", 'quoted'],
    ['', 'Sheet1'],
    ['x'.repeat(40), 'x'.repeat(31)],
  ])('calls a sheet %j %j', (name, fit) => {
    expect(fitSheetName(name)).toBe(fit);
  });

  it('gives back whatever was written', async () => {
    const value: fc.Arbitrary<Value> = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=1', "'=1", '_x0041_', '_x005F_', '_x0041\u{1}', '\r\n', '<&>"', '\u{fffe}', '\u{d800}', ' '),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
      fc.boolean(),
      fc.date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      fc.constant(undefined),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(value, value), { maxLength: 8 }), async (rows) => {
        const wide: Column[] = [{ header: 'a', type: 'instant' }, { header: 'b' }];
        const back = (await read(await write(wide, rows))).slice(1);
        const kept = rows.filter((row) =>
          row.some((cell) => (typeof cell === 'string' ? cell.trim() !== '' : cell !== undefined)),
        );
        expect(back.map(({ cells }) => [cells[0], cells[1]])).toEqual(
          kept.map((row) => row.map((cell) => (cell === '' ? undefined : cell))),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('reading XLSX', () => {
  it('understands a workbook that another program wrote', async () => {
    const bytes = readFileSync(join(__dirname, '..', 'fixtures', 'openpyxl.xlsx'));
    expect(await collect(readSpreadsheet(bytes))).toEqual([
      { number: 1, cells: ['שם מלא', 'טלפון', 'תאריך לידה', 'סכום', 'פעיל', 'הערות'] },
      { number: 2, cells: ['נועם כהן', 501234567, new Date('2015-03-01T00:00:00Z'), -12.5, true, 'בע"מ'] },
      { number: 4, cells: ['דנה לוי', '052-7654321', new Date('2016-09-30T17:30:00Z'), 1200, false, 'מודגש כאן'] },
      // The sum was never computed: openpyxl leaves that to Excel.
      { number: 6, cells: ['סה"כ', undefined, undefined, undefined, new Date('1899-12-31T17:00:00Z')] },
    ]);
  });

  it('understands cells and rows without places, prefixes, shared and inline texts, errors and formulas', async () => {
    const bytes = await workbook({
      'xl/worksheets/s.xml':
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="s"><x:v>1</x:v></x:c><x:c><x:v>7</x:v></x:c></x:row>' +
        '<x:row r="9"><x:c r="C9" t="str"><x:f>A1</x:f><x:v>text</x:v></x:c><x:c t="e"><x:v>#REF!</x:v></x:c>' +
        '<x:c t="inlineStr"><x:is><x:r><x:t>a</x:t></x:r><x:r><x:t>_x0041_</x:t></x:r></x:is></x:c>' +
        '<x:c t="d"><x:v>2026-03-01T17:00:00</x:v></x:c><x:c t="b"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      'xl/sharedStrings.xml':
        '<sst><si><t>zero</t></si><si><r><t>o</t></r><r><t>ne</t></r><rPh><t>phonetic</t></rPh></si></sst>',
    });
    expect(await read(bytes)).toEqual([
      { number: 1, cells: ['one', 7] },
      { number: 9, cells: [undefined, undefined, 'text', '#REF!', 'aA', new Date('2026-03-01T17:00:00Z'), false] },
    ]);
  });

  it('counts dates from 1904 where the workbook says so', async () => {
    const bytes = await workbook({
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="1" r:id="r1"/></sheets></workbook>',
      'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      'xl/worksheets/s.xml':
        '<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData></worksheet>',
    });
    expect((await read(bytes))[0]?.cells).toEqual([new Date('1904-01-02T00:00:00Z')]);
  });

  it.each([
    ['rows out of order', '<row r="2"/><row r="2"/>', { code: 'unreadable', row: 3 }],
    [
      'cells out of order',
      '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>',
      { code: 'unreadable', row: 1 },
    ],
    [
      'a text that is not there',
      '<row r="4"><c r="C4" t="s"><v>7</v></c></row>',
      { code: 'unreadable', row: 4, column: 2 },
    ],
    ['a number that is none', '<row r="1"><c r="A1"><v>x</v></c></row>', { code: 'unreadable', row: 1, column: 0 }],
    ['too many columns', '<row r="1"><c r="IW1"><v>1</v></c></row>', { code: 'too_large', row: 1 }],
    [
      'a cell that is too long',
      `<row r="1"><c r="A1" t="str"><v>${'x'.repeat(32_768)}</v></c></row>`,
      { code: 'too_large', row: 1 },
    ],
    ['an endless name', `<${'x'.repeat(5_000_000)}/>`, { code: 'unreadable' }],
    ['an endless attribute', `<row r="${'1'.repeat(5_000_000)}"/>`, { code: 'unreadable' }],
    ['endless elements', '<c/>'.repeat(5_000_001), { code: 'unreadable' }],
    ['broken XML', '<row r="1"><c>', { code: 'unreadable' }],
    ['deep nesting', '<x>'.repeat(100), { code: 'unreadable' }],
    [
      'endless attributes',
      `<row ${Array.from({ length: 300 }, (_, i) => `a${i}="1"`).join(' ')}/>`,
      { code: 'unreadable' },
    ],
  ])('refuses %s', async (_, rows, error) => {
    await expect(read(await sheet(rows))).rejects.toMatchObject({ name: 'SpreadsheetError', ...error });
  });

  it('refuses entities that a document defines for itself', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
    const bytes = await workbook({ 'xl/worksheets/s.xml': `${laughs}<worksheet><sheetData/></worksheet>` });
    await expect(read(bytes)).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('refuses a small file that unpacks to a large one, before it does', async () => {
    const bytes = await workbook({
      'xl/worksheets/s.xml': Buffer.concat([Buffer.from('<worksheet>'), Buffer.alloc(150 * 1024 * 1024, 32)]),
    });
    expect(bytes.length).toBeLessThan(1024 * 1024);
    await expect(read(bytes)).rejects.toMatchObject({ code: 'too_large' });
  });

  it('refuses one that unpacks to more than it says', async () => {
    const bytes = await sheet('<row r="1"/>'.padEnd(100_000));
    const lie = Buffer.from(bytes);
    const at = lie.lastIndexOf(Buffer.from('PK\u{1}\u{2}'));
    lie.writeUInt32LE(10, at + 24);
    await expect(read(lie)).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('refuses an old .xls, another ZIP and an empty file', async () => {
    const xls = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await expect(collect(readSpreadsheet(xls))).rejects.toMatchObject({ code: 'unsupported' });
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from('x'), 'word/document.xml');
    zip.end();
    const other = await buffer(zip.outputStream);
    await expect(collect(readSpreadsheet(other))).rejects.toMatchObject({ code: 'unreadable' });
    await expect(read(Buffer.alloc(0))).rejects.toMatchObject({ code: 'unreadable' });
    expect(await collect(readSpreadsheet(Buffer.from('a,b')))).toEqual([{ number: 1, cells: ['a', 'b'] }]);
  });

  it('reads as many rows as are allowed, and no more', async () => {
    const bytes = await write(columns('h'), [['1'], ['2'], ['3']]);
    expect(await read(bytes, { maxRows: 3 })).toHaveLength(4);
    await expect(read(bytes, { maxRows: 2 })).rejects.toMatchObject({ code: 'too_large', row: 4 });
    await expect(read(bytes, { maxBytes: 100 })).rejects.toMatchObject({ code: 'too_large' });
  });

  it('gives rows or says what is wrong, however the bytes of a workbook are bent', async () => {
    const whole = readFileSync(join(__dirname, '..', 'fixtures', 'openpyxl.xlsx'));
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    const bent = fc
      .tuple(fc.array(change, { minLength: 1, maxLength: 6 }), fc.integer({ min: 4, max: whole.length }))
      .map(([changes, length]) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        return length % 3 === 0 ? bytes.subarray(0, length) : bytes;
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(bent, fc.uint8Array({ maxLength: 300 })), async (bytes) => {
        await expectRowsOrReason(bytes);
      }),
      { numRuns: 500 },
    );
  });

  it('gives rows or says what is wrong, however a sheet is bent', async () => {
    const pieces = fc.constantFrom(
      '<row r="1">',
      '<row>',
      '</row>',
      '<c r="A1">',
      '<c t="s">',
      '<c t="inlineStr">',
      '<c r="ZZZ9">',
      '</c>',
      '<v>',
      '</v>',
      '<is>',
      '</is>',
      '<t>',
      '</t>',
      '1',
      '-1e999',
      'x',
      '&amp;',
      '&x;',
      '<row r="0"/>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 20 }), async (parts) => {
        await expectRowsOrReason(await sheet(parts.join('')));
      }),
      { numRuns: 300 },
    );
  });
});

async function expectRowsOrReason(bytes: Uint8Array): Promise<void> {
  try {
    for await (const { number } of readXlsx(bytes)) expect(Number.isInteger(number) && number > 0).toBe(true);
  } catch (error) {
    expect(error).toBeInstanceOf(SpreadsheetError);
  }
}

describe('serial dates', () => {
  it.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2026-03-01', 46082],
    ['9999-12-31', 2958465],
  ])('%s is %i', (day, serial) => {
    const date = new Date(`${day}T00:00:00Z`);
    expect(toSerial(date)).toBe(serial);
    expect(fromSerial(serial)).toEqual(date);
  });

  it('are none outside of what Excel knows', () => {
    expect(toSerial(new Date('1899-12-31T23:59:59Z'))).toBeUndefined();
    expect(fromSerial(-1)).toBeUndefined();
    expect(fromSerial(1e300)).toBeUndefined();
    expect(fromSerial(Number.NaN)).toBeUndefined();
  });
});

describe('formats of dates', () => {
  it.each(['dd/mm/yyyy', 'yyyy-mm-dd', 'h:mm', '[h]:mm', '[$-409]mmm d', '"at" hh'])('%s is one', (code) => {
    expect(isDateFormat(code)).toBe(true);
  });
  it.each(['General', '0.00', '#,##0.00 "days"', '[Red]0', '0.00E+00', '\\d0', '@', '_("₪"* #,##0_)'])(
    '%s is none',
    (code) => {
      expect(isDateFormat(code)).toBe(false);
    },
  );
});

describe("Office's escapes", () => {
  it('give back any text', () => {
    const piece = fc.constantFrom('_', 'x', '0041', '_x0041_', '\u{1}', '\r', '\u{d800}', '\u{dc00}', '😀', '&', 'א');
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const escaped = toXmlText(text);
          expect(escaped.isWellFormed()).toBe(true);
          expect(fromXmlText(escaped.replaceAll('&amp;', '&'))).toBe(text);
        },
      ),
    );
  });
});
