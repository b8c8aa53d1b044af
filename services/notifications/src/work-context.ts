import { type CallContext, type Organizations, systemContext } from '@roster/service-kit';

/** For work that no call brought. @param of what names it in logs: a job's key, an event's id */
export async function contextFor(
  { organizations }: { organizations: Pick<Organizations, 'scope'> },
  organizationId: string,
  of: string,
): Promise<CallContext> {
  return systemContext('notifications', await organizations.scope(organizationId), { requestId: of });
}

/** For the next step of work that has several: with time of its own, however long those before it took. */
export const nextStepOf = (context: CallContext): CallContext => ({ ...context, deadline: Date.now() + 30_000 });
