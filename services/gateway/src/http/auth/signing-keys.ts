import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import type { Logger } from '@roster/service-kit';
import { AppError, type Clock, type Peers } from '@roster/service-kit';
import { ownContext } from '../organization-context';

/** After this the keys are asked for again, so that a withdrawn one is noticed. */
const freshMs = 600_000;
/** A stranger's tokens with made-up key ids may not cost identity more than one call in this time. */
const betweenAsksMs = 5_000;

interface PublishedKey extends JsonWebKey {
  kid?: string;
  alg?: string;
}

/** Identity's public keys, by their ids. Kept while identity is away; asked for when a token names an unknown one. */
export class SigningKeys {
  private keys = new Map<string, KeyObject>();
  private document = '';
  private askedAt = Number.NEGATIVE_INFINITY;
  private asking: Promise<void> | undefined;

  constructor(
    private readonly peers: Pick<Peers, 'identity'>,
    private readonly clock: Clock,
    private readonly log: Logger,
  ) {}

  /**
   * @returns undefined where identity publishes no such key
   * @throws AppError `unavailable` where identity was never reached
   */
  async find(kid: string): Promise<KeyObject | undefined> {
    const age = this.clock.now().getTime() - this.askedAt;
    const key = this.keys.get(kid);
    if (key && age < freshMs) return key;
    if (this.asking || age >= betweenAsksMs) await this.refresh();
    return this.keys.get(kid);
  }

  /** The key set as identity publishes it (RFC 7517). */
  async published(): Promise<string> {
    if (this.document === '' || this.clock.now().getTime() - this.askedAt >= freshMs) await this.refresh();
    return this.document;
  }

  private async refresh(): Promise<void> {
    this.asking ??= this.ask().finally(() => {
      this.asking = undefined;
    });
    try {
      await this.asking;
    } catch (error) {
      if (this.document === '') throw error;
      this.log.warn({ err: error }, 'going on with the signing keys that are known');
    }
  }

  private async ask(): Promise<void> {
    const known = this.document !== '';
    // A failure counts as well, but not before the first success: until then every call may try.
    if (known) this.askedAt = this.clock.now().getTime();
    const { jwksJson } = await this.peers.identity.getSigningKeys(ownContext('signing-keys', '-'), {});
    const { keys } = JSON.parse(jwksJson) as { keys?: PublishedKey[] };
    if (!keys) throw new AppError('internal', 'internal', 'identity answered without keys');
    this.keys = new Map(keys.flatMap((key) => (usable(key) ? [[key.kid, publicKey(key)]] : [])));
    this.document = jwksJson;
    this.askedAt = this.clock.now().getTime();
  }
}

const usable = (key: PublishedKey): key is PublishedKey & { kid: string } =>
  key.kid !== undefined && key.kty === 'RSA' && (key.alg === undefined || key.alg === 'RS256');

const publicKey = (key: PublishedKey): KeyObject => createPublicKey({ key, format: 'jwk' });
