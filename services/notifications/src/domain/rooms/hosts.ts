/** Who may host a room, and who cannot just then. */
export interface HostQuestion {
  /** The cycle's own host. */
  fixed?: string | undefined;
  /** Who has it now. */
  current?: string | undefined;
  pool: readonly string[];
  busy: ReadonlySet<string>;
}

export type HostChoice = { host: string } | { none: 'no_hosts' | 'no_free_host' };

/** Zoom takes e-mail addresses in any case. */
export const hostKey = (email: string): string => email.trim().toLowerCase();

/** The pool of a link to Zoom: e-mail addresses between commas. */
export const poolOf = (hosts: string | undefined): string[] => [
  ...new Set((hosts ?? '').split(',').map(hostKey).filter(Boolean)),
];

/** Everybody who may host it, in the order in which they are asked: the cycle's own host, who has it now, the pool. */
export function candidates({ fixed, current, pool }: Pick<HostQuestion, 'fixed' | 'current' | 'pool'>): string[] {
  const own = fixed === undefined ? [] : [hostKey(fixed)];
  const allowed = new Set([...own, ...pool]);
  const kept = current !== undefined && allowed.has(current) ? [current] : [];
  return [...new Set([...own, ...kept, ...pool])];
}

/** Who hosts it: each host has one meeting at a time. */
export function chooseHost(question: HostQuestion): HostChoice {
  const asked = candidates(question);
  if (asked.length === 0) return { none: 'no_hosts' };
  const host = asked.find((candidate) => !question.busy.has(candidate));
  return host === undefined ? { none: 'no_free_host' } : { host };
}
