import { randomUUID } from 'node:crypto';
import type { CallContext, OrganizationScope, Principal } from '@roster/service-kit';

/** An organization as HaiTech's is: UUIDs, Israel's time and money. Each test takes its own, so none meets another's data. */
export function testOrganization(overrides: Partial<OrganizationScope> = {}): OrganizationScope {
  return {
    id: `org-${randomUUID().slice(0, 8)}`,
    idStyle: 'uuid',
    timeZone: 'Asia/Jerusalem',
    currency: 'ILS',
    locale: 'he-IL',
    onCancel: 'keep',
    ...overrides,
  };
}

export const admin = (): Principal => ({ kind: 'user', id: randomUUID(), role: 'admin' });
export const manager = (): Principal => ({ kind: 'user', id: randomUUID(), role: 'manager' });
export const instructor = (instructorId: string): Principal => ({
  kind: 'user',
  id: randomUUID(),
  role: 'instructor',
  instructorId,
});

/** A call of an administrator, or of whom is given. */
export function testContext(organization: OrganizationScope, principal: Principal = admin()): CallContext {
  return {
    requestId: randomUUID(),
    principal,
    organization,
    deadline: Date.now() + 20_000,
    seen: new Map(),
    wrote: new Map(),
  };
}

/** The same caller's next call: it has seen what the last one wrote, as the gateway sees to it. */
export function nextCall(context: CallContext): CallContext {
  return {
    ...context,
    requestId: randomUUID(),
    deadline: Date.now() + 20_000,
    seen: new Map([...context.seen, ...context.wrote]),
    wrote: new Map(),
  };
}
