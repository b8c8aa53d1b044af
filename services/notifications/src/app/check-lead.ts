import type { notifications } from '@roster/contracts';
import { Check, normalizePhone } from '@roster/service-kit';
import { type LeadDetails, longestMessage } from '../domain/lead';

const emailPattern = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** As for customers, so that a lead can become one; E.164 allows no more than 15. */
const digits = { least: 9, most: 15 };
const utm = { most: 20, name: /^[a-z][a-z0-9_-]{0,39}$/i, longestValue: 300 };

/**
 * Reads what somebody said of themselves (seed 2, "POST /public/leads"). Blank text is as good as none.
 *
 * @throws AppError `invalid` that names every bad field; `phone` where neither phone nor email is given
 */
export function readLead(request: notifications.CreateLeadRequest__Output): LeadDetails {
  const lead: LeadDetails = withoutBlanks({
    name: request.name,
    phone: request.phone,
    email: request.email,
    childName: request.childName,
    childAge: request.childAge,
    childGrade: request.childGrade,
    courseInterest: request.courseInterest,
    city: request.city,
    message: request.message,
    source: request.source,
  });
  const check = new Check()
    .text('name', lead.name ?? '', { min: 1, max: 200 })
    .text('phone', lead.phone, { max: 40 })
    .text('email', lead.email, { max: 254 })
    .text('childName', lead.childName, { max: 200 })
    .integer('childAge', lead.childAge, 0, 120)
    .text('childGrade', lead.childGrade, { max: 40 })
    .text('courseInterest', lead.courseInterest, { max: 200 })
    .text('city', lead.city, { max: 100 })
    .text('message', lead.message, { max: longestMessage })
    .text('source', lead.source, { max: 100 });
  if (lead.phone === undefined && lead.email === undefined) check.add('phone', 'is required where there is no email');
  if (lead.phone !== undefined) checkPhone(check, lead.phone);
  if (lead.email !== undefined && !emailPattern.test(lead.email)) check.add('email', 'must be an e-mail address');
  checkUtm(check, request.utm);
  check.throwIfAny();
  return Object.keys(request.utm).length > 0 ? { ...lead, utm: { ...request.utm } } : lead;
}

function checkPhone(check: Check, phone: string): void {
  const { length } = normalizePhone(phone);
  // An `@` would make it look like an e-mail address where both are kept side by side.
  if (length < digits.least || length > digits.most || phone.includes('@')) {
    check.add('phone', `must be a phone number of ${digits.least} to ${digits.most} digits`);
  }
}

function checkUtm(check: Check, parameters: Record<string, string>): void {
  const entries = Object.entries(parameters);
  if (entries.length > utm.most) check.add('utm', `must have at most ${utm.most} entries`);
  if (entries.some(([name]) => !utm.name.test(name))) {
    check.add('utm', 'must have names of at most 40 letters, digits, _ and -, the first a letter');
  }
  for (const [name, value] of entries.slice(0, utm.most)) {
    if (utm.name.test(name)) check.text(`utm.${name}`, value, { max: utm.longestValue });
  }
}

function withoutBlanks(fields: { [K in keyof LeadDetails]: LeadDetails[K] | undefined }): LeadDetails {
  const trimmed = Object.entries(fields).map(([field, value]) => [
    field,
    typeof value === 'string' ? value.trim() || undefined : value,
  ]);
  return Object.fromEntries(trimmed.filter(([, value]) => value !== undefined)) as LeadDetails;
}
