import type { RpcHandlers } from '@roster/service-kit';
import type { Dependencies } from '../app/dependencies';
import { getRoom } from '../app/get-room';
import { listAttendanceSuggestions } from '../app/list-attendance-suggestions';
import { listRooms } from '../app/list-rooms';
import { syncRoomNow } from '../app/sync-room';
import { roomOf } from '../domain/rooms/room';

type RoomMethods = 'ListRooms' | 'GetRoom' | 'SyncRoom' | 'ListAttendanceSuggestions';

/** Rooms of meetings at Zoom, and who was in them. */
export function roomHandlers(dependencies: Dependencies): Pick<RpcHandlers<'notifications'>, RoomMethods> {
  return {
    async ListRooms(context, request) {
      const { items, total } = await listRooms(dependencies, context, request);
      return { rooms: items.map(roomOf), total };
    },
    async GetRoom(context, { meetingId }) {
      const { room, startUrl } = await getRoom(dependencies, context, meetingId);
      return { room: roomOf(room), startUrl };
    },
    ListAttendanceSuggestions: (context, { meetingId }) => listAttendanceSuggestions(dependencies, context, meetingId),
    async SyncRoom(context, { meetingId }) {
      const room = await syncRoomNow(dependencies, context, meetingId);
      return { room: room && roomOf(room) };
    },
  };
}
