import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { CallContext, RpcHandlers } from '@roster/service-kit';
import { writeXlsx } from '@roster/spreadsheet';
import {
  instructor,
  SchedulingStandIn,
  startTestService,
  TestClock,
  type TestService,
  testContext,
  testOrganization,
} from '@roster/testkit';
import { enrollmentService } from './service';

const scheduling = new SchedulingStandIn();
const clock = new TestClock(new Date('2026-02-01T12:00:00Z'));
/** Organizations as HaiTech's is, but for those that count their ids. */
const identity: Pick<RpcHandlers<'identity'>, 'GetOrganization'> = {
  GetOrganization: async (_, { id }) => ({
    organization: {
      ...testOrganization({ id, idStyle: id.startsWith('counting') ? 'integer' : 'uuid' }),
      ...{ name: id, version: 1 },
    },
  }),
};
const peers = { scheduling: scheduling.handlers, identity };
let enrollment: TestService<'enrollment'>;
beforeAll(async () => {
  enrollment = await startTestService(enrollmentService, { peers, clock });
});
afterAll(() => enrollment.stop());

interface Asked {
  kind?: string;
  format?: string;
  mode?: string;
  dryRun?: boolean;
}

/** Imports a file and waits for its end. */
async function importFile(context: CallContext, file: string | Buffer, asked: Asked = {}) {
  const request = { kind: 'customers', format: 'csv', ...asked, file: Buffer.from(file) };
  const { import: started } = await enrollment.rpc.startImport(context, request);
  expect(started).toMatchObject({ status: 'queued', processedRows: 0 });
  for (;;) {
    const told = await enrollment.rpc.getImport(context, { id: started?.id ?? '' });
    if (told.import?.finishedAt) return { ...told, state: told.import };
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const listed = async (context: CallContext) => (await enrollment.rpc.listCustomers(context, {})).customers;

const sheet = (...lines: string[]): string => lines.join('\r\n');

describe('an import of customers', () => {
  it('knows a number by whatever prefix it is written', async () => {
    const context = testContext(testOrganization());
    const numbers = ['0501234567', '00972-50-123-4568', '+972 50 123 4569'];
    for (const phone of numbers) await enrollment.rpc.createCustomer(context, { name: 'דנה', phone });
    const again = ['00972 50 1234567', '+972-501234568', '050-123-4569', '00972501234570', '0501234570'];
    const { state } = await importFile(context, sheet('name,phone', ...again.map((phone) => `דנה,${phone}`)));
    expect(state).toMatchObject({ status: 'completed', created: 1, existing: 4 });
    expect(await listed(context)).toHaveLength(4);
  });

  it('takes Hebrew headers in any order, and makes customers with their events in the name of who started it', async () => {
    const context = testContext(testOrganization());
    const file = sheet(
      'טלפון,שם,דוא"ל,עיר,כתובת,הערות,צבע',
      '050-123-4567,ישראל ישראלי,israel@example.com,תל אביב,רחוב הרצל 1,"שורה, עם פסיק",כחול',
      '+972-52-7654321,שרה כהן,,חיפה,,,',
    );
    const { state, rows, errors } = await importFile(context, file);
    expect(state).toMatchObject({
      ...{ status: 'completed', kind: 'customers', mode: 'all_or_nothing', dryRun: false, format: 'csv' },
      ...{ totalRows: 2, processedRows: 2, created: 2, existing: 0, badRows: 0 },
    });
    expect(errors).toEqual([]);
    expect(rows).toMatchObject([
      { row: 2, outcome: 'created', name: 'ישראל ישראלי' },
      { row: 3, outcome: 'created', name: 'שרה כהן' },
    ]);
    const customers = await listed(context);
    expect(customers.find(({ name }) => name === 'ישראל ישראלי')).toMatchObject({
      id: rows[0]?.id,
      phone: '050-123-4567',
      email: 'israel@example.com',
      city: 'תל אביב',
      address: 'רחוב הרצל 1',
      notes: 'שורה, עם פסיק',
    });
    const event = await enrollment.awaitEvent('customer.created', rows[1]?.id);
    expect(event.actor).toMatch(/^user:/);
    expect(event.requestid).toBe(context.requestId);
  });

  it('reads Windows-1255 and semicolons, and gives phone numbers their lost zero back', async () => {
    const context = testContext(testOrganization());
    // "שם;טלפון" and "דני" in Windows-1255.
    const file = Buffer.concat([
      Buffer.from([0xf9, 0xed, 0x3b, 0xe8, 0xec, 0xf4, 0xe5, 0xef, 0x0d, 0x0a]),
      Buffer.from([0xe3, 0xf0, 0xe9]),
      Buffer.from(';501234567\r\n'),
    ]);
    expect((await importFile(context, file)).state).toMatchObject({ status: 'completed', created: 1 });
    expect(await listed(context)).toMatchObject([{ name: 'דני', phone: '0501234567' }]);
  });

  it('reads a workbook, numbers and all, whatever it was said to be', async () => {
    const context = testContext(testOrganization());
    const columns = [{ header: 'Name *' }, { header: 'Phone Number', type: 'number' as const }];
    const file = await buffer(
      writeXlsx(columns, [
        ['דנה', 501_234_567],
        ['Omar', '03-5551234'],
      ]),
    );
    expect((await importFile(context, file, { format: 'csv' })).state).toMatchObject({ format: 'xlsx', created: 2 });
    expect((await listed(context)).map(({ phone }) => phone).sort()).toEqual(['03-5551234', '0501234567']);
  });

  it('does not double whoever is there already, or twice in the file, however the number is written', async () => {
    const context = testContext(testOrganization());
    const { customer } = await enrollment.rpc.createCustomer(context, { name: 'ישראל', phone: '0501234567' });
    const file = sheet('name,phone', 'ישראל ישראלי,+972 50 123 4567', 'חדש,052-1111111', 'שוב חדש,(052) 111-1111');
    const { state, rows } = await importFile(context, file);
    expect(state).toMatchObject({ status: 'completed', created: 1, existing: 2, badRows: 0 });
    expect(rows).toMatchObject([
      { row: 2, outcome: 'existing', id: customer?.id },
      { row: 3, outcome: 'created' },
      { row: 4, outcome: 'existing', id: rows[1]?.id },
    ]);
    expect(await importFile(context, file)).toMatchObject({ state: { created: 0, existing: 3 } });
    expect(await listed(context)).toHaveLength(2);
  });

  const withBadRows = sheet('name,phone,email', 'טוב,0501234567,', ',12,nobody', '', 'טובה,0527654321,');

  it('makes nothing where a row is bad, and names each field of each bad row as the sheet counts', async () => {
    const context = testContext(testOrganization());
    const { state, errors, rows } = await importFile(context, withBadRows);
    expect(state).toMatchObject({ status: 'failed', failureCode: 'rows.bad', totalRows: 3, created: 0, badRows: 1 });
    expect(errors.map(({ row, field }) => [row, field])).toEqual([
      [3, 'name'],
      [3, 'phone'],
      [3, 'email'],
    ]);
    expect(rows).toEqual([]);
    expect(await listed(context)).toEqual([]);
  });

  it('skips bad rows where it is told to', async () => {
    const context = testContext(testOrganization());
    const { state, errors, rows } = await importFile(context, withBadRows, { mode: 'skip_bad_rows' });
    expect(state).toMatchObject({ status: 'completed', totalRows: 3, processedRows: 3, created: 2, badRows: 1 });
    expect(new Set(errors.map(({ row }) => row))).toEqual(new Set([3]));
    expect(rows.map(({ row }) => row)).toEqual([2, 5]);
    expect(await listed(context)).toHaveLength(2);
  });

  it('says in a dry run what would be made, and makes nothing', async () => {
    const context = testContext(testOrganization());
    const { customer } = await enrollment.rpc.createCustomer(context, { name: 'ישראל', phone: '0527654321' });
    const { state, rows } = await importFile(context, withBadRows, { mode: 'skip_bad_rows', dryRun: true });
    expect(state).toMatchObject({ status: 'completed', dryRun: true, created: 1, existing: 1, badRows: 1 });
    expect(rows).toMatchObject([
      { row: 2, outcome: 'created', name: 'טוב' },
      { row: 5, outcome: 'existing', id: customer?.id },
    ]);
    expect(rows[0]?.id).toBeUndefined();
    expect(await importFile(context, withBadRows, { dryRun: true })).toMatchObject({
      state: { status: 'failed', failureCode: 'rows.bad', created: 0 },
      rows: [{ row: 2 }, { row: 5 }],
    });
    expect(await listed(context)).toHaveLength(1);
  });

  it.each([
    ['has no rows', 'name,phone', 'file.empty'],
    ['lacks a column', sheet('name,color', 'א,כחול'), 'columns.missing'],
    ['is no spreadsheet', Buffer.from('PK\u0003\u0004 not really'), 'file.unreadable'],
    ['is beyond what can be taken back', sheet('name,phone', ...numbered(5_001)), 'rows.too_many'],
  ])('of a file that %s fails and says why', async (_, file, failureCode) => {
    const context = testContext(testOrganization());
    expect((await importFile(context, file)).state).toMatchObject({ status: 'failed', failureCode, created: 0 });
    expect(await listed(context)).toEqual([]);
  });

  it('of many rows writes them all, once each', async () => {
    const context = testContext(testOrganization());
    const { state, rows } = await importFile(context, sheet('name,phone', ...numbered(1_050)));
    expect(state).toMatchObject({ status: 'completed', totalRows: 1_050, processedRows: 1_050, created: 1_050 });
    expect(rows).toHaveLength(1_000);
    const { total } = await enrollment.rpc.listCustomers(context, {});
    expect(total).toBe(1_050);
  });
});

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `לקוח ${index},05${String(10_000_000 + index)}`);
}

describe('an import of students', () => {
  it('finds or makes the parent by phone, once for siblings', async () => {
    const context = testContext(testOrganization());
    const { customer } = await enrollment.rpc.createCustomer(context, { name: 'משפחת לוי', phone: '03-5551234' });
    const { student } = await enrollment.rpc.createStudent(context, {
      customerId: customer?.id ?? '',
      name: 'נועה לוי',
    });
    const file = sheet(
      'שם התלמיד,תאריך לידה,כיתה,שם ההורה,טלפון ההורה,דוא"ל,הערות',
      'דני ישראלי,20/03/2015,ד,ישראל ישראלי,0501234567,israel@example.com,אלרגיה לאגוזים',
      'דנה ישראלי,2017-05-01,ב,ישראל ישראלי,050-1234567,,',
      'נֹועה  לוי,,,,035551234,,',
      'איתי לוי,,א,,035551234,,',
    );
    const { state, rows } = await importFile(context, file, { kind: 'students' });
    expect(state).toMatchObject({ status: 'completed', created: 3, customersCreated: 1, existing: 1, badRows: 0 });
    expect(rows).toMatchObject([
      { row: 2, outcome: 'created', customerCreated: true },
      { row: 3, outcome: 'created', customerCreated: false, customerId: rows[0]?.customerId },
      { row: 4, outcome: 'existing', id: student?.id, customerId: customer?.id },
      { row: 5, outcome: 'created', customerId: customer?.id },
    ]);
    const { students } = await enrollment.rpc.listStudents(context, { search: 'דני' });
    expect(students).toMatchObject([
      {
        ...{ name: 'דני ישראלי', birthDate: '2015-03-20', grade: 'ד', notes: 'אלרגיה לאגוזים' },
        customer: { name: 'ישראל ישראלי', phone: '0501234567' },
      },
    ]);
    expect(await importFile(context, file, { kind: 'students' })).toMatchObject({
      state: { created: 0, customersCreated: 0, existing: 4 },
    });
  });

  it('names what is wrong by the columns of a sheet of students', async () => {
    const context = testContext(testOrganization());
    const file = sheet(
      'student,birth date,parent phone,parent name',
      'A,31/02/2015,0501111111,P',
      'B,2999-01-01,0501111111,P',
      'C,,0502222222,',
      'D,,1,P',
    );
    const { state, errors } = await importFile(context, file, { kind: 'students', mode: 'skip_bad_rows' });
    expect(state).toMatchObject({ created: 0, badRows: 4 });
    expect(errors.map(({ row, field }) => [row, field])).toEqual([
      [2, 'birthDate'],
      [3, 'birthDate'],
      [4, 'parentName'],
      [5, 'parentPhone'],
    ]);
  });
});

describe('imports', () => {
  it('are listed newest first, to those who run this business', async () => {
    const context = testContext(testOrganization());
    await importFile(context, sheet('name,phone', 'א,0501234567'));
    clock.advance(1_000);
    const { state } = await importFile(context, 'nothing', { kind: 'students' });
    const { imports, total } = await enrollment.rpc.listImports(context, {});
    expect({ total, first: imports[0] }).toEqual({ total: 2, first: state });
    expect((await enrollment.rpc.listImports(context, { status: 'failed' })).total).toBe(1);
    expect((await enrollment.rpc.listImports(context, { kind: 'customers' })).total).toBe(1);
    const stranger = testContext(testOrganization());
    await expect(enrollment.rpc.getImport(stranger, { id: state.id })).rejects.toMatchObject({
      slug: 'import.not_found',
    });
    expect((await enrollment.rpc.listImports(stranger, {})).total).toBe(0);
    const teacher = testContext(context.organization, instructor(randomUUID()));
    await expect(enrollment.rpc.getImport(teacher, { id: state.id })).rejects.toMatchObject({ category: 'forbidden' });
    await expect(
      enrollment.rpc.startImport(teacher, { kind: 'customers', file: Buffer.from('x') }),
    ).rejects.toMatchObject({
      category: 'forbidden',
    });
  });

  it('name what is wrong with the request', async () => {
    const context = testContext(testOrganization());
    const refused = (request: object, field: string) =>
      expect(
        enrollment.rpc.startImport(context, { kind: 'customers', file: Buffer.from('x'), ...request }),
      ).rejects.toMatchObject({ category: 'invalid', fields: [{ field }] });
    await refused({ kind: 'branches' }, 'kind');
    await refused({ mode: 'perhaps' }, 'mode');
    await refused({ format: 'pdf' }, 'format');
    await refused({ file: Buffer.alloc(0) }, 'file');
    await refused({ file: Buffer.alloc(4 * 1024 * 1024 + 1) }, 'file');
  });

  it('make things in organizations that count their ids', async () => {
    const context = testContext(testOrganization({ id: `counting-${randomUUID().slice(0, 8)}`, idStyle: 'integer' }));
    const file = sheet('student,parent phone,parent', 'א,0501234567,ב', 'ג,0501234568,ד');
    const { state, rows } = await importFile(context, file, { kind: 'students' });
    expect(state).toMatchObject({ status: 'completed', created: 2, customersCreated: 2 });
    expect(rows.map(({ id, customerId }) => [id, customerId])).toEqual([
      ['1', '1'],
      ['2', '2'],
    ]);
  });
});
