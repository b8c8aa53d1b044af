import type { ContactState } from '@roster/contracts';
import type { CallContext } from '@roster/service-kit';
import { type ReasonCode, unreachable } from '../domain/messaging/message';
import { countryOf } from '../domain/messaging/settings';
import type { Family } from './families';
import type { Messaging } from './messaging';
import { toE164 } from './phones';

/** Whether a family can be written to, and at which number (E.164). */
export type Reach =
  | { to: string; contact?: ContactState | undefined; why?: undefined }
  | { to?: string | undefined; contact?: ContactState | undefined; why: ReasonCode };

type Called = Pick<Family, 'phone'>;

export async function reachOf(
  { contacts }: Pick<Messaging, 'contacts'>,
  context: CallContext,
  family: Called,
): Promise<Reach> {
  const to = toE164(family.phone, countryOf(context.organization.locale));
  return reach(family, to, to === undefined ? undefined : await contacts.find(context, to));
}

/** The same for many, with one question to the store. */
export async function withReach<F extends Called>(
  { contacts }: Pick<Messaging, 'contacts'>,
  context: CallContext,
  families: readonly F[],
): Promise<{ family: F; reach: Reach }[]> {
  const country = countryOf(context.organization.locale);
  const called = families.map((family) => ({ family, to: toE164(family.phone, country) }));
  const numbers = called.flatMap(({ to }) => to ?? []);
  const known = await contacts.findMany(context, numbers);
  return called.map(({ family, to }) => ({ family, reach: reach(family, to, known.get(to ?? '')) }));
}

function reach({ phone }: Called, to: string | undefined, contact: ContactState | undefined): Reach {
  const why = unreachable(phone, to, contact?.optedOut ?? false);
  if (why !== undefined) return { to, contact, why };
  return to === undefined ? { why: 'invalid_phone' } : { to, contact };
}
