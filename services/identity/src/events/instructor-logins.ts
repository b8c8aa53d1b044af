import type { Change, DomainEvent, InstructorState } from '@roster/contracts';
import { blankScope, type Consumer, scopeOf, systemContext } from '@roster/service-kit';
import { followInstructor } from '../app/follow-instructor';
import { getOrganization } from '../app/get-organization';
import type { Parts } from '../app/parts';

type Needs = Pick<Parts, 'organizations' | 'users' | 'sessions' | 'instructors' | 'unitOfWork'>;

/** Keeps instructors' logins as active as the instructors are. Reads their replica, which must have seen the events. */
export function instructorLogins(parts: Needs): Consumer {
  return {
    name: 'instructor logins',
    topics: ['roster.catalog'],
    wants: (type) => type.startsWith('instructor.'),
    handle: async (events) => {
      for (const event of events) await follow(parts, event);
    },
  };
}

async function follow(parts: Needs, event: DomainEvent): Promise<void> {
  const { before, after } = event.data as Change<InstructorState>;
  if (!concernsLogin(before, after)) return;
  const origin = { requestId: event.requestid ?? event.id, traceparent: event.traceparent };
  const asking = systemContext('identity', blankScope(event.organizationid), origin);
  const organization = await getOrganization(parts, asking, { id: event.organizationid });
  const context = systemContext('identity', scopeOf(organization), origin);
  await followInstructor(parts, context, after.id);
}

/** A new name or rate is nothing to a login. */
const concernsLogin = (before: InstructorState | undefined, after: InstructorState): boolean =>
  before === undefined ||
  before.isActive !== after.isActive ||
  before.deletedAt !== after.deletedAt ||
  before.userId !== after.userId;
