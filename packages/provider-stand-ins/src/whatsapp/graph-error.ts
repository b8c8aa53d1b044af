import { randomUUID } from 'node:crypto';
import type { ProviderAnswer } from '../stand-in-server';

/** An error as Meta words it (Graph API, "Handling errors"). */
export function graphError(status: number, code: number, message: string, details?: string): ProviderAnswer {
  const data = details === undefined ? {} : { error_data: { messaging_product: 'whatsapp', details } };
  const type = code === 190 ? 'OAuthException' : 'GraphMethodException';
  return {
    status,
    body: { error: { message: `(#${code}) ${message}`, type, code, ...data, fbtrace_id: randomUUID().slice(0, 11) } },
  };
}
