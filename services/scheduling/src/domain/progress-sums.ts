import { type CycleStatus, cycleStatuses } from '@roster/contracts';

/** What cycles and their meetings add up to. */
export interface ProgressSums {
  cycles: number;
  planned: number;
  completed: number;
  cancelled: number;
  postponed: number;
  scheduled: number;
}

/** What one cycle adds to the sums, and where. */
export interface Share extends ProgressSums {
  status: CycleStatus;
  courseId: string;
  branchId: string;
  instructorId: string;
}

/** What sums can be asked by, beside the status. */
export type Place = Pick<Share, 'courseId' | 'branchId' | 'instructorId'>;

/**
 * By what a family of sums is kept apart. Each sum knows its statuses apart as well, and is split into lanes.
 * Everything is 8 documents, however many cycles there are; what an instructor is asked by is what that instructor teaches.
 */
export const progressFamilies = {
  all: [],
  place: ['courseId', 'branchId'],
  instructor: ['courseId', 'branchId', 'instructorId'],
} as const satisfies Record<string, readonly (keyof Place)[]>;
export type ProgressFamily = keyof typeof progressFamilies;

/** One document of sums, and by how much it moves. */
export interface Move extends Partial<Place> {
  family: ProgressFamily;
  lane: number;
  /** By `<status>.<figure>`; figures that stand still are absent. */
  steps: Record<string, number>;
}

/** Into how many documents each place's sums are split. */
export const progressLanes = 8;
const figures = ['cycles', 'planned', 'completed', 'cancelled', 'postponed', 'scheduled'] as const;

export const noProgress = (): ProgressSums => ({
  cycles: 0,
  planned: 0,
  completed: 0,
  cancelled: 0,
  postponed: 0,
  scheduled: 0,
});

/** The smallest family that knows what is asked by. */
export function familyFor(asked: Partial<Place>): ProgressFamily {
  if (asked.instructorId !== undefined) return 'instructor';
  return asked.courseId === undefined && asked.branchId === undefined ? 'all' : 'place';
}

/** Names a document of sums within its organization. Ids have no slashes. */
export const sumKey = ({ family, lane, courseId = '', branchId = '', instructorId = '' }: Move): string =>
  [family, lane, courseId, branchId, instructorId].join('/');

/**
 * How sums move where one cycle's share changes: the new one less the old. Only those that move.
 *
 * @param lane which of the place's documents the cycle counts in: always the same one
 */
export function movesOf(lane: number, before: Share | undefined, after: Share | undefined): Move[] {
  return (Object.keys(progressFamilies) as ProgressFamily[]).flatMap((family) => {
    const moves = new Map<string, Move>();
    for (const [share, sign] of [[before, -1] as const, [after, 1] as const]) {
      if (share) addShare(moves, { family, lane, ...placeIn(family, share), steps: {} }, share, sign);
    }
    return [...moves.values()].filter(({ steps }) => Object.keys(steps).length > 0);
  });
}

/** Adds up moves of the same document. */
export function merged(moves: readonly Move[]): Move[] {
  const byKey = new Map<string, Move>();
  for (const move of moves) {
    const known = byKey.get(sumKey(move));
    if (!known) byKey.set(sumKey(move), { ...move, steps: { ...move.steps } });
    else for (const [path, by] of Object.entries(move.steps)) step(known.steps, path, by);
  }
  return [...byKey.values()].filter(({ steps }) => Object.keys(steps).length > 0);
}

/** @param status only this one's; all if absent */
export function totalOfSums(
  rows: readonly { sums?: Partial<Record<CycleStatus, Partial<ProgressSums>>> }[],
  status?: CycleStatus,
): ProgressSums {
  const total = noProgress();
  for (const { sums } of rows) {
    for (const each of status ? [status] : cycleStatuses) {
      for (const figure of figures) total[figure] += sums?.[each]?.[figure] ?? 0;
    }
  }
  return total;
}

/** Whether two shares are one, so that nothing moves. */
export const sameShare = (a: Share | undefined, b: Share | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && movesOf(0, a, b).length === 0);

function placeIn(family: ProgressFamily, share: Share): Partial<Place> {
  return Object.fromEntries(progressFamilies[family].map((dimension) => [dimension, share[dimension]]));
}

function addShare(moves: Map<string, Move>, at: Move, share: Share, sign: 1 | -1): void {
  const key = sumKey(at);
  const move = moves.get(key) ?? at;
  moves.set(key, move);
  for (const figure of figures) step(move.steps, `${share.status}.${figure}`, sign * share[figure]);
}

function step(steps: Record<string, number>, path: string, by: number): void {
  const sum = (steps[path] ?? 0) + by;
  if (sum === 0) delete steps[path];
  else steps[path] = sum;
}
