import { TestGateway } from '@roster/testkit/gateway';
import { z } from 'zod';
import type { Route } from '../../http/route';
import { haitechEdition } from './edition';
import { exampleOf, pathOf } from './route-examples';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
});
afterAll(() => gateway.stop());

interface Body {
  properties: Record<string, { type?: unknown }>;
  required: string[];
}

const withBody = haitechEdition.routes.filter(({ body }) => body !== undefined);
const schemaOf = ({ body }: Route): Body => {
  // A schema with an id comes as a reference to its definition.
  const derived = z.toJSONSchema(body as z.ZodType, { io: 'input' });
  const [definition] = Object.values(derived.$defs ?? {}) as Partial<Body>[];
  return { properties: definition?.properties ?? {}, required: definition?.required ?? [] };
};
const send = async (route: Route, body: unknown) => {
  const answer = await gateway.as('admin').send(route.method, pathOf(route), body);
  return {
    status: answer.status,
    code: answer.body.error?.code,
    fields: (answer.body.error?.details ?? []).map(({ field }: { field: string }) => field),
  };
};
const example = (route: Route) => exampleOf(route) as Record<string, unknown>;
const refusal = (...fields: string[]) => ({ status: 400, code: 'VALIDATION_ERROR', fields });

const takesObjects = (schema: unknown): boolean => JSON.stringify(schema)?.includes('"type":"object"') ?? false;
/** A value of another type than any field of that name may have. */
const wrongFor = (route: Route, field: string): unknown =>
  takesObjects(schemaOf(route).properties[field]) ? 'not right' : { not: 'right' };

const required = withBody.flatMap((route) =>
  schemaOf(route).required.map((field) => [`${route.method} ${route.path}`, field, route] as const),
);
const fields = withBody.flatMap((route) =>
  Object.keys(schemaOf(route).properties).map((field) => [`${route.method} ${route.path}`, field, route] as const),
);

describe('every body', () => {
  it.each(required)('%s without %s is 400 and names it', async (_name, field, route) => {
    const { [field]: _, ...rest } = example(route);
    expect(await send(route, rest)).toEqual(refusal(field));
    expect(await send(route, { ...rest, [field]: null })).toEqual(refusal(field));
  });

  it.each(fields)('%s with a %s of the wrong type is 400 and names it', async (_name, field, route) => {
    const before = gateway.calls.length;
    expect(await send(route, { ...example(route), [field]: wrongFor(route, field) })).toEqual(refusal(field));
    const made = gateway.calls.slice(before).filter(({ context }) => context.principal.kind !== 'service');
    expect(made).toEqual([]);
  });

  it.each(withBody.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s names everything that is wrong at once, and ignores what it does not know',
    async (_name, route) => {
      const all = Object.keys(schemaOf(route).properties);
      const wrong = Object.fromEntries(all.map((field) => [field, wrongFor(route, field)]));
      expect((await send(route, wrong)).fields.sort()).toEqual([...all].sort());
      expect((await send(route, { ...example(route), unheardOf: { of: ['any', 'kind'] } })).status).toBe(route.status);
    },
  );
});

describe('values', () => {
  const post = (path: string, body: object) => gateway.as('admin').post(path, body);
  const customer = { name: 'ישראל ישראלי', phone: '0501234567' };
  const byPath = (path: string, method = 'POST') =>
    example(haitechEdition.routes.find((route) => route.path === path && route.method === method) as Route);

  const bad: [string, object, string, string][] = [
    ['/customers', { ...customer, name: '' }, 'name', 'is required'],
    ['/customers', { ...customer, name: '  \n' }, 'name', 'is required'],
    ['/customers', { ...customer, name: 'x'.repeat(201) }, 'name', 'must have at most 200 characters'],
    ['/customers', { ...customer, phone: '12345678' }, 'phone', 'must have at least 9 digits'],
    ['/customers', { ...customer, phone: 'call me 123456789' }, 'phone', 'must be a phone number'],
    ['/customers', { ...customer, phone: 501234567 }, 'phone', 'must be a string'],
    ['/users', { name: 'מנהלת', role: 'manager', password: 'initial-password' }, 'email', 'is required'],
    ['/webhooks', { events: ['meeting.completed'] }, 'url', 'is required'],
    ['/customers', { ...customer, email: 'nonsense' }, 'email', 'Invalid email format'],
    ['/customers', { ...customer, email: '' }, 'email', 'Invalid email format'],
    ['/students', { customerId: 'x', name: 'א' }, 'customerId', 'must be a UUID'],
    [
      '/customers/00000000-0000-4000-8000-000000000008/students',
      { name: 'א', birthDate: '2015-02-29' },
      'birthDate',
      'must be a date, YYYY-MM-DD',
    ],
    [
      '/customers/00000000-0000-4000-8000-000000000008/students',
      { name: 'א', birthDate: '20.3.2015' },
      'birthDate',
      'must be a date, YYYY-MM-DD',
    ],
    [
      '/courses',
      { name: 'א', category: 'cooking' },
      'category',
      'must be one of: programming, ai, robotics, printing_3d',
    ],
    ['/courses', { name: 'א', category: 'ai', isActive: 'true' }, 'isActive', 'must be true or false'],
    ['/branches', { name: 'א', type: 'church' }, 'type', 'must be one of: school, community_center, frontal, online'],
    ['/cycles', { ...byPath('/cycles'), startTime: '24:00' }, 'startTime', 'must be a time, HH:MM'],
    ['/cycles', { ...byPath('/cycles'), startTime: '9:00' }, 'startTime', 'must be a time, HH:MM'],
    [
      '/cycles',
      { ...byPath('/cycles'), dayOfWeek: 'Tuesday' },
      'dayOfWeek',
      'must be one of: sunday, monday, tuesday, wednesday, thursday, friday, saturday',
    ],
    ['/cycles', { ...byPath('/cycles'), totalMeetings: 0 }, 'totalMeetings', 'must be at least 1'],
    ['/cycles', { ...byPath('/cycles'), totalMeetings: 1.5 }, 'totalMeetings', 'must be a whole number'],
    ['/cycles', { ...byPath('/cycles'), pricePerStudent: -1 }, 'pricePerStudent', 'must be at least 0'],
    ['/cycles', { ...byPath('/cycles'), pricePerStudent: 150.005 }, 'pricePerStudent', 'must have at most 2 decimals'],
    ['/cycles', { ...byPath('/cycles'), meetingRevenue: '150' }, 'meetingRevenue', 'must be a number'],
    ['/registrations', { ...byPath('/registrations'), amount: 0.001 }, 'amount', 'must have at most 2 decimals'],
    [
      '/registrations',
      { ...byPath('/registrations'), invoiceLink: 'javascript:alert(1)' },
      'invoiceLink',
      'must be a URL that begins with http:// or https://',
    ],
    [
      '/instructors',
      { name: 'א', phone: '0521234567', createUser: true, email: 'a@example.com' },
      'userPassword',
      'is required to create a user',
    ],
    [
      '/instructors',
      { name: 'א', phone: '0521234567', createUser: true, userPassword: 'secret' },
      'email',
      'is required to create a user',
    ],
    [
      '/instructors',
      { name: 'א', phone: '0521234567', userPassword: '12345' },
      'userPassword',
      'must have at least 6 characters',
    ],
    [
      '/attendance',
      { meetingId: '00000000-0000-4000-8000-000000000008', status: 'present' },
      'registrationId',
      'one of registrationId, studentId or guestName is required',
    ],
    ['/attendance', { ...byPath('/attendance'), status: 'excused' }, 'status', 'must be one of: present, absent, late'],
    ['/attendance/bulk', { ...byPath('/attendance/bulk'), records: [] }, 'records', 'must have at least 1 entries'],
    [
      '/attendance/bulk',
      {
        ...byPath('/attendance/bulk'),
        records: [
          { guestName: 'א', status: 'present' },
          { guestName: 'ב', status: 'here' },
        ],
      },
      'records[1].status',
      'must be one of: present, absent, late',
    ],
    [
      '/attendance/bulk',
      { ...byPath('/attendance/bulk'), records: [{ guestName: 'א', status: 'present' }, { status: 'present' }] },
      'records[1].registrationId',
      'one of registrationId, studentId or guestName is required',
    ],
    [
      '/meetings/00000000-0000-4000-8000-000000000008/attendance/bulk',
      { meetingId: '00000000-0000-4000-8000-000000000009', records: [{ guestName: 'א', status: 'present' }] },
      'meetingId',
      'must be the meeting of the address',
    ],
    [
      '/webhooks',
      { url: 'ftp://x', events: ['meeting.completed'] },
      'url',
      'must be a URL that begins with http:// or https://',
    ],
    ['/webhooks', { url: 'https://x.example.com', events: ['meeting.completed', 5] }, 'events[1]', 'must be a string'],
  ];
  it.each(bad)('POST %s %j is 400: %s %s', async (path, body, field, message) => {
    const { status, body: answer } = await post(path, body);
    expect([status, answer.error]).toEqual([
      400,
      { code: 'VALIDATION_ERROR', message: 'Validation failed', details: [{ field, message }] },
    ]);
  });

  it.each([['+972-50-123-4567'], ['(050) 123 4567'], ['050.123.4567']])('a phone may be written %s', async (phone) => {
    expect((await post('/customers', { ...customer, phone })).status).toBe(201);
  });

  it('a report needs its days', async () => {
    const { status, body } = await gateway.as('admin').get('/reports/revenue?groupBy=year');
    expect([status, body.error.details]).toEqual([
      400,
      [
        { field: 'startDate', message: 'is required' },
        { field: 'endDate', message: 'is required' },
        { field: 'groupBy', message: 'must be one of: day, week, month, branch, course, instructor' },
      ],
    ]);
  });
});
