import type { RpcHandlers } from '@roster/service-kit';
import { always, idOf } from './answer';
import { cycle, meeting } from './calendar';
import { instructor } from './catalog';

const span = { instructor, from: '2024-02-11', to: '2024-02-17', timeZone: 'Asia/Jerusalem' };

const interval = { startTime: '14:00', endTime: '15:30', minutes: 90 };

/** Meetings, and the calendar of who holds them. */
export const meetingAnswers = {
  DeleteMeeting: always({ cycle }),
  BulkDeleteMeetings: async (_context, { ids }) => ({ deleted: ids.length }),
  BulkUpdateMeetingStatus: always({ meetings: [{ ...meeting, status: 'completed' }], added: [] }),
  GetInstructorSchedule: always({
    ...span,
    days: [{ date: '2024-02-15', meetings: [meeting], count: 1, minutes: 90 }],
    totalMeetings: 1,
    totalMinutes: 90,
  }),
  GetInstructorAvailability: always({
    ...span,
    dayStart: '08:00',
    dayEnd: '21:00',
    days: [
      {
        date: '2024-02-15',
        closed: false,
        free: [{ startTime: '08:00', endTime: '14:00', minutes: 360 }],
        busy: [interval],
        slots: [],
        freeMinutes: 360,
        busyMinutes: 90,
      },
    ],
  }),
  CreateMeeting: always({ meeting }),
  GetMeeting: always({ meeting }),
  ListMeetings: always({ meetings: [meeting], total: 1 }),
  UpdateMeeting: always({ meeting }),
  CompleteMeeting: always({ meeting: { ...meeting, status: 'completed' } }),
  CancelMeeting: always({ meeting: { ...meeting, status: 'cancelled', cancellationReason: 'מורה חולה' } }),
  PostponeMeeting: always({
    meeting: { ...meeting, status: 'postponed', rescheduledToId: idOf(14) },
    successor: { ...meeting, id: idOf(14), scheduledDate: '2024-02-22', rescheduledFromId: meeting.id },
  }),
} satisfies Partial<RpcHandlers<'scheduling'>>;
