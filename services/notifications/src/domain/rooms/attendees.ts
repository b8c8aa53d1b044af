/** What Zoom told of somebody in a meeting (Zoom, "Meeting webhooks": `participant_joined`, `participant_left`). */
export interface Sighting {
  what: 'joined' | 'left';
  /** Milliseconds since the epoch. */
  at: number;
  /** Of this visit: who comes again has another. */
  visit: string;
  name: string;
  email?: string;
}

/** Somebody who was in a meeting, however often they came and went. */
export interface Attendee {
  key: string;
  /** All names that they came with. */
  names: string[];
  email?: string;
  /** RFC 3339, UTC. */
  joinedAt: string;
  /** Absent: they are still there, as far as we know. */
  leftAt?: string;
  /** In the meeting, visits at the same time counted once. */
  minutes: number;
}

/**
 * Reads one of Zoom's events, as it came.
 *
 * @returns undefined where it is of nobody who can be told from others
 */
export function sightingOf(body: string): Sighting | undefined {
  const { event, event_ts: told, payload } = JSON.parse(body) as Told;
  const what =
    event === 'meeting.participant_joined' ? 'joined' : event === 'meeting.participant_left' ? 'left' : undefined;
  const person = payload?.object?.participant;
  if (what === undefined || typeof person?.user_name !== 'string' || person.user_name.trim() === '') return undefined;
  const said = Date.parse(String(what === 'joined' ? person.join_time : person.leave_time));
  const at = Number.isNaN(said) ? Number(told) : said;
  if (!Number.isFinite(at)) return undefined;
  const email = typeof person.email === 'string' ? person.email.trim().toLowerCase() : '';
  const visit = [person.user_id, person.participant_uuid].find((id) => typeof id === 'string' && id !== '');
  return {
    ...{ what, at, name: person.user_name.trim().slice(0, 200) },
    visit: typeof visit === 'string' ? visit : person.user_name,
    ...(email === '' ? {} : { email: email.slice(0, 254) }),
  };
}

interface Told {
  event?: unknown;
  event_ts?: unknown;
  payload?: { object?: { participant?: Record<string, unknown> & { user_name?: unknown } } };
}

interface Visit {
  id: string;
  from: number;
  to?: number;
}

/**
 * Everybody who was in a meeting, in the order in which they came. Whoever comes again, or with two devices, is one; what
 * Zoom tells may be missing, twice, and in any order.
 *
 * @param keyOf what makes two of them one and the same
 * @param endedAt when the meeting ended: whoever was not seen leaving left then
 */
export function attendeesOf(
  sightings: readonly Sighting[],
  keyOf: (sighting: Sighting) => string,
  endedAt?: number,
): Attendee[] {
  const people = new Map<string, Person>();
  for (const sighting of sightings.toSorted(inOrder)) {
    const key = keyOf(sighting);
    const person = people.get(key) ?? { key, first: sighting, names: new Set<string>(), visits: [] };
    people.set(key, person);
    person.names.add(sighting.name);
    if (sighting.what === 'joined') come(person.visits, sighting);
    else leave(person.visits, sighting);
  }
  return [...people.values()].map((person) => attendee(person, endedAt));
}

interface Person {
  key: string;
  first: Sighting;
  names: Set<string>;
  visits: Visit[];
}

const inOrder = (one: Sighting, other: Sighting): number =>
  one.at - other.at || one.what.localeCompare(other.what) || one.visit.localeCompare(other.visit);

function come(visits: Visit[], { visit: id, at }: Sighting): void {
  const isTold = visits.some((visit) => visit.id === id && (visit.to === undefined || visit.from === at));
  if (!isTold) visits.push({ id, from: at });
}

function leave(visits: Visit[], { visit: id, at }: Sighting): void {
  const own = visits.filter((visit) => visit.id === id);
  if (own.some(({ to }) => to === at)) return;
  const open = own.find(({ to }) => to === undefined) ?? visits.findLast(({ to }) => to === undefined);
  if (open) open.to = at;
  // That they came was never heard.
  else visits.push({ id, from: at, to: at });
}

function attendee({ key, first: { email }, names, visits }: Person, endedAt: number | undefined): Attendee {
  const closed = visits.map(({ from, to }) => ({
    from,
    to: to ?? (endedAt === undefined ? undefined : Math.max(endedAt, from)),
  }));
  const joined = Math.min(...closed.map(({ from }) => from));
  const left = closed.some(({ to }) => to === undefined) ? undefined : Math.max(...closed.map(({ to = 0 }) => to));
  return {
    key,
    names: [...names],
    ...(email === undefined ? {} : { email }),
    joinedAt: new Date(joined).toISOString(),
    ...(left === undefined ? {} : { leftAt: new Date(left).toISOString() }),
    minutes: Math.round(lengthOf(closed.map(({ from, to = from }) => ({ from, to }))) / 60_000),
  };
}

/** How long at least one of them lasted. */
function lengthOf(visits: readonly { from: number; to: number }[]): number {
  let total = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { from, to } of visits.toSorted((one, other) => one.from - other.from)) {
    total += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return total;
}
