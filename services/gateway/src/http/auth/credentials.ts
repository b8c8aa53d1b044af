import type { IncomingHttpHeaders } from 'node:http';

export type Credentials =
  | { kind: 'none' }
  | { kind: 'jwt'; token: string }
  | { kind: 'api_key'; key: string }
  /** An Authorization header that is not a bearer token. */
  | { kind: 'malformed' };

const bearer = /^Bearer +([A-Za-z0-9._~+/-]+=*) *$/i;

/** How keys begin (seed 1, "API Key Authentication"). */
const keyPrefix = 'haitech_';

/** What a request says about who is calling. Where it has both, the Authorization header counts. */
export function credentialsOf(headers: IncomingHttpHeaders): Credentials {
  const { authorization } = headers;
  if (authorization !== undefined) {
    const token = bearer.exec(authorization)?.[1];
    if (!token) return { kind: 'malformed' };
    return token.startsWith(keyPrefix) ? { kind: 'api_key', key: token } : { kind: 'jwt', token };
  }
  const key = headers['x-api-key'];
  return typeof key === 'string' && key !== '' ? { kind: 'api_key', key } : { kind: 'none' };
}
