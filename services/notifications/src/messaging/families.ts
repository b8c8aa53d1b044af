import { cancelledWithCycle, type enrollment } from '@roster/contracts';
import type { CallContext, Peers } from '@roster/service-kit';

/** A parent, with their children who take part. */
export interface Family {
  customerId: string;
  customerName: string;
  /** As somebody typed it. */
  phone: string;
  students: { id: string; name: string }[];
}

/** Who is expected at a meeting; those on trial as well. */
const takesPart = new Set(['registered', 'active', 'trial']);

export interface Whom {
  /** Only this one. */
  customerId?: string;
  /** Also those who took part until the cycle was cancelled. */
  untilCancelled?: boolean;
}

const pageSize = 100;

/**
 * The registrations of those who are expected in a cycle, as they are now: asked of enrollment, for who is told of a lesson
 * may not rest on a copy.
 *
 * @param cycleId absent: in any
 */
export async function expectedIn(
  peers: Pick<Peers, 'enrollment'>,
  context: CallContext,
  cycleId: string | undefined,
  { customerId, untilCancelled = false }: Whom = {},
): Promise<enrollment.Registration__Output[]> {
  const found: enrollment.Registration__Output[] = [];
  for (let offset = 0; ; offset += pageSize) {
    const page = { limit: pageSize, offset, sortBy: 'createdAt', descending: false };
    const question = {
      page,
      ...(cycleId === undefined ? {} : { cycleId }),
      ...(customerId === undefined ? {} : { customerId }),
    };
    const { registrations, total } = await peers.enrollment.listRegistrations(context, question);
    found.push(...registrations.filter((registration) => isMeant(registration, untilCancelled)));
    if (registrations.length === 0 || offset + pageSize >= total) return found;
  }
}

/** A cancelled cycle ends its registrations, sooner or later than its families are told. */
const isMeant = ({ status, cancellationReason }: enrollment.Registration__Output, untilCancelled: boolean): boolean =>
  takesPart.has(status) || (untilCancelled && status === 'cancelled' && cancellationReason === cancelledWithCycle);

/** The families in a cycle as they are now. */
export async function familiesOf(
  peers: Pick<Peers, 'enrollment'>,
  context: CallContext,
  cycleId: string,
  whom: Whom = {},
): Promise<Family[]> {
  const families = new Map<string, Family>();
  for (const registration of await expectedIn(peers, context, cycleId, whom)) add(families, registration);
  return [...families.values()];
}

function add(families: Map<string, Family>, { student }: enrollment.Registration__Output): void {
  const customer = student?.customer;
  if (!student || !customer) return;
  const family = families.get(customer.id) ?? {
    customerId: customer.id,
    customerName: customer.name,
    phone: customer.phone,
    students: [],
  };
  if (!family.students.some(({ id }) => id === student.id))
    family.students.push({ id: student.id, name: student.name });
  families.set(customer.id, family);
}
