import type { UserState, UserStatus } from '@roster/contracts';
import { activated, decideProvisioning, isOverdue, statusFollowing, withStatus } from './instructor-login';

const made = '2026-03-01T08:00:00.000Z';
const user = (status: UserStatus): UserState => ({
  id: 'u1',
  organizationId: 'haitech',
  version: 1,
  createdAt: made,
  updatedAt: made,
  email: 'dana@example.com',
  name: 'Dana',
  role: 'instructor',
  status,
  instructorId: 'i1',
});
const later = (ms: number): Date => new Date(Date.parse(made) + ms);

describe('the address of an instructor login', () => {
  it('is free where nobody holds it', () => {
    expect(decideProvisioning(undefined, 'i2', undefined)).toBe('create');
  });

  it('is taken by whoever is, or was, a user', () => {
    expect(decideProvisioning(user('active'), 'i1', undefined)).toBe('taken');
    expect(decideProvisioning(user('inactive'), 'i1', 'u1')).toBe('taken');
  });

  it('stays with a provisional user unless their instructor never came to be', () => {
    expect(decideProvisioning(user('provisional'), 'i1', undefined)).toBe('repeat');
    expect(decideProvisioning(user('provisional'), 'i2', undefined)).toBe('taken');
    expect(decideProvisioning(user('provisional'), 'i2', 'somebody else')).toBe('taken');
    expect(decideProvisioning(user('provisional'), 'i2', 'u1')).toBe('take_over');
  });

  it('is overdue after a minute, and only while provisional', () => {
    expect(isOverdue(user('provisional'), later(60_000))).toBe(false);
    expect(isOverdue(user('provisional'), later(60_001))).toBe(true);
    expect(isOverdue(user('active'), later(99_999_999))).toBe(false);
  });
});

describe('the status of an instructor login', () => {
  it('follows the instructor', () => {
    expect(statusFollowing({ isActive: true })).toBe('active');
    expect(statusFollowing({ isActive: false })).toBe('inactive');
    expect(statusFollowing({ isActive: true, deleted: true })).toBe('inactive');
    expect(statusFollowing(undefined)).toBe('inactive');
  });

  it('changes once', () => {
    const inactive = withStatus(user('active'), 'inactive');
    expect(inactive?.status).toBe('inactive');
    expect(withStatus(user('inactive'), 'inactive')).toBeUndefined();
  });

  it('is not raised by a late activation', () => {
    expect(activated(user('provisional'))?.status).toBe('active');
    expect(activated(user('active'))).toBeUndefined();
    expect(activated(user('inactive'))).toBeUndefined();
  });
});
