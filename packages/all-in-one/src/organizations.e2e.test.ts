import {
  adminEmail,
  adminPassword,
  secondOrganization,
  startTestSystem,
  type TestSystem,
} from '@roster/testkit/system';

let roster: TestSystem;
beforeAll(async () => {
  roster = await startTestSystem({ organizations: [secondOrganization] });
});
afterAll(() => roster.stop());

const branch = { name: 'Main', type: 'frontal' };

describe('a second organization', () => {
  it('is signed in to by its name in a header, with an administrator of its own', async () => {
    const first = await (await roster.admin()).data('GET', '/auth/me');
    const second = await (await roster.admin(secondOrganization.id)).data('GET', '/auth/me');
    expect(second).toMatchObject({ email: adminEmail, role: 'admin' });
    expect(second.id).not.toBe(first.id);
    const nowhere = roster.client().with({ 'x-organization': 'nowhere' });
    expect((await nowhere.post('/auth/login', { email: adminEmail, password: adminPassword })).status).toBe(401);
  });

  it('has data of its own: what one makes, the other can neither list nor get', async () => {
    const first = await roster.admin();
    const second = await roster.admin(secondOrganization.id);
    const made = await first.data('POST', '/branches', branch);
    expect((await second.get(`/branches/${made.id}`)).status).toBe(404);
    expect((await second.get('/branches')).body.pagination.total).toBe(0);
    const own = await second.data('POST', '/branches', branch);
    expect((await first.get(`/branches/${own.id}`)).status).toBe(404);
  });

  it('is closed to those who belong to the other', async () => {
    const stranger = (await roster.admin()).with({ 'x-organization': secondOrganization.id });
    expect((await stranger.get('/branches')).status).toBe(403);
  });
});
