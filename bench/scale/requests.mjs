import { cityOf } from '../seed.mjs';
import { customerOf, firstNameOf, studentOf } from './names.mjs';

const pick = (list) => list[Math.floor(Math.random() * list.length)];
const below = (bound) => Math.floor(Math.random() * bound);
const query = (given) => new URLSearchParams({ limit: '20', ...given }).toString();

/** A month that begins on any day of the last three years: more ranges than any store remembers the counts of. */
function someMonth(year) {
  const from = new Date(Date.UTC(year - 3, 0, 1 + below(1_000)));
  const to = new Date(from.getTime() + 30 * 86_400_000);
  return { from: from.toISOString().slice(0, 10), to: to.toISOString().slice(0, 10) };
}

/**
 * What is asked for at each size. `grows` says why a request's cost follows the size, where that is its nature.
 *
 * @param made ids by kind @param size as `sizeOf` says
 */
export function requestsAt(made, size, catalogue, year) {
  const customer = () => customerOf(below(size.customers));
  const yearly = (groupBy) => () => `/reports/revenue?startDate=${year}-01-01&endDate=${year}-12-31&groupBy=${groupBy}`;
  const deep = { customers: Math.floor(size.customers / 2), meetings: Math.floor(size.meetings / 2) };
  const matches = 'every match is found and counted for the exact total, and matches grow with the size';
  const fuller = 'at the smallest size few match or none, at the largest the page is full: more is shown';
  const saturating =
    'a row is read for each month of each branch or course, or for the year of each instructor and activity; the small school has few of them, and no school has more than that, however many its meetings';
  const skips = 'an offset passes over what comes before it, in the index';
  return [
    { name: 'customer by id', path: () => `/customers/${pick(made.customers)}` },
    { name: 'customers, first page', path: () => `/customers?${query()}` },
    {
      name: 'customers, page in the middle',
      path: () => `/customers?${query({ offset: deep.customers })}`,
      grows: skips,
    },
    { name: 'customers by city', path: () => `/customers?${query({ city: cityOf(below(10)) })}` },
    { name: 'customers by name, one found', path: () => `/customers?${query({ search: customer().name })}` },
    {
      name: 'customers by first name, 1 in 40 found',
      path: () => `/customers?${query({ search: firstNameOf(below(40)) })}`,
      grows: matches,
    },
    { name: 'customers by phone', path: () => `/customers?${query({ search: customer().phone })}` },
    { name: 'customers by e-mail', path: () => `/customers?${query({ search: customer().email.split('.')[0] })}` },
    { name: 'customers with a registration', path: () => `/customers?${query({ hasActiveRegistration: 'true' })}` },
    { name: 'customers without one', path: () => `/customers?${query({ hasActiveRegistration: 'false' })}` },
    { name: 'students, first page', path: () => `/students?${query()}` },
    {
      name: 'students by name, one found',
      path: () => `/students?${query({ search: studentOf(below(size.students)).name })}`,
    },
    { name: 'students of a customer', path: () => `/students?${query({ customerId: pick(made.customers) })}` },
    { name: 'cycles, first page', path: () => `/cycles?${query()}` },
    {
      name: 'cycles by instructor',
      path: () => `/cycles?${query({ instructorId: pick(catalogue.instructors) })}`,
      grows: fuller,
    },
    {
      name: 'cycles by status and branch',
      path: () => `/cycles?${query({ status: 'active', branchId: pick(catalogue.branches) })}`,
      grows: fuller,
    },
    {
      name: 'cycles by the beginning of a name',
      path: () => `/cycles?${query({ search: `מחזור ${100 + below(100)}` })}`,
      grows: fuller,
    },
    { name: 'registrations of a student', path: () => `/registrations?${query({ studentId: pick(made.students) })}` },
    { name: 'registrations unpaid', path: () => `/registrations?${query({ paymentStatus: 'unpaid' })}` },
    { name: 'meetings, first page', path: () => `/meetings?${query()}` },
    { name: 'meetings, page in the middle', path: () => `/meetings?${query({ offset: deep.meetings })}`, grows: skips },
    { name: 'meetings of a cycle', path: () => `/meetings?${query({ cycleId: pick(made.cycles) })}` },
    {
      name: 'meetings of a day',
      path: () => {
        const { from } = someMonth(year);
        return `/meetings?${query({ date: from })}`;
      },
      grows: fuller,
    },
    {
      name: 'meetings of an instructor in a month',
      path: () => `/meetings?${query({ instructorId: pick(catalogue.instructors), ...someMonth(year) })}`,
      grows: fuller,
    },
    {
      name: 'meetings cancelled in a month',
      path: () => `/meetings?${query({ status: 'cancelled', ...someMonth(year) })}`,
      grows: fuller,
    },
    {
      name: 'meetings completed in a month',
      path: () => `/meetings?${query({ status: 'completed', ...someMonth(year) })}`,
      grows: fuller,
    },
    ...['month', 'branch', 'course', 'instructor', 'week', 'day'].map((groupBy) => ({
      name: `yearly revenue by ${groupBy}`,
      path: yearly(groupBy),
      limit: 50,
      ...(['branch', 'course', 'instructor'].includes(groupBy) ? { grows: saturating } : {}),
    })),
    {
      name: 'payments of instructors, of a year',
      path: () => `/reports/instructor-payments?startDate=${year}-01-01&endDate=${year}-12-31`,
      grows: saturating,
      limit: 50,
    },
    {
      name: 'payments of instructors, of a school year',
      path: () => `/reports/instructor-payments?startDate=${year - 1}-09-01&endDate=${year}-08-31`,
      grows: saturating,
      limit: 50,
    },
    ...['month', 'branch', 'cycle'].map((groupBy) => ({
      name: `yearly attendance by ${groupBy}`,
      path: () => `/reports/attendance?startDate=${year}-01-01&endDate=${year}-12-31&groupBy=${groupBy}`,
      // Thousands of rows an answer: twenty at once would wait for each other longer than the client of the load does.
      ...(groupBy === 'cycle' ? { grows: 'the answer has a row for each cycle that met', atOnce: 2 } : { limit: 50 }),
    })),
    {
      name: 'attendance of a branch by cycle, of a year',
      path: () =>
        `/reports/attendance?startDate=${year}-01-01&endDate=${year}-12-31&groupBy=cycle&branchId=${pick(catalogue.branches)}`,
      grows: 'the answer has a row for each cycle that met',
    },
    {
      name: 'progress of cycles, first page',
      path: () => `/reports/cycle-progress?${query()}`,
      limit: 50,
      grows: fuller,
    },
    {
      name: 'progress of cycles, of a branch',
      path: () => `/reports/cycle-progress?${query({ branchId: pick(catalogue.branches) })}`,
      grows: fuller,
    },
  ];
}
