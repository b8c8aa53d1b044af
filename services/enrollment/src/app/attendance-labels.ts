import type { AttendanceGrouping, enrollment } from '@roster/contracts';
import { asAppError, type CallContext, type Copies } from '@roster/service-kit';
import type { Group } from '../domain/attendance-report';
import { rateOf, recordsIn, type Sums } from '../domain/attendance-sums';
import type { Enrollment } from './enrollment';

type Deps = Pick<Enrollment, 'branches' | 'cycles' | 'students' | 'log'>;

/** Groups as they are shown: by time as it went, the others by name as people look for it. */
export async function labelled(
  deps: Deps,
  context: CallContext,
  groups: readonly Group[],
  groupBy: AttendanceGrouping,
): Promise<enrollment.AttendanceGroup[]> {
  const keys = groups.map(({ key }) => key).filter(Boolean);
  const names = await namesFor(deps, context, groupBy, keys);
  const shown = groups.map(({ key, sums }) => ({ key, label: names?.get(key) ?? key, figures: figuresOf(sums) }));
  return names ? shown.sort((a, b) => a.label.localeCompare(b.label, context.organization.locale)) : shown;
}

function namesFor(
  { branches, cycles, students, log }: Deps,
  context: CallContext,
  groupBy: AttendanceGrouping,
  keys: readonly string[],
): Promise<Map<string, string>> | undefined {
  if (groupBy === 'branch') return copiedNames(branches, context, keys, log);
  if (groupBy === 'cycle') return copiedNames(cycles, context, keys, log);
  if (groupBy === 'student') return students.namesOf(context, keys);
  return undefined;
}

/** Also of what was deleted: last year's report names a branch that has closed since. */
export async function copiedNames(
  copies: Copies<{ name: string }>,
  context: CallContext,
  ids: readonly string[],
  log: Enrollment['log'],
): Promise<Map<string, string>> {
  try {
    await copies.findMany(context, ids);
  } catch (error) {
    const category = asAppError(error)?.category;
    if (category !== 'unavailable' && category !== 'timeout') throw error;
    log.warn({ err: error, requestId: context.requestId }, 'naming what a report shows as last heard of');
  }
  const held = await copies.stored(context, ids);
  return new Map([...held.values()].map(({ id, name }) => [id, name]));
}

export function figuresOf(sums: Sums): enrollment.AttendanceFigures {
  const rate = rateOf(sums);
  return { ...sums, records: recordsIn(sums), ...(rate === undefined ? {} : { rate }) };
}
