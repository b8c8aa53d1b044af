import { hash } from 'node:crypto';
import {
  type AppError,
  asAppError,
  type Clock,
  type Logger,
  type Principal,
  unauthenticated,
} from '@roster/service-kit';
import { LRUCache } from 'lru-cache';

/** What identity says of a key that is good. */
export interface ApiKeyFacts {
  id: string;
  organizationId: string;
  scopes: string[];
  /** Requests an hour. */
  rateLimit: number;
  /** Instant, RFC 3339. */
  validUntil?: string | undefined;
}

/** @throws AppError `unauthenticated` where the key is none, or is not valid any more */
export type VerifyApiKey = (key: string) => Promise<ApiKeyFacts>;

export interface VerifiedKey {
  principal: Extract<Principal, { kind: 'api_key' }>;
  organizationId: string;
  rateLimit: number;
}

interface Known {
  /** Absent: refused. */
  verified?: VerifiedKey;
  askedAt: number;
  endsAt: number;
}

/** How long a good key is believed without asking again: so long a revoked one may go on. */
const believedMs = 10_000;
/** And a refused one: short, so that a new key works at once. */
const refusedMs = 2_000;
/** How long a key that was good goes on while identity is away. Nobody can revoke it meanwhile. */
const usableMs = 300_000;
const maxKeys = 10_000;
const keyPattern = /^[\x21-\x7e]{1,200}$/;

const badKey = (): AppError => unauthenticated('api_key.invalid', 'The API key is not valid');

/** Asks identity about API keys, and remembers the answers for moments. Keys themselves are not kept, only digests. */
export class ApiKeys {
  private readonly known = new LRUCache<string, Known>({ max: maxKeys });
  private readonly asking = new Map<string, Promise<Known>>();
  /** One up at each `forget`: an answer that was asked for before may be of before. */
  private forgets = 0;

  constructor(
    private readonly verifyAtIdentity: VerifyApiKey,
    private readonly clock: Clock,
    private readonly log: Logger,
  ) {}

  /**
   * @param mayAsk called before identity is asked about a key that was not known to be good; throws to refuse that
   * @throws AppError `unauthenticated`; `unavailable` where identity is away and the key was not known lately
   */
  async verify(key: string, mayAsk: () => void): Promise<VerifiedKey> {
    if (!keyPattern.test(key)) throw badKey();
    const digest = hash('sha256', key, 'base64');
    const known = this.known.get(digest);
    const now = this.clock.now().getTime();
    if (known && now - known.askedAt < (known.verified ? believedMs : refusedMs)) return good(known, now);
    if (!known?.verified) mayAsk();
    try {
      return good(await this.ask(digest, key), now);
    } catch (error) {
      const isAway = asAppError(error)?.category === 'unavailable' || asAppError(error)?.category === 'timeout';
      if (!isAway || !known?.verified || now - known.askedAt > usableMs) throw error;
      this.log.warn({ err: error, apiKeyId: known.verified.principal.id }, 'going on with an API key that was good');
      return good(known, now);
    }
  }

  /** Drops what is known of a key: identity says that it changed or was revoked. */
  forget(organizationId: string, keyId: string): void {
    this.forgets++;
    this.asking.clear();
    for (const [digest, { verified }] of this.known) {
      if (verified?.principal.id === keyId && verified.organizationId === organizationId) this.known.delete(digest);
    }
  }

  private ask(digest: string, key: string): Promise<Known> {
    let asking = this.asking.get(digest);
    if (!asking) {
      const own = this.load(digest, key).finally(() => {
        if (this.asking.get(digest) === own) this.asking.delete(digest);
      });
      asking = own;
      this.asking.set(digest, asking);
    }
    return asking;
  }

  private async load(digest: string, key: string): Promise<Known> {
    const { forgets } = this;
    const known: Known = { askedAt: this.clock.now().getTime(), endsAt: Number.POSITIVE_INFINITY };
    try {
      const { id, organizationId, scopes, rateLimit, validUntil } = await this.verifyAtIdentity(key);
      known.verified = { principal: { kind: 'api_key', id, scopes }, organizationId, rateLimit };
      if (validUntil) known.endsAt = Date.parse(validUntil);
    } catch (error) {
      if (asAppError(error)?.category !== 'unauthenticated') throw error;
    }
    if (this.forgets === forgets) this.known.set(digest, known);
    return known;
  }
}

function good({ verified, endsAt }: Known, now: number): VerifiedKey {
  if (!verified || endsAt <= now) throw badKey();
  return verified;
}
