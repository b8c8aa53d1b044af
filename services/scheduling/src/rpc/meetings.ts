import type { RpcHandlers } from '@roster/service-kit';
import { bulkDeleteMeetings } from '../app/bulk-delete-meetings';
import { bulkUpdateMeetingStatus } from '../app/bulk-update-meeting-status';
import { cancelMeeting } from '../app/cancel-meeting';
import { completeMeeting } from '../app/complete-meeting';
import { createMeeting } from '../app/create-meeting';
import { deleteMeeting } from '../app/delete-meeting';
import { visibleMeeting } from '../app/find-visible';
import { listMeetings } from '../app/list-meetings';
import { postponeMeeting } from '../app/postpone-meeting';
import type { Scheduling } from '../app/scheduling';
import { updateMeeting } from '../app/update-meeting';
import { meetingMessages, oneCycle, oneMeeting } from './messages';

type MeetingMethods =
  | 'CreateMeeting'
  | 'GetMeeting'
  | 'ListMeetings'
  | 'UpdateMeeting'
  | 'DeleteMeeting'
  | 'BulkDeleteMeetings'
  | 'BulkUpdateMeetingStatus'
  | 'BatchGetMeetings'
  | 'CompleteMeeting'
  | 'CancelMeeting'
  | 'PostponeMeeting';

/** The RPCs about meetings. */
export function meetingHandlers(app: Scheduling): Pick<RpcHandlers<'scheduling'>, MeetingMethods> {
  return {
    async CreateMeeting(context, request) {
      return { meeting: await oneMeeting(app, context, await createMeeting(app, context, request)) };
    },

    async GetMeeting(context, { id }) {
      return { meeting: await oneMeeting(app, context, await visibleMeeting(app, context, id)) };
    },

    async ListMeetings(context, request) {
      const { items, total } = await listMeetings(app, context, request);
      return { meetings: await meetingMessages(app, context, items), total };
    },

    async UpdateMeeting(context, request) {
      return { meeting: await oneMeeting(app, context, await updateMeeting(app, context, request)) };
    },

    async DeleteMeeting(context, request) {
      const cycle = await deleteMeeting(app, context, request);
      return { cycle: cycle ? await oneCycle(app, context, cycle) : null };
    },

    async BulkDeleteMeetings(context, request) {
      return { deleted: await bulkDeleteMeetings(app, context, request) };
    },

    async BulkUpdateMeetingStatus(context, request) {
      const { meetings, added } = await bulkUpdateMeetingStatus(app, context, request);
      const shown = await meetingMessages(app, context, [...meetings, ...added]);
      return { meetings: shown.slice(0, meetings.length), added: shown.slice(meetings.length) };
    },

    // As with BatchGetCycles: for other services' replicas, so not narrowed to an instructor's own.
    async BatchGetMeetings(context, { ids }) {
      return { meetings: await app.meetings.getMany(context, ids) };
    },

    async CompleteMeeting(context, request) {
      return { meeting: await oneMeeting(app, context, await completeMeeting(app, context, request)) };
    },

    async CancelMeeting(context, request) {
      const { meeting, added } = await cancelMeeting(app, context, request);
      const [shown, shownAdded] = await meetingMessages(app, context, added ? [meeting, added] : [meeting]);
      return { meeting: shown ?? null, added: shownAdded ?? null };
    },

    async PostponeMeeting(context, request) {
      const { meeting, successor } = await postponeMeeting(app, context, request);
      const [shown, shownSuccessor] = await meetingMessages(app, context, [meeting, successor]);
      return { meeting: shown ?? null, successor: shownSuccessor ?? null };
    },
  };
}
