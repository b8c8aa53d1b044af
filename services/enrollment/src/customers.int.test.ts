import { randomUUID } from 'node:crypto';
import {
  instructor,
  nextCall,
  startTestService,
  type TestService,
  testContext,
  testOrganization,
} from '@roster/testkit';
import { enrollmentService } from './service';

let enrollment: TestService<'enrollment'>;
beforeAll(async () => {
  enrollment = await startTestService(enrollmentService);
});
afterAll(() => enrollment.stop());

const israel = { name: 'ישראל ישראלי', phone: '050-123-4567', email: 'israel@example.com', city: 'תל אביב' };

describe('customers', () => {
  it('are created, read back whole, and announced', async () => {
    const context = testContext(testOrganization());
    const { customer } = await enrollment.rpc.createCustomer(context, { ...israel, notes: 'הערות', address: 'הרצל 1' });
    expect(customer).toMatchObject({ ...israel, notes: 'הערות', address: 'הרצל 1', version: 1 });
    expect((await enrollment.rpc.getCustomer(context, { id: customer?.id })).customer).toEqual(customer);
    const event = await enrollment.awaitEvent('customer.created', customer?.id);
    expect(event).toMatchObject({ organizationid: context.organization.id, data: { after: { name: israel.name } } });
    expect(Object.keys(event.data.after).filter((field) => field.startsWith('_'))).toEqual([]);
    expect(context.wrote.get(`customer/${customer?.id}`)).toBe(1);
  });

  it('name every bad field at once', async () => {
    const context = testContext(testOrganization());
    const bad = { name: ' ', phone: '050-1234', email: 'nobody', city: 'x'.repeat(101) };
    await expect(enrollment.rpc.createCustomer(context, bad)).rejects.toMatchObject({
      category: 'invalid',
      fields: [
        { field: 'name', message: 'is required' },
        { field: 'city', message: 'must have at most 100 characters' },
        { field: 'phone', message: 'must have at least 9 digits' },
        { field: 'email', message: 'must be an e-mail address' },
      ],
    });
    expect((await enrollment.rpc.listCustomers(context, {})).total).toBe(0);
  });

  it('are invisible to another organization', async () => {
    const { customer } = await enrollment.rpc.createCustomer(testContext(testOrganization()), israel);
    const elsewhere = testContext(testOrganization());
    const id = customer?.id ?? '';
    await expect(enrollment.rpc.getCustomer(elsewhere, { id })).rejects.toMatchObject({ slug: 'customer.not_found' });
    await expect(enrollment.rpc.updateCustomer(elsewhere, { id, name: 'x' })).rejects.toMatchObject({
      category: 'not_found',
    });
    expect((await enrollment.rpc.listCustomers(elsewhere, {})).total).toBe(0);
  });

  it('are found by any part of name, e-mail address and phone number', async () => {
    const context = testContext(testOrganization());
    await enrollment.rpc.createCustomer(context, israel);
    await enrollment.rpc.createCustomer(context, { name: 'Dana Levi', phone: '+972 (52) 765-4321' });
    const found = async (search: string) => {
      const { customers } = await enrollment.rpc.listCustomers(context, { search, page: { sortBy: 'name' } });
      return customers.map(({ name }) => name);
    };
    expect(await found('ראלי')).toEqual([israel.name]);
    expect(await found('SRAEL@exam')).toEqual([israel.name]);
    expect(await found('1234567')).toEqual([israel.name]);
    expect(await found('052-7654')).toEqual(['Dana Levi']);
    expect(await found('nobody at all')).toEqual([]);
    expect(await found('   ')).toEqual(['Dana Levi', israel.name]);
  });

  it('are filtered by city, and paged with an exact total', async () => {
    const context = testContext(testOrganization());
    for (const name of ['a', 'b', 'c']) await enrollment.rpc.createCustomer(context, { ...israel, name });
    await enrollment.rpc.createCustomer(context, { ...israel, name: 'd', city: 'חיפה' });
    const page = { limit: 1, offset: 1, sortBy: 'name', descending: true };
    const { customers, total } = await enrollment.rpc.listCustomers(context, { city: israel.city, page });
    expect(total).toBe(3);
    expect(customers.map(({ name }) => name)).toEqual(['b']);
    await expect(enrollment.rpc.listCustomers(context, { page: { sortBy: '_search' } })).rejects.toMatchObject({
      fields: [{ field: 'sortBy' }],
    });
  });

  it('refuse a stale update and spend no version on one that changes nothing', async () => {
    const context = testContext(testOrganization());
    const { customer } = await enrollment.rpc.createCustomer(context, israel);
    const id = customer?.id ?? '';
    const first = await enrollment.rpc.updateCustomer(context, {
      id,
      name: 'Dan',
      clear: ['email'],
      expectedVersion: 1,
    });
    expect(first.customer).toMatchObject({ name: 'Dan', version: 2 });
    expect(first.customer?.email).toBeUndefined();
    await expect(enrollment.rpc.updateCustomer(context, { id, name: 'Ron', expectedVersion: 1 })).rejects.toMatchObject(
      { category: 'stale' },
    );
    expect((await enrollment.rpc.updateCustomer(context, { id, name: 'Dan' })).customer?.version).toBe(2);
    await expect(enrollment.rpc.updateCustomer(context, { id, clear: ['phone'] })).rejects.toMatchObject({
      fields: [{ field: 'phone' }],
    });
    const event = await enrollment.awaitEvent('customer.updated', id);
    expect(event.data).toMatchObject({ before: { name: israel.name }, after: { name: 'Dan', version: 2 } });
  });

  it('are nobody to an instructor who teaches none of their students, and to whoever is not signed in', async () => {
    const context = testContext(testOrganization());
    const { customer } = await enrollment.rpc.createCustomer(context, israel);
    for (const principal of [
      instructor(randomUUID()),
      { kind: 'anonymous' } as const,
      { kind: 'user', id: 'u', role: 'client', customerId: randomUUID() } as const,
      { kind: 'user', id: 'u', role: 'client' } as const,
    ]) {
      const stranger = testContext(context.organization, principal);
      await expect(enrollment.rpc.getCustomer(stranger, { id: customer?.id })).rejects.toMatchObject({
        category: 'not_found',
      });
      await expect(enrollment.rpc.updateCustomer(stranger, { id: customer?.id, name: 'x' })).rejects.toMatchObject({
        category: 'not_found',
      });
      expect((await enrollment.rpc.listCustomers(stranger, {})).total).toBe(0);
    }
    const self = testContext(context.organization, {
      kind: 'user',
      id: 'u',
      role: 'client',
      customerId: customer?.id ?? '',
    });
    expect((await enrollment.rpc.listCustomers(self, {})).customers).toEqual([customer]);
  });
});

describe('students', () => {
  it('belong to a customer, whom they show', async () => {
    const context = testContext(testOrganization());
    const { customer } = await enrollment.rpc.createCustomer(context, israel);
    const dani = { customerId: customer?.id ?? '', name: 'דני ישראלי', birthDate: '2015-03-20', grade: 'ד' };
    const { student } = await enrollment.rpc.createStudent(context, dani);
    const summary = { id: customer?.id, name: israel.name, phone: israel.phone };
    expect(student).toMatchObject({ ...dani, customer: summary, version: 1 });
    expect((await enrollment.rpc.getStudent(nextCall(context), { id: student?.id })).student).toEqual(student);
    expect(await enrollment.awaitEvent('student.created', student?.id)).toMatchObject({ data: { after: dani } });
  });

  it('name every bad field, an unknown customer among them', async () => {
    const context = testContext(testOrganization());
    const elsewhere = testContext(testOrganization());
    const { customer } = await enrollment.rpc.createCustomer(elsewhere, israel);
    const dani = { customerId: customer?.id ?? '', name: 'דני' };
    await expect(enrollment.rpc.createStudent(context, dani)).rejects.toMatchObject({
      category: 'invalid',
      fields: [{ field: 'customerId' }],
    });
    await expect(
      enrollment.rpc.createStudent(context, { customerId: '', name: '', birthDate: '2015-02-30' }),
    ).rejects.toMatchObject({ fields: [{ field: 'customerId' }, { field: 'name' }, { field: 'birthDate' }] });
    for (const birthDate of ['2999-01-01', '0015-03-20']) {
      await expect(enrollment.rpc.createStudent(context, { ...dani, birthDate })).rejects.toMatchObject({
        fields: [{ field: 'birthDate' }],
      });
    }
  });

  it('are found by name, customer and grade', async () => {
    const context = testContext(testOrganization());
    const ids: string[] = [];
    for (const name of ['one', 'two']) {
      const { customer } = await enrollment.rpc.createCustomer(context, { ...israel, name });
      ids.push(customer?.id ?? '');
      for (const grade of ['ג', 'ד']) {
        await enrollment.rpc.createStudent(context, { customerId: customer?.id, name: `${name} ${grade}`, grade });
      }
    }
    const names = async (request: object) => {
      const { students, total } = await enrollment.rpc.listStudents(context, { ...request, page: { sortBy: 'name' } });
      expect(total).toBe(students.length);
      expect(students.every(({ customer, customerId }) => customer?.id === customerId)).toBe(true);
      return students.map(({ name }) => name);
    };
    expect(await names({ customerId: ids[0] })).toEqual(['one ג', 'one ד']);
    expect(await names({ grade: 'ד' })).toEqual(['one ד', 'two ד']);
    expect(await names({ search: 'WO', grade: 'ג' })).toEqual(['two ג']);
    expect(await names({ customerId: randomUUID() })).toEqual([]);
  });

  it('are updated, and invisible to another organization', async () => {
    const context = testContext(testOrganization());
    const { customer } = await enrollment.rpc.createCustomer(context, israel);
    const { student } = await enrollment.rpc.createStudent(context, { customerId: customer?.id, name: 'דני' });
    const id = student?.id ?? '';
    const changed = await enrollment.rpc.updateStudent(context, { id, grade: 'ה', expectedVersion: 1 });
    expect(changed.student).toMatchObject({ grade: 'ה', name: 'דני', version: 2, customer: { name: israel.name } });
    await expect(enrollment.rpc.updateStudent(context, { id, grade: 'ו', expectedVersion: 1 })).rejects.toMatchObject({
      category: 'stale',
    });
    await expect(enrollment.rpc.updateStudent(context, { id, customerId: randomUUID() })).rejects.toMatchObject({
      fields: [{ field: 'customerId' }],
    });
    const elsewhere = testContext(testOrganization());
    await expect(enrollment.rpc.getStudent(elsewhere, { id })).rejects.toMatchObject({ slug: 'student.not_found' });
  });
});
