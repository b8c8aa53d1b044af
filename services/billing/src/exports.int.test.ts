import { randomUUID } from 'node:crypto';
import type { billing as messages } from '@roster/contracts';
import {
  type BaseConfig,
  type Database,
  type Principal,
  type RpcHandlers,
  type ServiceDefinition,
  unavailable,
} from '@roster/service-kit';
import { readSpreadsheet } from '@roster/spreadsheet';
import {
  instructor as asInstructor,
  branchFields,
  courseFields,
  cycleFields,
  FakeOwners,
  instructorFields,
  manager,
  meetingFields,
  nextCall,
  startTestService,
  TestClock,
  type TestService,
  testContext,
  testOrganization,
} from '@roster/testkit';
import { billingService } from './service';

const owners = new FakeOwners();
/** What scheduling answers for the progress of cycles. */
let progress: RpcHandlers<'scheduling'>['GetCycleProgressReport'];
/** What enrollment answers for attendance. */
let records: RpcHandlers<'enrollment'>['ListAttendanceReportRows'];
let groups: RpcHandlers<'enrollment'>['GetAttendanceReport'];
const clock = new TestClock();
let database: Database;
let billing: TestService<'billing'>;

beforeAll(async () => {
  billing = await start();
});
afterAll(() => billing.stop());
beforeEach(() => {
  owners.down.clear();
  progress = async () => ({ cycles: [], total: 0 });
  records = async () => ({ rows: [] });
  groups = async () => ({ groups: [] });
});

const span = { startDate: '2026-01-01', endDate: '2026-12-31' };
const revenue = { report: 'revenue', format: 'csv', parameters: { ...span, groupBy: 'month' }, waitMs: 8_000 };
const payments = { report: 'instructor-payments', format: 'csv', parameters: span, waitMs: 8_000 };
const attendance = { report: 'attendance', format: 'csv', parameters: span, waitMs: 8_000 };
const cycles = { report: 'cycle-progress', format: 'csv', parameters: {}, waitMs: 8_000 };

describe('an export', () => {
  it('of revenue opens in Excel: byte order mark, Hebrew headings, amounts as numbers', async () => {
    const school = await aSchool();
    await school.meet('2026-03-03', '2026-04-07');
    const job = await school.export(revenue);
    expect(job).toMatchObject({
      status: 'done',
      progress: 100,
      rows: 2,
      fileName: 'revenue-2026-01-01-2026-12-31.csv',
      contentType: 'text/csv; charset=utf-8',
      failure: null,
    });
    const file = await school.file(job);
    expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(job.bytes).toBe(file.length);
    const [headings, march] = file.toString('utf8').slice(1).split('\r\n');
    expect(headings).toMatch(/^חודש,פגישות שהתקיימו,הכנסות,/);
    expect(march).toBe('2026-03,0,0.00,0.00,0.00,1,3000.00,150.00,2850.00,ILS');
  });

  it('speaks English where asked to', async () => {
    const school = await aSchool();
    await school.meet('2026-03-03');
    const file = await school.file(await school.export({ ...payments, locale: 'en-GB' }));
    expect(file.toString('utf8').slice(1).split('\r\n')).toEqual([
      'Date,Instructor,Cycle,Course,Branch,Activity,Minutes,Payment,Currency,State',
      '2026-03-03,דנה לוי,מחזור אביב,תכנות Python למתחילים,בית ספר אורט,Frontal,90,150.00,ILS,Planned',
      '',
    ]);
  });

  it('runs no formula that somebody hid in a name', async () => {
    const school = await aSchool({ name: '=HYPERLINK("http://evil","x")' });
    await school.meet('2026-03-03');
    const file = await school.file(await school.export(payments));
    expect(file.toString('utf8')).toContain(`"'=HYPERLINK(""http://evil"",""x"")"`);
    const [, row] = await school.rows(await school.export({ ...payments, format: 'xlsx' }));
    expect(row?.[1]).toBe('=HYPERLINK("http://evil","x")');
  });

  it('as XLSX holds what the CSV holds, typed', async () => {
    const school = await aSchool();
    await school.meet('2026-03-03', '2026-03-10');
    const job = await school.export({ ...payments, format: 'xlsx' });
    expect(job).toMatchObject({
      rows: 2,
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    });
    const [headings, first] = await school.rows(job);
    expect(headings?.[0]).toBe('תאריך');
    expect(first?.slice(5, 8)).toEqual(['פרונטלי', 90, 150]);
  });

  it('of many rows comes in chunks of bounded size which joined are the file, each row once and in order', async () => {
    const school = await aSchool();
    const count = 4_321;
    await school.pretend(count);
    const job = await school.export({ ...payments, waitMs: 8_000 });
    expect(job).toMatchObject({ status: 'done', rows: count });
    expect(job.chunks).toBeGreaterThan(1);
    const chunks = await school.chunks(job);
    expect(chunks.every(({ length }) => length <= 256 * 1024)).toBe(true);
    const lines = Buffer.concat(chunks).toString('utf8').trim().split('\r\n').slice(1);
    expect(lines).toHaveLength(count);
    const days = lines.map((line) => line.slice(0, 10));
    expect(days).toEqual([...days].sort());
    expect(lines.map((line) => Number(line.split(',')[6])).sort((a, b) => a - b)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    );
  });

  it('of an empty report holds the headings', async () => {
    const school = await aSchool();
    const job = await school.export(payments);
    expect(job).toMatchObject({ status: 'done', rows: 0, chunks: 1 });
    expect(await school.rows(job)).toHaveLength(1);
  });

  it('asked for without waiting is waited for later', async () => {
    const school = await aSchool();
    const started = await school.export({ ...revenue, waitMs: 0 });
    expect(['queued', 'running', 'done']).toContain(started.status);
    expect(await school.get(started.id)).toMatchObject({ status: 'done' });
  });

  it('names what is wrong with the request', async () => {
    const school = await aSchool();
    await expect(
      school.export({ ...revenue, format: 'pdf', parameters: { ...span, startDate: 'x', groupBy: 'year' } }),
    ).rejects.toMatchObject({
      category: 'invalid',
      fields: [{ field: 'format' }, { field: 'startDate' }, { field: 'groupBy' }],
    });
    for (const [parameters, field] of [
      [{ groupBy: 'course' }, 'groupBy'],
      [{ groupBy: 'student' }, 'cycleId'],
      [{ groupBy: 'student', cycleId: randomUUID(), branchId: randomUUID() }, 'branchId'],
    ] as const) {
      const asked = school.export({ ...attendance, parameters: { ...span, ...parameters } });
      await expect(asked).rejects.toMatchObject({ category: 'invalid', fields: [{ field }] });
    }
    await expect(school.export({ ...revenue, report: 'secrets' })).rejects.toMatchObject({
      fields: [{ field: 'report' }],
    });
    const { id } = await school.export(revenue);
    await expect(billing.rpc.readExportChunk(school.call(), { id, index: 1 })).rejects.toMatchObject({
      fields: [{ field: 'index' }],
    });
  });
});

describe('of cycles', () => {
  it('pages through what scheduling tells, as the person who asked', async () => {
    const school = await aSchool();
    const asked: unknown[] = [];
    progress = async ({ principal }, { page, status }) => {
      asked.push({ principal, offset: page?.offset, status });
      const size = Math.min(100, 230 - (page?.offset ?? 0));
      const cycle = (index: number) => ({
        cycleId: randomUUID(),
        name: `מחזור ${(page?.offset ?? 0) + index}`,
        status: 'active',
        counts: { planned: 10, completed: 3, percent: 30 },
      });
      return { cycles: Array.from({ length: size }, (_, index) => cycle(index)), total: 230 };
    };
    const principal = manager();
    const job = await school.export({ ...cycles, parameters: { status: 'active' } }, principal);
    expect(job).toMatchObject({ status: 'done', rows: 230 });
    expect(asked).toEqual([0, 100, 200].map((offset) => ({ principal, offset, status: 'active' })));
    const rows = await school.rows(job);
    expect(rows).toHaveLength(231);
    expect(rows[230]?.[0]).toBe('מחזור 229');
  });

  it('fails with a reason while scheduling is away, and succeeds when started again', async () => {
    const school = await aSchool();
    owners.down.add('scheduling');
    const failed = await school.export(cycles);
    expect(failed).toMatchObject({ status: 'failed', failure: { code: 'scheduling.unavailable', retryable: true } });
    await expect(billing.rpc.readExportChunk(school.call(), { id: failed.id, index: 0 })).rejects.toMatchObject({
      slug: 'export.failed',
    });
    owners.down.clear();
    expect(await school.export(cycles)).toMatchObject({ status: 'done' });
  });
});

describe('of attendance', () => {
  it('follows the cursor through the records that enrollment lists', async () => {
    const school = await aSchool();
    const cursors: unknown[] = [];
    records = async (_context, { cursor, limit }) => {
      cursors.push(cursor ?? 'none');
      const row = {
        date: '2026-03-03',
        meetingId: randomUUID(),
        attendeeName: '+972-50',
        status: 'late',
        isTrial: true,
      };
      const rows = Array.from({ length: cursor ? 3 : (limit ?? 0) }, () => row);
      return { rows, ...(cursor ? {} : { nextCursor: 'second page' }) };
    };
    const job = await school.export(attendance);
    expect(job).toMatchObject({ status: 'done', rows: 503 });
    expect(cursors).toEqual(['none', 'second page']);
    const file = (await school.file(job)).toString('utf8');
    expect(file.split('\r\n')[1]).toBe("2026-03-03,,,'+972-50,,,איחר,לא,כן,,,");
  });

  it('in groups is what the report says', async () => {
    const school = await aSchool();
    groups = async (_context, { groupBy }) => ({
      groups: [{ key: 'b', label: `אורט ${groupBy}`, figures: { meetings: 2, records: 9, present: 8, rate: 0.889 } }],
    });
    const job = await school.export({ ...attendance, parameters: { ...span, groupBy: 'branch' } });
    const [headings, row] = await school.rows(job);
    expect(headings?.slice(0, 3)).toEqual(['סניף', 'פגישות', 'רישומים']);
    expect(row).toEqual(['אורט branch', '2', '9', '8', '0', '0', '0', '0', '0', '88.9']);
  });

  it('fails with a reason while enrollment is away', async () => {
    const school = await aSchool();
    owners.down.add('enrollment');
    expect(await school.export(attendance)).toMatchObject({
      status: 'failed',
      rows: 0,
      failure: { code: 'enrollment.unavailable', retryable: true },
    });
    owners.down.clear();
    expect(await school.export(attendance)).toMatchObject({ status: 'done' });
  });
});

describe('who may export', () => {
  it('an instructor: their own payments and nothing else', async () => {
    const school = await aSchool();
    await school.meet('2026-03-03', '2026-03-10');
    const teacher = asInstructor(school.instructorId);
    const stranger = asInstructor(randomUUID());
    expect(await school.export(payments, teacher)).toMatchObject({ status: 'done', rows: 2 });
    expect(await school.export(payments, stranger)).toMatchObject({ status: 'done', rows: 0 });
    const others = { ...payments, parameters: { ...span, instructorId: school.instructorId } };
    expect(await school.export(others, stranger)).toMatchObject({ status: 'done', rows: 0 });
    await expect(school.export(revenue, teacher)).rejects.toMatchObject({ slug: 'report.forbidden' });
    await expect(school.export(cycles, teacher)).rejects.toMatchObject({ slug: 'report.forbidden' });
  });

  it("nobody knows of another organization's exports, nor an instructor of a manager's", async () => {
    const school = await aSchool();
    const { id } = await school.export(payments);
    const elsewhere = testContext(testOrganization());
    const teacher = testContext(school.organization, asInstructor(school.instructorId));
    for (const context of [elsewhere, teacher]) {
      await expect(billing.rpc.getExport(context, { id })).rejects.toMatchObject({ slug: 'export.not_found' });
      await expect(billing.rpc.readExportChunk(context, { id, index: 0 })).rejects.toMatchObject({
        slug: 'export.not_found',
      });
    }
  });

  it('an organization may have a bounded number of them waiting', async () => {
    const school = await aSchool();
    const gate = aGate();
    progress = () => gate.passed.then(() => ({ cycles: [], total: 0 }));
    const started: string[] = [];
    for (let i = 0; i < 20; i++) started.push((await school.export({ ...cycles, waitMs: 0 })).id);
    await expect(school.export({ ...cycles, waitMs: 0 })).rejects.toMatchObject({
      category: 'throttled',
      slug: 'export.too_many',
    });
    const [first = '', ...waiting] = started;
    await expect(billing.rpc.readExportChunk(school.call(), { id: waiting[0] ?? '', index: 0 })).rejects.toMatchObject({
      slug: 'export.not_ready',
    });
    gate.open();
    for (const id of [first, ...waiting]) expect(await school.get(id)).toMatchObject({ status: 'done' });
  });
});

describe('a finished file', () => {
  it('is kept for a day, and then said to be gone', async () => {
    const school = await aSchool();
    const job = await school.export(payments);
    expect(Date.parse(job.expiresAt) - Date.parse(job.finishedAt ?? '')).toBe(24 * 3_600_000);
    clock.advance(24 * 3_600_000 - 1_000);
    expect(await school.file(job)).toHaveLength(job.bytes);
    clock.advance(1_000);
    expect(await school.get(job.id)).toMatchObject({ status: 'expired' });
    await expect(billing.rpc.readExportChunk(school.call(), { id: job.id, index: 0 })).rejects.toMatchObject({
      category: 'conflict',
      slug: 'export.expired',
    });
  });
});

describe('a job whose process died', () => {
  it('is begun again from its start by the next process, and what the dead one wrote is no part of the file', async () => {
    const school = await aSchool();
    await school.meet('2026-03-03');
    const { id } = await school.export(payments);
    const done = await school.file(await school.get(id));
    const key = `${school.organization.id}/${id}`;
    const jobs = database.connection.collection<{ _id: string; run: number }>('exports');
    const chunks = database.connection.collection<{ _id: string; data: Buffer }>('export_chunks');
    // As a process leaves it that is killed after its first chunk.
    await jobs.updateOne({ _id: key }, { $set: { status: 'running', progress: 40, rows: 7, chunks: 0, bytes: 0 } });
    await chunks.updateOne({ _id: `${key}/1/0` }, { $set: { data: Buffer.from('half a fi') } });
    await billing.stop();
    billing = await start(billing.databasePrefix);
    const again = await school.get(id);
    expect(again).toMatchObject({ status: 'done', rows: 1 });
    expect((await school.file(again)).equals(done)).toBe(true);
    expect(await database.connection.collection('exports').findOne({ _id: key as never })).toMatchObject({ run: 2 });
  });

  it('is not begun for ever', async () => {
    const school = await aSchool();
    const { id } = await school.export(payments);
    const jobs = database.connection.collection<{ _id: string }>('exports');
    await jobs.updateOne({ _id: `${school.organization.id}/${id}` }, { $set: { status: 'running', run: 3 } });
    const failure = { code: 'export.interrupted', retryable: true };
    expect(await school.get(id)).toMatchObject({ status: 'failed', failure });
  });

  it('that is only stopped gives its job back at once', async () => {
    const school = await aSchool();
    const gate = aGate();
    let begun = (): void => undefined;
    const running = new Promise<void>((resolve) => {
      begun = resolve;
    });
    progress = () => {
      begun();
      return gate.passed.then(() => ({ cycles: [], total: 0 }));
    };
    const { id } = await school.export({ ...cycles, waitMs: 0 });
    await running;
    const stopped = billing.stop();
    gate.open();
    await stopped;
    billing = await start(billing.databasePrefix);
    expect(await school.get(id)).toMatchObject({ status: 'done', rows: 0 });
  });
});

function start(databasePrefix?: string): Promise<TestService<'billing'>> {
  const watched: ServiceDefinition<'billing', BaseConfig> = {
    ...billingService,
    build: (runtime) => {
      database = runtime.database;
      return billingService.build(runtime);
    },
  };
  const peers = owners.peers();
  const away = (service: 'scheduling' | 'enrollment'): void => {
    if (owners.down.has(service)) throw unavailable(`${service}.unavailable`, `${service} is down in this test`);
  };
  const scheduling: Partial<RpcHandlers<'scheduling'>> = {
    ...peers.scheduling,
    GetCycleProgressReport: async (...call) => {
      away('scheduling');
      return progress(...call);
    },
  };
  const enrollment: Partial<RpcHandlers<'enrollment'>> = {
    ...peers.enrollment,
    ListAttendanceReportRows: async (...call) => {
      away('enrollment');
      return records(...call);
    },
    GetAttendanceReport: async (...call) => {
      away('enrollment');
      return groups(...call);
    },
  };
  return startTestService(watched, {
    peers: { ...peers, scheduling, enrollment },
    clock,
    ...(databasePrefix === undefined ? {} : { databasePrefix }),
  });
}

function aGate() {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open: () => open() };
}

/** A school whose cycle and instructor billing has heard of, and what a manager does there. */
async function aSchool(teacher: { name?: string } = {}) {
  const organization = owners.organization(testOrganization());
  const org = organization.id;
  const branch = owners.create(org, 'branch.created', branchFields());
  const course = owners.create(org, 'course.created', courseFields());
  const instructor = owners.create(org, 'instructor.created', instructorFields(teacher));
  const places = { branchId: branch.subject, courseId: course.subject, instructorId: instructor.subject };
  const cycle = owners.create(org, 'cycle.created', cycleFields(places));
  await billing.deliver(branch, course, instructor, cycle);
  const call = (principal: Principal = manager()) => testContext(organization, principal);
  const school = {
    organization,
    instructorId: instructor.subject,
    call,
    meet: (...days: string[]) =>
      billing.deliver(
        ...days.map((scheduledDate) =>
          owners.create(org, 'meeting.scheduled', meetingFields({ ...places, cycleId: cycle.subject, scheduledDate })),
        ),
      ),
    /** Figures of many meetings, as if they had been settled: of one minute, of two... */
    pretend: async (count: number) => {
      const figures = Array.from({ length: count }, (_, index) => {
        const id = randomUUID();
        const date = new Date(Date.UTC(2026, 0, 1 + (index % 360))).toISOString().slice(0, 10);
        return {
          _id: `${org}/${id}`,
          organizationId: org,
          id,
          version: 1,
          meetingId: id,
          cycleId: cycle.subject,
          ...places,
          date,
          activityType: 'online',
          state: 'actual',
          minutes: index + 1,
          revenueMinor: 5,
          instructorPaymentMinor: index,
          profitMinor: 0,
          currency: 'ILS',
          _used: { meeting: 1 },
        };
      });
      await database.connection.collection('financials').insertMany(figures as never);
    },
    export: async (
      request: messages.StartExportRequest,
      principal: Principal = manager(),
    ): Promise<messages.Export__Output> => {
      const answer = await billing.rpc.startExport(call(principal), request);
      if (!answer.export) throw new Error('no export in the answer');
      return answer.export;
    },
    get: async (id: string): Promise<messages.Export__Output> => {
      for (;;) {
        const answer = await billing.rpc.getExport(nextCall(call()), { id, waitMs: 8_000 });
        if (!answer.export) throw new Error('no export in the answer');
        if (answer.export.status !== 'queued' && answer.export.status !== 'running') return answer.export;
      }
    },
    chunks: async ({ id, chunks }: messages.Export__Output): Promise<Buffer[]> => {
      const parts: Buffer[] = [];
      for (let index = 0; index < chunks; index++) {
        const { data, last } = await billing.rpc.readExportChunk(call(), { id, index });
        expect(last).toBe(index === chunks - 1);
        parts.push(Buffer.from(data));
      }
      return parts;
    },
    file: async (job: messages.Export__Output): Promise<Buffer> => Buffer.concat(await school.chunks(job)),
    rows: async (job: messages.Export__Output) => {
      const rows = [];
      for await (const { cells } of readSpreadsheet(await school.file(job))) rows.push(cells);
      return rows;
    },
  };
  return school;
}
