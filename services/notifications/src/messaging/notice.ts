import { type MessageState, messageKinds } from '@roster/contracts';
import { type Database, JobKind, WaitingJobs } from '@roster/service-kit';
import { z } from 'zod';

/** What a message, or the work of making some, is about. */
export type About = Pick<MessageState, 'kind' | 'meetingId' | 'cycleId' | 'meetingDate' | 'meetingStartsAt'>;

/** What families are to be told of, as a job's payload. */
export interface Notice extends About {
  occasion: string;
}

/** The work of telling the families of a meeting, or of a whole cycle. */
export const notifyKind = new JobKind<Notice>(
  'families.notify',
  z.looseObject({
    kind: z.enum(messageKinds),
    meetingId: z.string(),
    cycleId: z.string().optional(),
    occasion: z.string(),
    meetingDate: z.iso.date(),
    meetingStartsAt: z.iso.datetime(),
  }),
);

/** What is planned to be told, for those who ask. */
export const waitingNotices = (database: Database) =>
  new WaitingJobs(database, notifyKind, ['kind', 'meetingId', 'cycleId']);
export type WaitingNotices = ReturnType<typeof waitingNotices>;
