import type { UserState } from '@roster/contracts';
import { changedBy, endsSessions, losesAdministrator } from './user-changes';

const now = new Date('2024-06-01T10:00:00.000Z');
const manager: UserState = {
  id: 'u',
  organizationId: 'o',
  version: 1,
  createdAt: '2024-01-01T00:00:00.000Z',
  updatedAt: '2024-01-01T00:00:00.000Z',
  email: 'a@example.com',
  name: 'A',
  role: 'manager',
  status: 'active',
};
const admin: UserState = { ...manager, role: 'admin' };
const instructor: UserState = { ...manager, role: 'instructor', instructorId: 'i' };

describe("an administrator's change", () => {
  it('is none where everything is as it was', () => {
    expect(changedBy(manager, {}, now)).toBeUndefined();
    expect(changedBy(manager, { name: 'A', role: 'manager', status: 'active' }, now)).toBeUndefined();
  });

  it('closes a login for good, until one opens it again', () => {
    const closed = changedBy(manager, { status: 'inactive' }, now) as UserState;
    expect(closed).toEqual({ ...manager, status: 'inactive', deactivatedAt: now.toISOString() });
    expect(changedBy(closed, { status: 'inactive' }, new Date())).toBeUndefined();
    expect(changedBy(closed, { status: 'active' }, now)).toEqual(manager);
  });

  it('closes also the login of an instructor who was away anyway', () => {
    const away: UserState = { ...instructor, status: 'inactive' };
    expect(changedBy(away, { status: 'inactive' }, now)).toEqual({ ...away, deactivatedAt: now.toISOString() });
  });

  it('gives instructors an instructor, and takes them from others', () => {
    const named = expect.objectContaining({ fields: [expect.objectContaining({ field: 'instructorId' })] });
    expect(() => changedBy(manager, { role: 'instructor' }, now)).toThrow(named);
    expect(() => changedBy(manager, { instructorId: 'i' }, now)).toThrow(named);
    expect(() => changedBy(instructor, { role: 'manager', instructorId: 'j' }, now)).toThrow(named);
    expect(changedBy(manager, { role: 'instructor', instructorId: 'i' }, now)).toEqual(instructor);
    expect(changedBy(instructor, { role: 'manager' }, now)).toEqual(manager);
  });

  it('may cost an administrator', () => {
    expect(losesAdministrator(admin, manager)).toBe(true);
    expect(losesAdministrator(admin, { ...admin, status: 'inactive' })).toBe(true);
    expect(losesAdministrator(admin, { ...admin, deletedAt: now.toISOString() })).toBe(true);
    expect(losesAdministrator(admin, { ...admin, name: 'B' })).toBe(false);
    expect(losesAdministrator({ ...admin, status: 'inactive' }, manager)).toBe(false);
    expect(losesAdministrator(manager, admin)).toBe(false);
  });

  it('ends the sessions whose tokens say what is so no longer', () => {
    expect(endsSessions(admin, manager)).toBe(true);
    expect(endsSessions(manager, { ...manager, status: 'inactive' })).toBe(true);
    expect(endsSessions(manager, { ...manager, passwordChangedAt: now.toISOString() })).toBe(true);
    expect(endsSessions(instructor, { ...instructor, instructorId: 'j' })).toBe(true);
    expect(endsSessions(manager, { ...manager, name: 'B', email: 'b@example.com' })).toBe(false);
  });
});
