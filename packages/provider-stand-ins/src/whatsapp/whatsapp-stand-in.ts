import { createHmac, randomBytes } from 'node:crypto';
import { type ProviderAnswer, type ProviderCall, StandInServer } from '../stand-in-server';
import { graphError } from './graph-error';
import { messagesPage } from './messages-page';
import { type ApprovedTemplate, readTemplateMessage, type TakenMessage } from './template-message';

export type { ApprovedTemplate, TakenMessage, TemplateMessage } from './template-message';

/** An account as Meta knows it. */
export interface WhatsAppAccount {
  phoneNumberId: string;
  accessToken: string;
  appSecret: string;
  /** The word that was agreed on for the webhook. */
  verifyToken: string;
  templates: ApprovedTemplate[];
}

export type MessageStatus = 'sent' | 'delivered' | 'read' | 'failed';

/**
 * WhatsApp's Cloud API: takes template messages at `/{version}/{phone-number-id}/messages`, and posts webhooks, signed as
 * Meta signs them. `/` shows people what has "arrived".
 */
export class WhatsAppStandIn extends StandInServer {
  readonly messages: TakenMessage[] = [];
  /** Numbers that WhatsApp does not deliver to, with the code it says so with. */
  readonly refused = new Map<string, { code: number; message: string }>();

  private constructor(readonly account: WhatsAppAccount) {
    super();
  }

  static async start(account: WhatsAppAccount, port = 0): Promise<WhatsAppStandIn> {
    const standIn = new WhatsAppStandIn(account);
    await standIn.listen(port);
    return standIn;
  }

  /** Resolves once so many messages were taken in all. */
  async awaitMessages(count: number): Promise<TakenMessage[]> {
    await this.until(() => this.messages.length >= count);
    return this.messages;
  }

  /** Tells of a message's fate, as Meta does: at the webhook's address, signed. */
  tellStatus(
    webhook: string,
    message: Pick<TakenMessage, 'id' | 'to' | 'callbackData'>,
    status: MessageStatus,
    at: Date,
    error?: { code: number; title: string; details?: string },
  ): Promise<Response> {
    const { id, to, callbackData } = message;
    const failure = error && { code: error.code, title: error.title, error_data: { details: error.details } };
    return this.post(webhook, {
      statuses: [
        {
          id,
          status,
          timestamp: seconds(at),
          recipient_id: to,
          ...(callbackData === undefined ? {} : { biz_opaque_callback_data: callbackData }),
          ...(failure ? { errors: [failure] } : {}),
        },
      ],
    });
  }

  /** Somebody wrote back. @param from digits only, as WhatsApp writes numbers */
  tellText(webhook: string, from: string, text: string, at: Date, id = newMessageId()): Promise<Response> {
    return this.post(webhook, {
      contacts: [{ profile: { name: 'A parent' }, wa_id: from }],
      messages: [{ id, from, timestamp: seconds(at), type: 'text', text: { body: text } }],
    });
  }

  /** What Meta posts, and its signature over it. */
  signed(value: object): { body: string; signature: string } {
    const metadata = { display_phone_number: '15550783881', phone_number_id: this.account.phoneNumberId };
    const change = { field: 'messages', value: { messaging_product: 'whatsapp', metadata, ...value } };
    const body = JSON.stringify({
      object: 'whatsapp_business_account',
      entry: [{ id: '102290129340398', changes: [change] }],
    });
    return { body, signature: `sha256=${createHmac('sha256', this.account.appSecret).update(body).digest('hex')}` };
  }

  private post(webhook: string, value: object): Promise<Response> {
    const { body, signature } = this.signed(value);
    const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signature };
    return fetch(webhook, { method: 'POST', headers, body });
  }

  protected override page({ method, path }: ProviderCall): ProviderAnswer | undefined {
    return method === 'GET' && path === '/' ? { status: 200, body: messagesPage(this.messages) } : undefined;
  }

  protected override failure(status: number): ProviderAnswer {
    if (status === 429)
      return graphError(429, 130_429, 'Rate limit hit', 'Cloud API message throughput has been reached.');
    return graphError(status, 131_000, 'Something went wrong');
  }

  protected override handle(call: ProviderCall): ProviderAnswer {
    const [, version = '', phoneNumberId, action, ...rest] = call.path.split('/');
    if (!/^v\d+\.\d+$/.test(version) || rest.length > 0) return graphError(400, 2_500, 'Unknown path components');
    if (call.headers.authorization !== `Bearer ${this.account.accessToken}`) {
      return graphError(401, 190, 'Invalid OAuth access token - Cannot parse access token');
    }
    if (phoneNumberId !== this.account.phoneNumberId) {
      const message = `Unsupported ${call.method.toLowerCase()} request. Object with ID '${phoneNumberId}' does not exist`;
      return graphError(400, 100, message);
    }
    if (call.method === 'GET' && action === undefined) {
      const shown = { verified_name: 'HaiTech', display_phone_number: '+972 50-123-4567', id: phoneNumberId };
      return { status: 200, body: shown };
    }
    if (call.method !== 'POST' || action !== 'messages') return graphError(400, 2_500, 'Unknown path components');
    return this.send(call);
  }

  private send({ headers, body }: ProviderCall): ProviderAnswer {
    if (!headers['content-type']?.startsWith('application/json')) return graphError(400, 100, 'Invalid parameter');
    const read = readTemplateMessage(body, this.account.templates);
    if ('refusal' in read) return read.refusal;
    const { message } = read;
    const refused = this.refused.get(message.to);
    if (refused) return graphError(400, refused.code, refused.message);
    const id = newMessageId();
    this.messages.push({ ...message, id, at: new Date() });
    return {
      status: 200,
      body: {
        messaging_product: 'whatsapp',
        contacts: [{ input: message.to, wa_id: message.to }],
        messages: [{ id, message_status: 'accepted' }],
      },
    };
  }
}

const newMessageId = (): string => `wamid.${randomBytes(24).toString('base64')}`;

/** WhatsApp writes instants as seconds since the epoch, in a string. */
const seconds = (at: Date): string => String(Math.floor(at.getTime() / 1_000));
