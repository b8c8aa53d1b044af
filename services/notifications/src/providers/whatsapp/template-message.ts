import type { MessageLanguage } from '@roster/contracts';
import type { ProviderResult } from '../provider-client';
import { graphErrorOf } from './graph';

export interface TemplateMessage {
  /** E.164. */
  to: string;
  template: string;
  language: MessageLanguage;
  parameters: readonly string[];
  /** Comes back with each status, also where we never heard WhatsApp's own id. */
  callbackData: string;
}

/** The body of `POST /{phone-number-id}/messages` (Meta, Cloud API, "Template messages"). */
export function templateBody({ to, template, language, parameters, callbackData }: TemplateMessage): object {
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to,
    type: 'template',
    template: {
      name: template,
      language: { code: language },
      components: [{ type: 'body', parameters: parameters.map((text) => ({ type: 'text', text })) }],
    },
    biz_opaque_callback_data: callbackData,
  };
}

/**
 * What WhatsApp's answer means for the message.
 *
 * - `accepted`: it has it, under `id`.
 * - `refused`: it will never take it.
 * - `not_taken`: it surely does not have it, and may take it later.
 * - `unknown`: it may have it.
 */
export type SendVerdict =
  | { is: 'accepted'; id: string }
  | { is: 'refused'; reason: string }
  | { is: 'not_taken'; reason: string; retryAfterMs?: number | undefined }
  | { is: 'unknown'; reason: string };

/**
 * Codes that say "later" (Meta, Cloud API, "Error codes"): throttling of several kinds, the service being away, and an
 * account or token that a person can mend before the message is of no use.
 */
const passing = new Set([
  1, 2, 4, 80_007, 130_429, 131_000, 131_016, 131_048, 131_056, 131_057, 133_004, 133_016, 190, 131_042, 131_005, 10,
]);

export function judge(result: ProviderResult): SendVerdict {
  if (result.kind === 'not_sent') return { is: 'not_taken', reason: result.reason, retryAfterMs: result.retryAfterMs };
  if (result.kind === 'unknown') return { is: 'unknown', reason: result.reason };
  const { status, body, retryAfterMs } = result;
  if (status >= 200 && status < 300) {
    const { messages } = (body ?? {}) as { messages?: { id?: unknown }[] };
    const id = messages?.[0]?.id;
    return typeof id === 'string'
      ? { is: 'accepted', id }
      : { is: 'unknown', reason: 'WhatsApp answered without an id' };
  }
  const { code, message } = graphErrorOf(body, status);
  const isPassing = passing.has(code) || status >= 500 || status === 429;
  return isPassing ? { is: 'not_taken', reason: message, retryAfterMs } : { is: 'refused', reason: message };
}
