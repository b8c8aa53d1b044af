import { createHmac } from 'node:crypto';

const prefix = 'whsec_';
const secretBytes = 32;

/** @param random that many random bytes: Standard Webhooks asks for 24 to 64 */
export function newSecret(random: (bytes: number) => Buffer): string {
  return `${prefix}${random(secretBytes).toString('base64')}`;
}

/** What is signed, and sent. */
export interface Message {
  /** Of the event: the same at every attempt, so that a receiver can drop what it already has. */
  id: string;
  type: string;
  /** The raw body, to the byte. */
  body: string;
  /** Of the attempt. */
  at: Date;
}

/**
 * The headers of an attempt.
 *
 * - Standard Webhooks 1.0.0: `webhook-signature` holds one `v1,` signature per secret, so that a rotation can sign with
 *   two; the key is the decoded part behind `whsec_`.
 * - For the seed's clients `X-Webhook-Signature: sha256=` + hex over the raw body; its key is the secret's text as it was
 *   shown, prefix included, since these clients know nothing of base64.
 *
 * @param secrets the current one first
 */
export function signedHeaders(message: Message, secrets: readonly [string, ...string[]]): Record<string, string> {
  const timestamp = Math.floor(message.at.getTime() / 1_000);
  const signed = `${message.id}.${timestamp}.${message.body}`;
  return {
    'content-type': 'application/json',
    'user-agent': 'Roster-Webhooks/1.0',
    'webhook-id': message.id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': secrets.map((secret) => `v1,${hmac(standardKey(secret), signed, 'base64')}`).join(' '),
    'x-webhook-event': message.type,
    'x-webhook-signature': `sha256=${hmac(secrets[0], message.body, 'hex')}`,
  };
}

const standardKey = (secret: string): Buffer => Buffer.from(secret.slice(prefix.length), 'base64');

const hmac = (key: Buffer | string, text: string, encoding: 'base64' | 'hex'): string =>
  createHmac('sha256', key).update(text, 'utf8').digest(encoding);
