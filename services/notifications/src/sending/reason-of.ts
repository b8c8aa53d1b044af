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
  SELF_SIGNED_CERT_IN_CHAIN: 'The certificate comes from an authority that is not trusted',
  UNABLE_TO_GET_ISSUER_CERT: 'The certificate comes from an authority that is not trusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'The certificate comes from an authority that is not trusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'The certificate cannot be verified: one between it and its authority is missing',
  CERT_NOT_YET_VALID: 'The certificate is not valid yet',
  CERT_REVOKED: 'The certificate was revoked',
  EPROTO: 'The TLS handshake failed',
  ERR_SSL_WRONG_VERSION_NUMBER: 'The port does not speak TLS',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'The port does not speak TLS',
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
