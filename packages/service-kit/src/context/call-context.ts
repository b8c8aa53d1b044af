import type { IdStyle, OnCancel, Role } from '@roster/contracts';

/** Who is calling. Roles and scopes were already checked for the route; services check what depends on data. */
export type Principal =
  | { kind: 'user'; id: string; role: Role; instructorId?: string; customerId?: string; sessionId?: string }
  | { kind: 'api_key'; id: string; scopes: string[] }
  /** Roster itself: a consumer of events, a scheduled job, the loading of demo data. */
  | { kind: 'service'; name: string }
  | { kind: 'anonymous' };

/** The organization that a call is for, and the settings that rules need. */
export interface OrganizationScope {
  id: string;
  idStyle: IdStyle;
  /** IANA. */
  timeZone: string;
  /** ISO 4217. */
  currency: string;
  /** BCP 47. */
  locale: string;
  onCancel: OnCancel;
}

/** Versions of entities: `course/<id>` to a version. */
export type VersionMarks = Map<string, number>;

/** Where a call came from, as the edge saw it: for the audit log, and nothing to decide by. */
export interface CallOrigin {
  /** IP address. */
  address: string;
  userAgent: string;
}

/** Enough of a scope to ask identity for the rest, or to be told that there is no such organization. */
export const blankScope = (id: string): OrganizationScope => ({
  id,
  idStyle: 'uuid',
  timeZone: 'UTC',
  // ISO 4217's word for "no currency".
  currency: 'XXX',
  locale: 'en',
  onCancel: 'keep',
});

/** Travels with a call from the edge to the last service. */
export interface CallContext {
  requestId: string;
  principal: Principal;
  organization: OrganizationScope;
  /** When the caller stops waiting, in milliseconds since the epoch. */
  deadline: number;
  /** What the caller has written lately: a replica that is older asks its owner (read your own writes). */
  seen: VersionMarks;
  /** What this call wrote, here or in the services that it called. */
  wrote: VersionMarks;
  traceparent?: string | undefined;
  /** Absent for what nobody called for. */
  origin?: CallOrigin | undefined;
}

export const markOf = (kind: string, id: string): string => `${kind}/${id}`;

/** The newest version that the caller has written of something, with this call or lately; 0 where none is known. */
export function writtenVersion({ seen, wrote }: Pick<CallContext, 'seen' | 'wrote'>, mark: string): number {
  return Math.max(seen.get(mark) ?? 0, wrote.get(mark) ?? 0);
}

/** Raises a mark; an older version never lowers it. */
export function raiseMark(marks: VersionMarks, mark: string, version: number): void {
  if ((marks.get(mark) ?? 0) < version) marks.set(mark, version);
}

/** The context of work that nobody called for: a consumer's or a scheduled job's. */
export function systemContext(
  service: string,
  organization: OrganizationScope,
  origin: { requestId: string; traceparent?: string | undefined },
  timeoutMs = 30_000,
): CallContext {
  return {
    requestId: origin.requestId,
    principal: { kind: 'service', name: service },
    organization,
    deadline: Date.now() + timeoutMs,
    seen: new Map(),
    wrote: new Map(),
    traceparent: origin.traceparent,
  };
}

/** How an event names who caused it. */
export function actorOf(principal: Principal): string {
  switch (principal.kind) {
    case 'user':
      return `user:${principal.id}`;
    case 'api_key':
      return `key:${principal.id}`;
    case 'service':
      return `service:${principal.name}`;
    case 'anonymous':
      return 'anonymous';
  }
}

/** The caller's instructor id where they are an instructor and so see only what is theirs; undefined for the others. */
export function onlyOwn(principal: Principal): string | undefined {
  if (principal.kind !== 'user' || principal.role !== 'instructor') return undefined;
  // An instructor's user that names no instructor owns nothing: an id that nothing has.
  return principal.instructorId ?? '-';
}

/** True for those who run the business: administrators, managers, API keys (their scopes were checked) and Roster. */
export function isManager(principal: Principal): boolean {
  if (principal.kind === 'user') return principal.role === 'admin' || principal.role === 'manager';
  return principal.kind === 'api_key' || principal.kind === 'service';
}
