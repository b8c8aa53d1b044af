import type { Change, CycleState, DomainEvent } from '@roster/contracts';
import { asAppError, type Consumer, type Organizations } from '@roster/service-kit';
import { copyAll } from '../app/copy-registrations';
import type { Enrollment } from '../app/enrollment';

/**
 * A duplicated cycle begins with the original's registrations. Scheduling asks for that at once, for the counts; this
 * makes sure of it where it could not. Done already, it does nothing. Runs after the replicas, which it reads.
 */
export function copyOnCreation(enrollment: Enrollment, organizations: Organizations): Consumer {
  return {
    name: 'copy registrations',
    topics: ['roster.scheduling'],
    wants: (type) => type === 'cycle.created',
    handle: async (events) => {
      for (const event of events) await copy(enrollment, organizations, event);
    },
  };
}

async function copy(enrollment: Enrollment, organizations: Organizations, event: DomainEvent): Promise<void> {
  const { id, registrationsFromId } = (event.data as Change<CycleState>).after;
  if (registrationsFromId === undefined) return;
  const context = await organizations.contextOf(event);
  try {
    await copyAll(enrollment, context, registrationsFromId, id);
  } catch (error) {
    // The cycle has ended or gone since: it takes nobody any more.
    const category = asAppError(error)?.category;
    if (category !== 'conflict' && category !== 'invalid') throw error;
    if (asAppError(error)?.slug === 'write.contended') throw error;
  }
}
