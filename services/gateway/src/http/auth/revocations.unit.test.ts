import type { EventData, Role, SessionsEnded, UserState } from '@roster/contracts';
import { eventOf, TestClock } from '@roster/testkit';
import { Revocations } from './revocations';

const user: UserState = {
  id: 'u',
  organizationId: 'o',
  version: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  email: 'a@example.com',
  name: 'A',
  role: 'manager',
  status: 'active',
};

function setUp() {
  const clock = new TestClock(new Date('2026-01-01T10:00:00.000Z'));
  const revocations = new Revocations(clock);
  /** A token that is issued now. */
  const token = (sessionId = 's', role: Role = 'manager', instructorId?: string) => ({
    principal: { kind: 'user' as const, id: 'u', role, sessionId, ...(instructorId ? { instructorId } : {}) },
    organizationId: 'o',
    issuedAt: clock.now().getTime(),
  });
  let current = user;
  const change = (changes: Partial<UserState>, sessionsEnded?: SessionsEnded) => {
    clock.advance(1);
    const before = current;
    current = { ...before, ...changes, version: before.version + 1, updatedAt: clock.now().toISOString() };
    const data: EventData<'user.updated'> = { before, after: current, ...(sessionsEnded ? { sessionsEnded } : {}) };
    const event = eventOf('o', 'user.updated', data);
    revocations.note(event);
    clock.advance(1);
    return event;
  };
  const endSession = (id: string) =>
    revocations.note(eventOf('o', 'session.ended', { after: { ...user, version: 2, id } as never }));
  return { clock, revocations, token, change, endSession };
}

describe('a token is refused', () => {
  it('of a user who was deactivated, whenever it was issued, until they are active again', () => {
    const { revocations, token, change } = setUp();
    const old = token();
    expect(revocations.refuses(old)).toBe(false);
    change({ status: 'inactive' }, {});
    expect([revocations.refuses(old), revocations.refuses(token())]).toEqual([true, true]);
    change({ status: 'active' });
    expect([revocations.refuses(old), revocations.refuses(token('new'))]).toEqual([true, false]);
  });

  it('that names another role or instructor than the user has', () => {
    const { revocations, token, change } = setUp();
    change({ role: 'instructor', instructorId: 'i' }, { except: 's' });
    expect(revocations.refuses(token('s', 'manager'))).toBe(true);
    expect(revocations.refuses(token('s', 'instructor'))).toBe(true);
    expect(revocations.refuses(token('s', 'instructor', 'i'))).toBe(false);
  });

  it('issued before all sessions ended, but for those of the session that goes on', () => {
    const { revocations, token, change } = setUp();
    const [own, other] = [token('own'), token('other')];
    change({ passwordChangedAt: '2026-01-01T10:00:00.000Z' }, { except: 'own' });
    // A change that is nothing to tokens leaves what was ended ended.
    change({ name: 'B' });
    expect([own, other, token('other')].map((some) => revocations.refuses(some))).toEqual([false, true, false]);
  });

  it('of a session that was ended, and of no other', () => {
    const { revocations, token, endSession } = setUp();
    endSession('s');
    expect([revocations.refuses(token('s')), revocations.refuses(token('t'))]).toEqual([true, false]);
    expect(revocations.refuses({ ...token('s'), organizationId: 'another' })).toBe(false);
  });
});

describe('what is remembered', () => {
  it('does not go back with events that come again or late', () => {
    const { revocations, token, change } = setUp();
    const closed = change({ status: 'inactive' }, {});
    change({ status: 'active' });
    revocations.note(closed);
    expect(revocations.refuses(token())).toBe(false);
  });

  it('is nothing of changes that tokens do not speak of, and nothing after the longest life of a token', () => {
    const { clock, revocations, token, change, endSession } = setUp();
    change({ name: 'B' });
    expect(revocations.refuses(token('s', 'admin'))).toBe(false);
    const old = token();
    change({ status: 'inactive' }, {});
    endSession('s');
    clock.advance(3_659_000);
    expect(revocations.refuses(old)).toBe(true);
    clock.advance(2_000);
    expect(revocations.refuses(old)).toBe(false);
  });
});
