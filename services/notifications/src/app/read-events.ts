import { isEventPattern, type notifications, typesOf } from '@roster/contracts';
import { type CallContext, Check, gone } from '@roster/service-kit';
import { longestWaitMs, mostRead, standardRead } from '../domain/event-log';
import type { EventLog } from '../store/event-log';
import type { Dependencies } from './dependencies';
import { readPeriod } from './read-period';

type Request = notifications.ReadEventsRequest__Output;

interface Wish {
  after?: number;
  from?: Date;
  latest: boolean;
  types?: string[];
  limit: number;
  waitMs: number;
}

/**
 * What the event log holds behind a position, in order; where there is nothing, what comes within the time that the caller
 * wants to wait.
 *
 * @throws AppError `invalid` that names `after`, `from`, `types` or `limit`; `events.gone` where what follows the position is
 *   no longer kept, or the log never came so far
 */
export async function readEvents(
  { eventLog, logWatch }: Pick<Dependencies, 'eventLog' | 'logWatch'>,
  context: CallContext,
  request: Request,
): Promise<notifications.ReadEventsResponse> {
  const wish = readWish(request, eventLog.keptSince());
  const organizationId = context.organization.id;
  let last = await eventLog.last(organizationId);
  const start = await startOf(eventLog, organizationId, wish, last);
  let read = await eventLog.read(organizationId, start, last, wish.limit, wish.types);
  if (start === last && wish.waitMs > 0) {
    await logWatch.wait(organizationId, last, wish.waitMs);
    last = await eventLog.last(organizationId);
    read = await eventLog.read(organizationId, start, last, wish.limit, wish.types);
  }
  return { ...read, start, last };
}

async function startOf(log: EventLog, organizationId: string, wish: Wish, last: number): Promise<number> {
  const { after, from, latest } = wish;
  if (latest) return last;
  if (after === undefined) return log.before(organizationId, from, last);
  if (after > last) throw gone('events.gone', 'The event log has not come to this id: begin anew');
  if (after < last && !(await log.isKept(organizationId, after + 1))) {
    throw gone('events.gone', 'What follows this id is no longer kept: begin anew');
  }
  return after;
}

/** @throws AppError `invalid` that names every bad field */
function readWish(request: Request, keptSince: Date): Wish {
  const check = new Check();
  const { $gte: from } = readPeriod(check, { from: request.from }) ?? {};
  if (from !== undefined && new Date(from) <= keptSince) check.add('from', `must be after ${keptSince.toISOString()}`);
  if (request.after !== undefined && request.after < 0) check.add('after', 'must be at least 0');
  request.types.forEach((pattern, index) => {
    if (!isEventPattern(pattern)) check.add(`types[${index}]`, 'is not an event type');
  });
  const limit = request.limit === 0 ? standardRead : request.limit;
  if (limit < 1 || limit > mostRead) check.add('limit', `must be between 1 and ${mostRead}`);
  check.throwIfAny();
  return {
    limit,
    latest: request.latest,
    waitMs: Math.min(Math.max(0, request.waitMs), longestWaitMs),
    ...(request.after === undefined ? {} : { after: request.after }),
    ...(from === undefined ? {} : { from: new Date(from) }),
    ...(request.types.length > 0 ? { types: typesOf(request.types) } : {}),
  };
}
