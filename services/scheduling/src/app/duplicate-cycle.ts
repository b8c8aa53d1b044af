import type { CycleState, scheduling } from '@roster/contracts';
import { type CallContext, Check, type NewEntity } from '@roster/service-kit';
import { resolveExtent } from '../domain/cycle-extent';
import { generationHorizon } from '../domain/generation';
import { type Closures, closuresBetween, isAway } from './closures';
import { openCalendar } from './cycle-calendar';
import { visibleCycle } from './find-visible';
import { fillCalendar, type Generated } from './generate-meetings';
import { closuresForExtent } from './planned-extent';
import { checkReferences } from './references';
import { queueOfCycle, type Scheduling, staffFor } from './scheduling';
import { beginCounting } from './student-counts';

type Request = scheduling.DuplicateCycleRequest__Output;

export interface Duplicated extends Generated {
  /** Absent where copying was not asked for; without numbers where enrollment is yet to do it. */
  registrations?: { copied: number; skipped: number; pending: boolean };
}

/**
 * Makes a cycle like another from a new start date on (seed 1, "POST /cycles/:id/duplicate"): the same terms and number
 * of meetings, of which none was held. What is generated comes in the same transaction, so that a repeat after a failure
 * does not leave half a cycle behind. Copying registrations is enrollment's: it is asked for the counts at once, and
 * does it by itself, following the event, where it cannot be asked (docs/decisions/0081).
 *
 * @throws AppError `invalid`, also where the course, the branch or the instructor is not there any more; `not_found`;
 *   `unavailable` where meetings are to be generated and catalog is away
 */
export async function duplicateCycle(app: Scheduling, context: CallContext, request: Request): Promise<Duplicated> {
  new Check()
    .dayOfLife('newStartDate', request.newStartDate)
    .text('newName', request.newName, { min: 1, max: 200 })
    .throwIfAny();
  staffFor(context);
  const original = await visibleCycle(app, context, request.id);
  const { courseId, branchId, instructorId } = original;
  await checkReferences(app, context, { courseId, branchId, instructorId });
  const { draft, closures } = await draftOf(app, context, original, request);
  const id = await app.cycles.newId(context);
  const done = await app.unitOfWork.run(
    context,
    async (tx): Promise<Generated> => {
      const cycle = await app.cycles.insert(tx, { ...draft, id });
      await app.progress.follow(tx, [id]);
      tx.emit('cycle.created', { after: cycle });
      if (!closures) return { meetings: [], skipped: [], conflicts: [], cycle };
      return fillCalendar(app, tx, cycle, await openCalendar(app, tx, cycle.id), closures, false);
    },
    queueOfCycle(id),
  );
  await beginCounting(app, done.cycle);
  if (!request.copyRegistrations) return done;
  return { ...done, registrations: await copyRegistrations(app, context, original.id, done.cycle.id) };
}

async function draftOf(
  app: Scheduling,
  context: CallContext,
  original: CycleState,
  { newStartDate, newName, copyRegistrations, generateMeetings }: Request,
): Promise<{ draft: NewEntity<CycleState>; closures?: Closures }> {
  const {
    id,
    organizationId: _organizationId,
    version: _version,
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    zoomMeetingId: _zoomMeetingId,
    zoomJoinUrl: _zoomJoinUrl,
    registrationsFromId: _registrationsFromId,
    ...terms
  } = original;
  const rule = { ...original, startDate: newStartDate };
  const { totalMeetings, branchId } = original;
  const closures = generateMeetings
    ? await closuresBetween(app, context, branchId, newStartDate, generationHorizon(rule))
    : undefined;
  const days = closures?.days ?? (await closuresForExtent(app, context, rule, { totalMeetings }, branchId));
  const draft: NewEntity<CycleState> = {
    ...terms,
    name: newName?.trim() ?? copyOf(original.name),
    status: 'active',
    completedMeetings: 0,
    startDate: newStartDate,
    ...resolveExtent(rule, { totalMeetings }, days),
    ...(copyRegistrations ? { registrationsFromId: id } : {}),
  };
  return closures ? { draft, closures } : { draft };
}

const suffix = ' (copy)';
const copyOf = (name: string): string => `${name.slice(0, 200 - suffix.length)}${suffix}`;

async function copyRegistrations(
  { peers, log }: Scheduling,
  context: CallContext,
  fromCycleId: string,
  toCycleId: string,
): Promise<{ copied: number; skipped: number; pending: boolean }> {
  try {
    const { copied, skipped } = await peers.enrollment.copyRegistrations(context, { fromCycleId, toCycleId });
    return { copied, skipped, pending: false };
  } catch (error) {
    if (!isAway(error)) throw error;
    log.warn({ err: error, fromCycleId, toCycleId }, 'registrations not copied yet; the event will do it');
    return { copied: 0, skipped: 0, pending: true };
  }
}
