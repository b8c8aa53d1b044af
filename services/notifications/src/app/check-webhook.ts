import { Check, invalidField } from '@roster/service-kit';
import { eventViolations } from '../domain/webhook';
import { headerViolations, type WebhookHeaders } from '../domain/webhook-headers';
import { urlViolations } from '../domain/webhook-url';
import type { Dependencies } from './dependencies';

/**
 * Checks what a caller says of a webhook; absent fields are fine.
 *
 * @throws AppError `invalid` that names every field
 */
export async function checkWebhook(
  { allowPrivate, destinations }: Pick<Dependencies, 'allowPrivate' | 'destinations'>,
  fields: {
    url?: string | undefined;
    events?: readonly string[] | undefined;
    description?: string | undefined;
    headers?: WebhookHeaders | undefined;
  },
): Promise<void> {
  const check = new Check().text('description', fields.description, { max: 500 });
  const violations = [
    ...(fields.url === undefined ? [] : urlViolations(fields.url, allowPrivate)),
    ...(fields.events === undefined ? [] : eventViolations(fields.events)),
    ...headerViolations(fields.headers ?? {}),
  ];
  for (const { field, message } of violations) check.add(field, message);
  check.throwIfAny();
  if (fields.url !== undefined && (await destinations.isRefused(fields.url))) {
    throw invalidField('url', 'must not lead to a private network');
  }
}

/** The same event named twice is one wish. */
export const withoutRepeats = (events: readonly string[]): string[] => [...new Set(events)];
