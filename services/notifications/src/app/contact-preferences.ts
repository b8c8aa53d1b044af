import { type ContactState, type MessageLanguage, messageLanguages, type notifications } from '@roster/contracts';
import { type CallContext, Check, isManager, notFound, unprocessable } from '@roster/service-kit';
import { reasonOf, unreachable } from '../domain/messaging/message';
import { countryOf } from '../domain/messaging/settings';
import { toE164 } from '../messaging/phones';
import type { Dependencies } from './dependencies';

/** What a customer wants, by their phone number as it is now. @throws AppError `customer.not_found` */
export async function getContactPreferences(
  dependencies: Dependencies,
  context: CallContext,
  customerId: string,
): Promise<notifications.ContactPreferences> {
  const { typed, phone } = await phoneOf(dependencies, context, customerId);
  const contact = phone === undefined ? undefined : await dependencies.messaging.contacts.find(context, phone);
  return withReach(dependencies, context, typed, shown(customerId, phone, contact));
}

/**
 * Notes what a family has said to somebody: that they want no messages, or want them again, and in which language.
 *
 * @throws AppError `customer.not_found`, `invalid`; `contact.no_phone` where there is no number that could be called
 */
export async function updateContactPreferences(
  dependencies: Dependencies,
  context: CallContext,
  { customerId, optedOut, language, clear }: notifications.UpdateContactPreferencesRequest__Output,
): Promise<notifications.ContactPreferences> {
  new Check().oneOf('language', language, messageLanguages).throwIfAny();
  const { typed, phone } = await phoneOf(dependencies, context, customerId);
  if (phone === undefined)
    throw unprocessable('contact.no_phone', 'The customer has no phone number that could be called');
  const spoken = clear.includes('language') ? null : (language as MessageLanguage | undefined);
  const { contacts, clock } = dependencies.messaging;
  const change = { optedOut, language: spoken, at: clock.now(), by: 'api' as const };
  const contact = await contacts.change(context, phone, change);
  return withReach(dependencies, context, typed, shown(customerId, phone, contact));
}

/** With the reason why no message would be sent to them, where there is one. */
async function withReach(
  { messaging }: Dependencies,
  context: CallContext,
  typed: string,
  preferences: notifications.ContactPreferences,
): Promise<notifications.ContactPreferences> {
  const why = unreachable(typed, preferences.phone, preferences.optedOut ?? false);
  const isLinked = why !== undefined || (await messaging.links.isLinked(context, 'whatsapp'));
  const code = isLinked ? why : 'no_integration';
  return code === undefined ? preferences : { ...preferences, unreachable: reasonOf(code) };
}

/** A customer's number as somebody typed it, and as the world knows it, where it can be one. */
async function phoneOf(
  { messaging }: Dependencies,
  context: CallContext,
  id: string,
): Promise<{ typed: string; phone: string | undefined }> {
  if (!isManager(context.principal)) throw notFound('Customer');
  const { customer } = await messaging.peers.enrollment.getCustomer(context, { id });
  if (!customer) throw notFound('Customer');
  return { typed: customer.phone, phone: toE164(customer.phone, countryOf(context.organization.locale)) };
}

function shown(customerId: string, phone: string | undefined, contact: ContactState | undefined) {
  const preferences: notifications.ContactPreferences = { customerId, optedOut: contact?.optedOut ?? false };
  if (phone !== undefined) preferences.phone = phone;
  if (contact?.changedAt !== undefined) preferences.changedAt = contact.changedAt;
  if (contact?.changedBy !== undefined) preferences.changedBy = contact.changedBy;
  if (contact?.language !== undefined) preferences.language = contact.language;
  return preferences;
}
