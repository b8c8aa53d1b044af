import type { ProviderAnswer } from '../stand-in-server';
import { graphError } from './graph-error';

/** A template as Meta has approved it: its text, with {{1}}, {{2}}... for what is filled in. */
export interface ApprovedTemplate {
  name: string;
  /** As WhatsApp names it: `he`, `en`, `ar`, `ru`. */
  language: string;
  text: string;
}

/** What a call to send a template message asks for. */
export interface TemplateMessage {
  to: string;
  template: string;
  language: string;
  parameters: string[];
  /** As the receiver reads it. */
  text: string;
  callbackData?: string;
}

/** A message that WhatsApp took. */
export interface TakenMessage extends TemplateMessage {
  /** WhatsApp's id: `wamid...`. */
  id: string;
  at: Date;
}

interface Sent {
  messaging_product?: unknown;
  recipient_type?: unknown;
  to?: unknown;
  type?: unknown;
  template?: {
    name?: unknown;
    language?: { code?: unknown };
    components?: { type?: unknown; parameters?: { type?: unknown; text?: unknown }[] }[];
  };
  biz_opaque_callback_data?: unknown;
}

const refuse = (message: string, details?: string): ProviderAnswer => graphError(400, 100, message, details);

/**
 * Reads a call as WhatsApp does (Cloud API, "Template messages").
 *
 * @returns the message, or how WhatsApp refuses it
 */
export function readTemplateMessage(
  body: string,
  templates: readonly ApprovedTemplate[],
): { message: TemplateMessage } | { refusal: ProviderAnswer } {
  let sent: Sent;
  try {
    sent = JSON.parse(body) as Sent;
  } catch {
    return { refusal: refuse('Invalid parameter', 'The body is no JSON') };
  }
  const wrong = shapeError(sent);
  if (wrong !== undefined) return { refusal: refuse('Invalid parameter', wrong) };
  const to = String(sent.to).replace(/^\+/, '');
  if (!/^[1-9]\d{7,14}$/.test(to)) return { refusal: graphError(400, 131_009, 'Parameter value is not valid', 'to') };
  const name = String(sent.template?.name);
  const language = String(sent.template?.language?.code);
  const template = templates.find((known) => known.name === name && known.language === language);
  if (!template) {
    const details = `template name (${name}) does not exist in ${language}`;
    return { refusal: graphError(404, 132_001, 'Template name does not exist in the translation', details) };
  }
  const given = sent.template?.components?.find(({ type }) => type === 'body')?.parameters ?? [];
  const parameters = given.map(({ text }) => String(text));
  const expected = new Set(template.text.match(/\{\{\d+\}\}/g) ?? []).size;
  if (parameters.length !== expected) {
    const details = `body: number of localizable_params (${parameters.length}) does not match the expected number of params (${expected})`;
    return {
      refusal: graphError(400, 132_000, 'Number of parameters does not match the expected number of params', details),
    };
  }
  if (
    given.some(
      ({ type, text }) => type !== 'text' || typeof text !== 'string' || text === '' || /[\n\t]| {5}/.test(text),
    )
  ) {
    const details = 'Param text cannot have new-line/tab characters or more than 4 consecutive spaces';
    return { refusal: graphError(400, 132_018, 'There is an issue with the parameters in your template', details) };
  }
  const text = template.text.replace(/\{\{(\d+)\}\}/g, (_, place) => parameters[Number(place) - 1] ?? '');
  const data = sent.biz_opaque_callback_data;
  const callback = typeof data === 'string' ? { callbackData: data } : {};
  return { message: { to, template: name, language, parameters, text, ...callback } };
}

function shapeError(sent: Sent): string | undefined {
  if (sent.messaging_product !== 'whatsapp') return 'messaging_product must be whatsapp';
  if (sent.recipient_type !== undefined && sent.recipient_type !== 'individual') return 'recipient_type';
  if (sent.type !== 'template') return 'Outside of 24 hours after a message of the receiver only templates may be sent';
  if (typeof sent.to !== 'string') return 'to must be a string';
  if (typeof sent.template?.name !== 'string' || typeof sent.template.language?.code !== 'string') return 'template';
  const data = sent.biz_opaque_callback_data;
  if (data !== undefined && (typeof data !== 'string' || data.length > 512)) return 'biz_opaque_callback_data';
  return undefined;
}
