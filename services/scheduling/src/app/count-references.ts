import type { scheduling } from '@roster/contracts';
import { type CallContext, Check } from '@roster/service-kit';
import type { Scheduling } from './scheduling';

const fields = { course: 'courseId', branch: 'branchId', instructor: 'instructorId' } as const;

/** What of the calendar hangs on something that catalog is asked to remove: what is still to happen, not what was. */
export async function countReferences(
  app: Scheduling,
  context: CallContext,
  { kind, id }: scheduling.CountReferencesRequest__Output,
): Promise<{ activeCycles: number; scheduledMeetings: number }> {
  new Check().oneOf('kind', kind, Object.keys(fields)).throwIfAny();
  const field = fields[kind as keyof typeof fields];
  const [activeCycles, scheduledMeetings] = await Promise.all([
    app.cycles.count(context, { [field]: id, status: 'active' }),
    app.meetings.count(context, { [field]: id, status: 'scheduled' }),
  ]);
  return { activeCycles, scheduledMeetings };
}
