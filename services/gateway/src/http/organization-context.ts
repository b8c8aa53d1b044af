import { blankScope, type CallContext, type OrganizationScope, type Principal } from '@roster/service-kit';

/** Longest that a request's calls may take together. */
const timeoutMs = 10_000;

/** A call's context. Deadlines are the machine's time, whatever clock the rules go by. */
export function callContext(
  requestId: string,
  principal: Principal,
  organization: OrganizationScope,
  rest: Partial<Pick<CallContext, 'seen' | 'traceparent' | 'deadline' | 'origin'>> = {},
): CallContext {
  return {
    requestId,
    principal,
    organization,
    deadline: Date.now() + timeoutMs,
    seen: new Map(),
    wrote: new Map(),
    ...rest,
  };
}

/** The gateway's own calls: for keys, organizations, and how the services are. */
export const ownContext = (purpose: string, organizationId: string, deadlineMs = 3_000): CallContext =>
  callContext(`gateway-${purpose}`, { kind: 'service', name: 'gateway' }, blankScope(organizationId), {
    deadline: Date.now() + deadlineMs,
  });
