import { Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import fc from 'fast-check';
import { type CsvReadOptions, readCsv } from './read-csv';
import type { Row } from './reading';
import { SpreadsheetError } from './spreadsheet-error';
import { writeCsv } from './write-csv';
import type { Column, Value } from './writing';

const read = async (bytes: Uint8Array | string, options?: CsvReadOptions): Promise<Row[]> =>
  Readable.from(readCsv(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, options)).toArray();
const cells = async (bytes: Uint8Array | string, options?: CsvReadOptions) =>
  (await read(bytes, options)).map((row) => row.cells);
const columns = (...headers: string[]): Column[] => headers.map((header) => ({ header }));
const windows1255 = (hebrew: string): Buffer =>
  Buffer.from(
    [...hebrew].map((letter) =>
      letter >= 'א' && letter <= 'ת' ? letter.charCodeAt(0) - 0x5d0 + 0xe0 : letter.charCodeAt(0),
    ),
  );

describe('writing CSV', () => {
  it('is RFC 4180 with a byte order mark, Hebrew intact', async () => {
    const stream = writeCsv(columns('שם', 'הערה'), [
      ['רות כהן', 'אמרה "כן", ובאה'],
      [undefined, 'שורה\nשנייה'],
    ]);
    expect(await textOf(stream)).toBe('שם,הערה\r\nרות כהן,"אמרה ""כן"", ובאה"\r\n,"שורה\nשנייה"\r\n');
    const [first] = await writeCsv(columns('שם'), []).toArray();
    expect([...(first as Buffer).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('keeps numbers numbers, negative ones too, and defuses texts that look like formulas', async () => {
    const typed: Column[] = [{ header: '=x' }, { header: 'סכום', type: 'money' }, { header: 'n', type: 'number' }];
    const rows: Value[][] = [
      ['=HYPERLINK("http://x")', -12.5, -3],
      ['-5', 1234.567, 0.1],
      ['+972501234567', '-1', false],
    ];
    expect((await textOf(writeCsv(typed, rows))).split('\r\n')).toEqual([
      "'=x,סכום,n",
      '"\'=HYPERLINK(""http://x"")",-12.50,-3',
      "'-5,1234.57,0.1",
      "'+972501234567,'-1,false",
      '',
    ]);
  });

  it('quotes what another country would split at', async () => {
    expect(await textOf(writeCsv(columns('a'), [['x;=1+1'], ['x\t=1+1'], [' x']]))).toBe(
      'a\r\n"x;=1+1"\r\n"x\t=1+1"\r\n" x"\r\n',
    );
  });

  it('writes days and instants as Excel reads them everywhere', async () => {
    const typed: Column[] = [
      { header: 'd', type: 'day' },
      { header: 'i', type: 'instant' },
    ];
    const at = new Date('2026-03-01T17:30:05.250Z');
    expect(
      await textOf(
        writeCsv(typed, [
          ['2026-03-01', at],
          [at, null],
        ]),
      ),
    ).toBe('d,i\r\n2026-03-01,2026-03-01 17:30:05\r\n2026-03-01,\r\n');
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [new Date(Number.NaN)]])(
    'refuses %s, naming the place',
    async (value) => {
      await expect(textOf(writeCsv(columns('a', 'b'), [[1, value]]))).rejects.toMatchObject({
        code: 'invalid_value',
        row: 2,
        column: 1,
        message: expect.stringContaining('row 2, column B'),
      });
    },
  );

  it('asks for rows only as they are read, and lets go of them when the reader leaves', async () => {
    let made = 0;
    let leave = (): void => undefined;
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    async function* endless() {
      try {
        for (;;) yield [`row ${++made}`, 'x'.repeat(100)];
      } finally {
        leave();
      }
    }
    const stream = writeCsv(columns('a', 'b'), endless());
    for await (const chunk of stream) {
      expect((chunk as Buffer).length).toBeGreaterThan(0);
      break;
    }
    await left;
    expect(made).toBeLessThan(5_000);
  });

  it('passes on what goes wrong while rows are made', async () => {
    async function* failing() {
      yield ['x'];
      throw new Error('the store is away');
    }
    await expect(textOf(writeCsv(columns('a'), failing()))).rejects.toThrow('the store is away');
  });

  it('leaves no cell that a spreadsheet would take for a formula', async () => {
    const risky = fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'=", '"=', ',=', ';='), fc.string());
    const value = fc.oneof(
      fc.string(),
      risky.map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 5 }), async (rows) => {
        const written = await textOf(writeCsv(columns('a', 'b'), rows));
        for (const field of fieldsOf(written)) expect(field).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
    );
  });
});

/** A second, plain reading of RFC 4180, so that the reader does not vouch for the writer. */
function fieldsOf(csv: string): string[] {
  return [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );
}

describe('reading CSV', () => {
  it('gives rows with the numbers that a person sees, blank ones left out', async () => {
    expect(await read('name,phone\r\n\r\nרות,050\r\n , \r\n"a\nb",\r\n')).toEqual([
      { number: 1, cells: ['name', 'phone'] },
      { number: 3, cells: ['רות', '050'] },
      { number: 5, cells: ['a\nb', undefined] },
    ]);
    expect(await read('')).toEqual([]);
  });

  it.each([
    [
      'comma',
      'a,b;c\n1,2;3',
      [
        ['a', 'b;c'],
        ['1', '2;3'],
      ],
    ],
    [
      'semicolon',
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tab',
      '\na\tb,c\td\n1\t2',
      [
        ['a', 'b,c', 'd'],
        ['1', '2'],
      ],
    ],
    [
      'quoted semicolons',
      '"a;;;b",c\n1,2',
      [
        ['a;;;b', 'c'],
        ['1', '2'],
      ],
    ],
    ['none', 'name\nרות', [['name'], ['רות']]],
    [
      'declared',
      'sep=;\r\na,x;b\r\n1;2',
      [
        ['a,x', 'b'],
        ['1', '2'],
      ],
    ],
  ])('finds the separator: %s', async (_, text, expected) => {
    expect(await cells(text)).toEqual(expected);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from('\u{feff}שם,x')],
    ['UTF-8 without one', Buffer.from('שם,x')],
    ['Windows-1255', windows1255('שם,x')],
    ['UTF-16, little end first', Buffer.from('\u{feff}שם,x', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\u{feff}שם,x', 'utf16le').swap16()],
  ])('understands %s', async (_, bytes) => {
    expect(await cells(bytes)).toEqual([['שם', 'x']]);
  });

  it('tries the encoding of another country where it is told to', async () => {
    const privet = Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]);
    expect(await cells(privet, { legacyEncoding: 'windows-1251' })).toEqual([['Привет']]);
  });

  it('takes lines ended in any way, and quotation marks within Hebrew words', async () => {
    expect(await cells('a,b\rc,d\ne,f\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
    expect(await cells('חברה,תנ"ך\nאבג בע"מ,"בע""מ"')).toEqual([
      ['חברה', 'תנ"ך'],
      ['אבג בע"מ', 'בע"מ'],
    ]);
  });

  it.each([
    ['a quotation mark that is never closed', 'a,b\n1,2\n"x,y', { code: 'unreadable', row: 3 }],
    ['a file that is no text', 'a\u{0}b', { code: 'unreadable' }],
    ['a cell that is too long', `a,b\n1,${'x'.repeat(32_768)}`, { code: 'too_large', row: 2, column: 1 }],
    ['a line that is too long', `a\n"${'x'.repeat(1_100_000)}"`, { code: 'too_large', row: 2 }],
    ['a line of endless fields', `a\n${','.repeat(5_000_000)}`, { code: 'too_large', row: 2 }],
    ['endless blank lines', '\n'.repeat(5_000_000), { code: 'too_large', row: 200_005 }],
    ['too many columns', `a\n${','.repeat(256)}`, { code: 'too_large', row: 2 }],
  ])('refuses %s', async (_, text, error) => {
    await expect(read(text)).rejects.toMatchObject({ name: 'SpreadsheetError', ...error });
  });

  it('refuses what is neither UTF-8 nor Windows-1255, or not what its mark says', async () => {
    await expect(read(Buffer.from([0x61, 0xff, 0xdf]))).rejects.toMatchObject({ code: 'encoding' });
    await expect(read(Buffer.from([0xef, 0xbb, 0xbf, 0xe0]))).rejects.toMatchObject({ code: 'encoding' });
  });

  it('reads as many rows and bytes as are allowed, and no more', async () => {
    expect(await read('h\n1\n2', { maxRows: 2 })).toHaveLength(3);
    await expect(read('h\n\n1\n2\n3', { maxRows: 2 })).rejects.toMatchObject({ code: 'too_large', row: 5 });
    await expect(read('12345', { maxBytes: 4 })).rejects.toMatchObject({ code: 'too_large' });
    const many = `h\n${'x\n'.repeat(50_000)}`;
    expect(await read(many)).toHaveLength(50_001);
    await expect(read(`${many}x`)).rejects.toMatchObject({ code: 'too_large', row: 50_002 });
  });

  it('gives back what was written', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('=1', "'=1", '"', ';', '\r\n', ' ', 'תנ"ך'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(value, value, value), { maxLength: 8 }), async (drawn) => {
        // Excel, and this reader, take a NUL for a sign that it is no text; the mark and `sep=` are not data either.
        const rows = drawn.map((row) => row.map((cell) => cell.replaceAll('\u{0}', '').toWellFormed()));
        const written = await writeCsv(columns('a', 'b', 'c'), rows).toArray();
        const back = (await cells(Buffer.concat(written))).slice(1);
        const expected = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
        expect(back).toEqual(expected.map((row) => row.map((cell) => (cell === '' ? undefined : cell))));
      }),
      { numRuns: 300 },
    );
  });

  it('gives rows or says what is wrong, whatever the bytes', async () => {
    const mostlyText = fc
      .array(fc.oneof(fc.constantFrom('"', ',', ';', '\t', '\r', '\n', "'", '=', 'א', 'sep=;'), fc.string()), {
        maxLength: 60,
      })
      .map((parts) => Buffer.from(parts.join('')));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), mostlyText), async (bytes) => {
        try {
          for await (const { number, cells: found } of readCsv(bytes)) {
            expect(Number.isInteger(number) && number > 0).toBe(true);
            expect(found.length).toBeGreaterThan(0);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(SpreadsheetError);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
