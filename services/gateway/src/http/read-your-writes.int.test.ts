import { conflict } from '@roster/service-kit';
import { canned, idOf, TestGateway } from '@roster/testkit/gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
  gateway.answer('catalog', 'UpdateCourse', async (context, { id }) => {
    context.wrote.set(`course/${id}`, 4);
    return { course: { ...canned.course, id, version: 4 } };
  });
});
afterAll(() => gateway.stop());

const seen = () => Object.fromEntries(gateway.lastCall('ListCycles').context.seen);

it("a caller's next calls, to whichever service, name what they wrote, for half a minute", async () => {
  const client = gateway.as('admin');
  await client.get('/cycles');
  expect(seen()).toEqual({});
  await client.put(`/courses/${idOf(3)}`, { name: 'Python 2' });
  await client.get('/cycles');
  expect(seen()).toEqual({ [`course/${idOf(3)}`]: 4 });
  gateway.clock.advance(30_000);
  await client.get('/cycles');
  expect(seen()).toEqual({});
});

it('what no service copies is named to nobody: its owner is asked for it in any case', async () => {
  gateway.answer('enrollment', 'UpdateCustomer', async (context, { id }) => {
    context.wrote.set(`customer/${id}`, 3);
    context.wrote.set('roster/c', 2);
    return { customer: { ...canned.customer, id, version: 3 } };
  });
  const client = gateway.as('admin', { sub: 'registrar' });
  expect((await client.put(`/customers/${idOf(5)}`, { city: 'חיפה' })).status).toBe(200);
  await client.get('/cycles');
  expect(seen()).toEqual({ 'roster/c': 2 });
});

it("another caller's do not", async () => {
  await gateway.as('admin', { sub: 'writer' }).put(`/courses/${idOf(3)}`, { name: 'Python 3' });
  await gateway.as('admin', { sub: 'reader' }).get('/cycles');
  expect(seen()).toEqual({});
  await gateway.as('admin', { sub: 'writer' }).get('/cycles');
  expect(seen()).toEqual({ [`course/${idOf(3)}`]: 4 });
});

it('what was written counts though the call failed afterwards', async () => {
  const client = gateway.as('admin');
  gateway.answer('catalog', 'CreateCourse', async (context) => {
    context.wrote.set('course/x', 1);
    throw conflict('course.late', 'Too late');
  });
  expect((await client.post('/courses', { name: 'א', category: 'ai' })).status).toBe(409);
  await client.get('/cycles');
  expect(seen()).toEqual({ 'course/x': 1 });
});

it('the figures of a meeting that was just completed are asked for with its new version, and with the marks', async () => {
  gateway.answer('scheduling', 'CompleteMeeting', async (context, { id }) => {
    context.wrote.set(`meeting/${id}`, 8);
    return { meeting: { ...canned.meeting, id, version: 8, status: 'completed' } };
  });
  const { body } = await gateway.as('admin').post(`/meetings/${idOf(8)}/complete`);
  const { request, context } = gateway.lastCall('BatchGetMeetingFinancials');
  expect(request.meetings).toEqual([{ id: idOf(8), version: 8 }]);
  expect(context.seen.get(`meeting/${idOf(8)}`)).toBe(8);
  expect(body.data.revenue).toBe(3000);
});

it('a refusal stays a refusal', async () => {
  gateway.answer('catalog', 'CreateCourse', () => Promise.reject(conflict('course.taken', 'Taken')));
  expect((await gateway.as('admin').post('/courses', { name: 'א', category: 'ai' })).status).toBe(409);
});
