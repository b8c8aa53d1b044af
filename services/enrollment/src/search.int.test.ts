import {
  nextCall,
  organizationStandIn,
  SchedulingStandIn,
  startTestService,
  type TestService,
  testContext,
  testOrganization,
} from '@roster/testkit';
import { enrollmentService } from './service';

const scheduling = new SchedulingStandIn();
const peers = { scheduling: scheduling.handlers, identity: organizationStandIn };
let enrollment: TestService<'enrollment'>;
beforeAll(async () => {
  enrollment = await startTestService(enrollmentService, { peers });
});
afterAll(() => enrollment.stop());

const people = [
  { name: 'אַבְרָהָם כֹּהֵן', phone: '050-123-4567', email: 'Avraham.Cohen@Example.co.il', city: 'חיפה' },
  { name: 'فاطمة الزهراء', phone: '+972 (52) 765-4321', email: 'fatima@example.org', city: 'עכו' },
  { name: 'مُحَمَّد عليّ', phone: '04 855 5123', city: 'חיפה' },
  { name: "Zoë O'Brien-Łukasz", phone: '1-700-555-0199', email: 'zoe+kids@mail.example.com', city: 'חיפה' },
  { name: 'Жанна Әлиева', phone: '+7 701 123 45 67', city: 'Алматы' },
];

describe('search', () => {
  const context = testContext(testOrganization());
  const ids = new Map<string, string>();
  beforeAll(async () => {
    for (const person of people) {
      const { customer } = await enrollment.rpc.createCustomer(context, person);
      ids.set(person.name, customer?.id ?? '');
      await enrollment.rpc.createStudent(context, {
        customerId: customer?.id ?? '',
        name: `ילד של ${person.name}`,
        grade: 'ד',
      });
    }
  });

  const words: [string, string, string[]][] = [
    ['Hebrew without its points', 'אברהם', [people[0]?.name ?? '']],
    ['pointed Hebrew, where the name is pointed otherwise', 'כּהן', [people[0]?.name ?? '']],
    ['the middle of a Hebrew word', 'רהם כה', [people[0]?.name ?? '']],
    ['Arabic', 'الزهر', [people[1]?.name ?? '']],
    ['Arabic without its vowels', 'محمد علي', [people[2]?.name ?? '']],
    ['Latin in whichever case', 'BRIEN', [people[3]?.name ?? '']],
    ['Latin without its accents', 'zoe o', [people[3]?.name ?? '']],
    ['Cyrillic', 'ЖАНН', [people[4]?.name ?? '']],
    ['nobody', 'משפחה שאיננה', []],
  ];
  const contacts: [string, string, string[]][] = [
    ['the middle of an e-mail address', 'HAM.COHEN@ex', [people[0]?.name ?? '']],
    ['a longer piece than a key holds', 'avraham.cohen@example.co', [people[0]?.name ?? '']],
    ['a sign within an e-mail address', '+kids@', [people[3]?.name ?? '']],
    ['a phone number as it is dialled', '0501234567', [people[0]?.name ?? '']],
    ['a phone number with its country', '+972-50-1234567', [people[0]?.name ?? '']],
    ['a phone number that was written with its country', '052 7654321', [people[1]?.name ?? '']],
    ['the end of a phone number', '5123', [people[2]?.name ?? '']],
    ['another country', '701-123', [people[4]?.name ?? '']],
  ];

  it.each([...words, ...contacts])('finds customers by %s', async (_, search, expected) => {
    const { customers, total } = await enrollment.rpc.listCustomers(context, { search });
    expect(customers.map(({ name }) => name)).toEqual(expected);
    expect(total).toBe(expected.length);
  });

  it.each(words)('finds students by %s', async (_, search, expected) => {
    const { students, total } = await enrollment.rpc.listStudents(context, { search });
    expect(students.map(({ name }) => name)).toEqual(expected.map((name) => `ילד של ${name}`));
    expect(total).toBe(expected.length);
  });

  it('goes together with the city and with who is registered, in any order, page by page', async () => {
    const cycle = scheduling.cycle(context.organization);
    const registered = ids.get(people[3]?.name ?? '') ?? '';
    const { students } = await enrollment.rpc.listStudents(context, { customerId: registered });
    await enrollment.rpc.createRegistration(context, { studentId: students[0]?.id ?? '', cycleId: cycle.id });
    const found = async (request: object) => {
      const { customers, total } = await enrollment.rpc.listCustomers(nextCall(context), request);
      return { names: customers.map(({ name }) => name), total };
    };
    const inHaifa = { search: '5', city: 'חיפה' };
    const byName = { sortBy: 'name' };
    expect(await found({ ...inHaifa, page: byName })).toEqual({
      names: [people[3], people[0], people[2]].map((person) => person?.name),
      total: 3,
    });
    expect(await found({ ...inHaifa, page: { ...byName, limit: 1, offset: 1 } })).toEqual({
      names: [people[0]?.name],
      total: 3,
    });
    expect(await found({ ...inHaifa, hasActiveRegistration: true })).toEqual({ names: [people[3]?.name], total: 1 });
    expect((await found({ ...inHaifa, hasActiveRegistration: false })).total).toBe(2);
    expect((await found({ search: 'zoe', city: 'עכו' })).total).toBe(0);
    expect((await found({ city: 'חיפה', hasActiveRegistration: true })).total).toBe(1);
  });

  it('follows what is changed, and forgets what is deleted', async () => {
    const own = testContext(testOrganization());
    const { customer } = await enrollment.rpc.createCustomer(own, { name: 'שם ישן', phone: '0501234567' });
    const id = customer?.id ?? '';
    const total = async (search: string) => (await enrollment.rpc.listCustomers(own, { search })).total;
    await enrollment.rpc.updateCustomer(own, { id, name: 'שם חדש', phone: '039999999' });
    expect([await total('ישן'), await total('0501234567'), await total('חדש'), await total('03-999')]).toEqual([
      0, 0, 1, 1,
    ]);
    await enrollment.rpc.deleteCustomer(own, { id });
    expect(await total('חדש')).toBe(0);
  });
});
