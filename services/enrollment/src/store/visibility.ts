import { type CallContext, type Filter, isManager, onlyOwn } from '@roster/service-kit';

/** Whose things a query looks for. */
interface Owners {
  /** For an instructor: what belongs to their cycles and meetings. */
  instructor: (instructorId: string) => Filter;
  /** For a client: what is their own. */
  customer: (customerId: string, context: CallContext) => Filter | Promise<Filter>;
}

const nothing: Filter = { id: '-' };

/**
 * Who sees what (canonical domain, "Who may do what"): managers, API keys and services everything, an instructor and a
 * client what is theirs, anybody else nothing.
 */
export function visibilityOf(owners: Owners) {
  return async (context: CallContext): Promise<Filter | undefined> => {
    const { principal } = context;
    if (isManager(principal)) return undefined;
    const instructorId = onlyOwn(principal);
    if (instructorId !== undefined) return owners.instructor(instructorId);
    if (principal.kind === 'user' && principal.customerId !== undefined) {
      return owners.customer(principal.customerId, context);
    }
    return nothing;
  };
}
