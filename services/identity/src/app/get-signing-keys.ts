import { accessTokenAlgorithm } from '@roster/contracts';
import type { Parts } from './parts';

/** The public keys as a JSON Web Key Set (RFC 7517), newest first; for anybody. */
export async function getSigningKeys({ signingKeys }: Pick<Parts, 'signingKeys'>): Promise<string> {
  const keys = (await signingKeys.live()).map(({ kid, publicKey }) => ({
    ...publicKey.export({ format: 'jwk' }),
    kid,
    use: 'sig',
    alg: accessTokenAlgorithm,
  }));
  return JSON.stringify({ keys });
}
