import { type notifications, roomStatuses } from '@roster/contracts';
import { type CallContext, Check, type Filter, type Found, isManager, readPage } from '@roster/service-kit';
import type { Room } from '../domain/rooms/room';
import type { Dependencies } from './dependencies';
import { readPeriod } from './read-period';

/**
 * Rooms of meetings at Zoom, the earliest meeting first; none for those who do not run the business.
 *
 * @throws AppError `invalid` that names `status`, `from`, `to` or the paging field
 */
export async function listRooms(
  { rooms }: Dependencies,
  context: CallContext,
  request: notifications.ListRoomsRequest__Output,
): Promise<Found<Room>> {
  const { page, sort } = readPage(request.page, ['startsAt'], { startsAt: 1 });
  const check = new Check().oneOf('status', request.status, roomStatuses);
  const startsAt = readPeriod(check, request);
  check.throwIfAny();
  if (!isManager(context.principal)) return { items: [], total: 0 };
  const filter: Filter = startsAt === undefined ? {} : { startsAt };
  for (const field of ['status', 'meetingId', 'cycleId'] as const) {
    if (request[field] !== undefined) filter[field] = request[field];
  }
  return rooms.rooms.records.page(context, filter, sort, page);
}
