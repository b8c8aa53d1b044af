import { createHmac, timingSafeEqual } from 'node:crypto';

/** What WhatsApp tells of a message of ours. */
export interface ToldStatus {
  providerMessageId: string;
  /** Our own id of it, as we gave it along. */
  messageId?: string;
  status: 'sent' | 'delivered' | 'read' | 'failed';
  at: Date;
  /** Why it failed, in WhatsApp's words. */
  failure?: string;
}

/** What somebody wrote to us. */
export interface ToldText {
  /** E.164. */
  from: string;
  text: string;
  at: Date;
}

/** Meta's signature over a call: `sha256=` and the hex HMAC-SHA256 of the body, keyed with the app's secret. */
export function isSignedByMeta(appSecret: string, signature: string, body: Uint8Array): boolean {
  return isSame(`sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`, signature);
}

/** Takes as long for every wrong text of the same length. */
export function isSame(expected: string, given: string): boolean {
  const a = Buffer.from(expected);
  const b = Buffer.from(given);
  return a.length === b.length && timingSafeEqual(a, b);
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objectsIn = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const statuses = ['sent', 'delivered', 'read', 'failed'] as const;

/**
 * Reads what Meta posts (Cloud API, "Webhooks"): of one phone number, since an account may have several.
 *
 * @returns undefined where it is no notification of WhatsApp's
 */
export function readWhatsAppWebhook(
  body: string,
  phoneNumberId: string,
): { statuses: ToldStatus[]; texts: ToldText[] } | undefined {
  let posted: unknown;
  try {
    posted = JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (!isObject(posted) || posted.object !== 'whatsapp_business_account') return undefined;
  const values = objectsIn(posted.entry)
    .flatMap(({ changes }) => objectsIn(changes))
    .filter(({ field, value }) => field === 'messages' && isObject(value))
    .map(({ value }) => value as Json)
    .filter(({ metadata }) => isObject(metadata) && metadata.phone_number_id === phoneNumberId);
  return {
    statuses: values.flatMap((value) => objectsIn(value.statuses)).flatMap((told) => readStatus(told) ?? []),
    texts: values.flatMap((value) => objectsIn(value.messages)).flatMap((told) => readText(told) ?? []),
  };
}

function readStatus({ id, status, timestamp, errors, biz_opaque_callback_data: ours }: Json): ToldStatus | undefined {
  const known = statuses.find((one) => one === status);
  const at = readInstant(timestamp);
  if (typeof id !== 'string' || id.length > 300 || !known || !at) return undefined;
  const told: ToldStatus = { providerMessageId: id, status: known, at };
  if (typeof ours === 'string' && ours.length <= 64) told.messageId = ours;
  const [error] = objectsIn(errors);
  if (error) told.failure = failureIn(error);
  return told;
}

function failureIn({ code, title, message, error_data: data }: Json): string {
  const details = isObject(data) ? data.details : undefined;
  const words = [title ?? message, details].filter((part) => typeof part === 'string' && part !== '').join(': ');
  return `${words} (${typeof code === 'number' ? code : 'no code'})`.slice(0, 500);
}

/** A text, or a button that somebody pressed under a template. */
function readText({ from, type, timestamp, text, button }: Json): ToldText | undefined {
  const at = readInstant(timestamp);
  const written = type === 'button' && isObject(button) ? button.text : isObject(text) ? text.body : undefined;
  if (typeof from !== 'string' || !/^\d{7,15}$/.test(from) || !at || typeof written !== 'string') return undefined;
  return { from: `+${from}`, text: written, at };
}

/** Seconds since the epoch, in a string. */
function readInstant(timestamp: unknown): Date | undefined {
  if (typeof timestamp !== 'string' || !/^\d{1,11}$/.test(timestamp)) return undefined;
  return new Date(Number(timestamp) * 1_000);
}
