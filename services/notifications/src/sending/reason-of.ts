import { PrivateAddressError } from './addresses';

const reasons: Record<string, string> = {
  ECONNREFUSED: 'The connection was refused',
  ECONNRESET: 'The connection was closed before an answer came',
  EHOSTUNREACH: 'The host cannot be reached',
  ENETUNREACH: 'The network cannot be reached',
  ENOTFOUND: 'The host name is not known',
  EAI_AGAIN: 'The host name could not be looked up',
  ETIMEDOUT: 'The connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'The connection timed out',
  UND_ERR_SOCKET: 'The connection was closed before an answer came',
  UND_ERR_HEADERS_OVERFLOW: 'The headers of the answer were too large',
  CERT_HAS_EXPIRED: 'The certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'The certificate is self-signed',
  ERR_TLS_CERT_ALTNAME_INVALID: 'The certificate is for another host',
};

interface ErrorLike {
  code?: unknown;
  cause?: unknown;
  /** Where several addresses were tried. */
  errors?: readonly ErrorLike[];
}

/** Why no answer came, for the administrator who reads the delivery: nothing of our own insides. */
export function reasonOf(error: unknown): string {
  for (let current = error as ErrorLike | undefined, depth = 0; current && depth < 5; depth++) {
    if (current instanceof PrivateAddressError) return current.message;
    const code = current.code ?? current.errors?.[0]?.code;
    if (typeof code === 'string') return reasons[code] ?? `The request failed (${code})`;
    current = current.cause as ErrorLike | undefined;
  }
  return 'The request failed';
}
