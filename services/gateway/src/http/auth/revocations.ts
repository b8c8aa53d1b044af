import { accessTokenLifetimeSeconds, type DomainEvent, isEvent, type Role, type UserState } from '@roster/contracts';
import type { Clock } from '@roster/service-kit';
import { LRUCache } from 'lru-cache';
import type { VerifiedToken } from './verified-token';

/** Beyond so many, the oldest are forgotten: their tokens then live until they end by themselves. */
const maxUsers = 10_000;
const maxSessions = 50_000;
/** After this every token that was issued before has ended by itself; the minute is for clocks that differ. */
const rememberedMs = (accessTokenLifetimeSeconds + 60) * 1_000;

/** What a user's tokens must agree with. */
interface Standing {
  version: number;
  role: Role;
  instructorId: string | undefined;
  isActive: boolean;
  /** Instant, milliseconds: all sessions ended then. */
  endedAt: number;
  /** But for this one. */
  except: string | undefined;
}

/**
 * What access tokens say that is so no longer, by identity's events: users who were deactivated or have another role,
 * and sessions that were ended. It begins with nothing at a start and forgets what no living token can be about.
 */
export class Revocations {
  private readonly users: LRUCache<string, Standing>;
  private readonly sessions: LRUCache<string, true>;

  constructor(clock: Clock) {
    const options = { ttl: rememberedMs, ttlResolution: 0, perf: { now: () => clock.now().getTime() } };
    this.users = new LRUCache({ max: maxUsers, ...options });
    this.sessions = new LRUCache({ max: maxSessions, ...options });
  }

  /** Takes an event of identity in; those that say nothing of tokens are passed over. */
  note(event: DomainEvent): void {
    if (isEvent(event, 'session.ended')) this.sessions.set(keyOf(event.organizationid, event.subject), true);
    else if (isEvent(event, 'user.updated') || isEvent(event, 'user.deleted')) this.noteUser(event);
  }

  /** True where the token says what is so no longer, or belongs to a session that was ended. */
  refuses({ principal, organizationId, issuedAt }: VerifiedToken): boolean {
    if (principal.sessionId !== undefined && this.sessions.has(keyOf(organizationId, principal.sessionId))) return true;
    const standing = this.users.get(keyOf(organizationId, principal.id));
    if (!standing) return false;
    return (
      !standing.isActive ||
      standing.role !== principal.role ||
      standing.instructorId !== principal.instructorId ||
      (issuedAt <= standing.endedAt && principal.sessionId !== standing.except)
    );
  }

  private noteUser(event: DomainEvent<'user.updated' | 'user.deleted'>): void {
    const { before, after, sessionsEnded } = event.data;
    if (!sessionsEnded && before && !concernsTokens(before, after)) return;
    const key = keyOf(event.organizationid, after.id);
    const known = this.users.get(key);
    // It came again, or late.
    if (known && known.version >= after.version) return;
    const { version, role, instructorId } = after;
    const ended = sessionsEnded
      ? { endedAt: Date.parse(event.time), except: sessionsEnded.except }
      : { endedAt: known?.endedAt ?? 0, except: known?.except };
    this.users.set(key, { version, role, instructorId, isActive: isActive(after), ...ended });
  }
}

const isActive = ({ status, deletedAt }: UserState): boolean => status === 'active' && deletedAt === undefined;

const concernsTokens = (before: UserState, after: UserState): boolean =>
  isActive(before) !== isActive(after) || before.role !== after.role || before.instructorId !== after.instructorId;

const keyOf = (organizationId: string, id: string): string => `${organizationId}/${id}`;
