import { JobKind, type NewJob, noPayload } from '@roster/service-kit';

/** The work of making a meeting's room what it should be; the job's key is the meeting's id. */
export const syncKind = new JobKind('room.sync', noPayload);

/** How long a room that nobody wants is tried to be removed. */
const removingMs = 7 * 24 * 3_600_000;

/** The job of making a meeting's room at Zoom what it should be: one for each meeting, due anew with each change. */
export const roomJob = (organizationId: string, meetingId: string, endsAt: string, dueAt: Date): NewJob =>
  syncKind.job({
    organizationId,
    key: meetingId,
    dueAt,
    giveUpAt: new Date(Math.max(Date.parse(endsAt), dueAt.getTime()) + removingMs),
    payload: {},
  });
