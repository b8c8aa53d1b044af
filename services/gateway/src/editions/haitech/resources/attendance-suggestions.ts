import type { notifications } from '@roster/contracts';
import { z } from 'zod';
import { route } from '../../../http/route';
import { reading } from '../common/access';
import { answer, one } from '../common/answers';
import { shownId, shownInstant, shownTime } from '../common/shapes';
import { idParams } from '../common/values';

const attendee = {
  names: z.array(z.string()).meta({ description: 'That they came with: two devices may have two.' }),
  joinedAt: shownInstant,
  leftAt: shownInstant.nullable(),
  timeIn: shownTime,
  timeOut: shownTime.nullable().meta({ description: 'null: they are still there, as far as is known.' }),
  minutes: z.int().meta({ description: 'In the meeting; two devices at the same time count once.' }),
};
const child = { registrationId: shownId, studentId: shownId, studentName: z.string() };

const suggestions = z
  .object({
    meetingId: shownId,
    startedAt: shownInstant.nullable(),
    endedAt: shownInstant.nullable(),
    suggestions: z.array(
      z.object({
        ...child,
        status: z.enum(['present', 'late']),
        matchedBy: z.enum(['name', 'parent_email', 'part_of_name', 'spelling', 'parent_name', 'first_name']),
        confidence: z.number().meta({ description: '0 to 1.', examples: [0.9] }),
        ...attendee,
      }),
    ),
    missing: z.array(z.object(child)).meta({ description: 'Whom nobody saw.' }),
    unmatched: z.array(z.object(attendee)).meta({ description: 'Who could be nobody, or several.' }),
  })
  .meta({ id: 'AttendanceSuggestions' });

type Shown = z.infer<typeof suggestions>;

/** Who was in a meeting's room at Zoom, for a person to confirm. */
export const attendanceSuggestionRoutes = [
  route({
    tag: 'Meetings',
    status: 200,
    method: 'GET',
    path: '/meetings/:id/attendance/suggestions',
    operationId: 'listAttendanceSuggestions',
    summary: 'Whom Zoom saw in the meeting, and which student that is believed to be',
    description:
      'Nothing is recorded: send what is right to `POST /meetings/:id/attendance/bulk`. Empty where there was no room.',
    access: reading('attendance'),
    params: idParams,
    response: one(suggestions),
    handler: async ({ params, context, peers }) => {
      const found = await peers.notifications.listAttendanceSuggestions(context, { meetingId: params.id });
      const shown: Shown = {
        meetingId: params.id,
        startedAt: found.startedAt ?? null,
        endedAt: found.endedAt ?? null,
        suggestions: found.suggestions.flatMap(presentSuggestion),
        missing: found.missing.map(presentChild),
        unmatched: found.unmatched.map(presentAttendee),
      };
      return answer(shown);
    },
  }),
];

function presentSuggestion(found: notifications.AttendanceSuggestion__Output): Shown['suggestions'] {
  if (!found.child || !found.attendee) return [];
  const { status, matchedBy, confidence } = found;
  const words = { status, matchedBy } as Pick<Shown['suggestions'][number], 'status' | 'matchedBy'>;
  return [{ ...presentChild(found.child), ...words, confidence, ...presentAttendee(found.attendee) }];
}

const presentChild = ({ registrationId, studentId, studentName }: notifications.ExpectedChild__Output) => ({
  registrationId,
  studentId,
  studentName,
});

const presentAttendee = (found: notifications.Attendee__Output) => ({
  names: found.names,
  joinedAt: found.joinedAt,
  leftAt: found.leftAt ?? null,
  timeIn: found.timeIn,
  timeOut: found.timeOut ?? null,
  minutes: found.minutes,
});
