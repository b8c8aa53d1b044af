import type { scheduling } from '@roster/contracts';
import { z } from 'zod';
import { route } from '../../../http/route';
import { managersWriting } from '../common/access';
import { answer, one } from '../common/answers';
import { shownDay, shownId, shownTime } from '../common/shapes';
import { stillAt } from '../common/still-at';
import { idParams } from '../common/values';
import { viewerOf } from '../common/viewer';
import { presentCycle, shownCycle } from './cycle-lists';
import { presentMeetings, shownMeeting } from './meeting-lists';

export const skippedDays = z
  .array(
    z.object({
      date: shownDay,
      reason: z.string().meta({ openapi: { type: 'string', enum: ['closure', 'conflict', 'exists'] } }),
      detail: z.string().nullable(),
      meetingNumber: z.int().nullable(),
    }),
  )
  .meta({ description: 'Days on which no meeting was made, and why.' });

export const conflictingMeetings = z
  .array(
    z.object({
      meetingId: shownId,
      date: shownDay,
      startTime: shownTime,
      endTime: shownTime,
      resource: z.string(),
      resourceId: z.string(),
    }),
  )
  .meta({ description: 'Meetings that were already there at the same time.' });

const generated = z
  .object({
    created: z.int().meta({ description: 'How many meetings were made now.' }),
    skipped: skippedDays,
    conflicts: conflictingMeetings,
    meetings: z.array(shownMeeting),
    cycle: shownCycle.nullable(),
  })
  .meta({ id: 'GeneratedMeetings' });

type Made = Pick<scheduling.GenerateMeetingsResponse__Output, 'skipped' | 'conflicts'>;

/** What did not become a meeting, and what stood in the way. */
export const presentObstacles = ({ skipped, conflicts }: Made) => ({
  skipped: skipped.map(({ date, reason, detail, meetingNumber }) => ({
    date,
    reason,
    detail: detail ?? null,
    meetingNumber: meetingNumber ?? null,
  })),
  conflicts: conflicts.map(({ meetingId, date, startTime, endTime, resource, resourceId }) => ({
    meetingId,
    date,
    startTime,
    endTime,
    resource,
    resourceId,
  })),
});

/** Seed 1, `POST /cycles/:id/generate-meetings`. The seed shows no answer: this one says what was made and what not. */
export const generateMeetings = route({
  tag: 'Cycles',
  method: 'POST',
  path: '/cycles/:id/generate-meetings',
  operationId: 'generateMeetings',
  summary: 'Auto-generate meeting records based on cycle schedule',
  description: 'Run again, it adds only what is missing. With `force`, meetings may overlap others of the instructor.',
  access: managersWriting('cycles'),
  status: 200,
  params: idParams,
  body: z.object({ force: z.boolean().optional() }).meta({ id: 'GenerateMeetings', examples: [{ force: false }] }),
  bodyOptional: true,
  response: one(generated),
  handler: async ({ params, body, context, peers, log, expectedVersion }) => {
    await stillAt(expectedVersion, 'Cycle', async () => (await peers.scheduling.getCycle(context, params)).cycle);
    const made = await peers.scheduling.generateMeetings(context, { cycleId: params.id, force: body.force ?? false });
    return answer({
      created: made.meetings.length,
      ...presentObstacles(made),
      meetings: await presentMeetings({ context, peers, log }, made.meetings),
      cycle: made.cycle ? presentCycle(made.cycle, viewerOf(context)) : null,
    });
  },
});
