import { createHash, createPrivateKey, createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import {
  type Clock,
  ConfigError,
  type Database,
  isDuplicateKey,
  type SealedText,
  type SecretBox,
} from '@roster/service-kit';
import type { Model } from 'mongoose';
import { sessionLifetimeMs } from '../domain/session';
import { believed, dueGeneration, liveKeys } from '../domain/signing-key';

interface Stored {
  /** The generation: replicas that start at once cannot both make it. */
  _id: string;
  generation: number;
  kid: string;
  /** PKCS #8, PEM, encrypted with the service's secret key. */
  sealedPrivateKey: string;
  createdAt: Date;
}

export interface SigningKey {
  kid: string;
  generation: number;
  createdAt: Date;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

const generate = promisify(generateKeyPair);

/** How long the keys are taken from memory, so that a replica learns of a successor that another one made. */
const freshForMs = 5 * 60_000;
/** How often a key id that nobody knows may lead to another look into the store. */
const lookAgainAfterMs = 5_000;

/** The key pairs that tokens are signed with. Private keys are encrypted at rest and never leave this service. */
export class SigningKeys {
  private readonly stored: Model<Stored>;
  private loaded: { at: number; keys: SigningKey[] } | undefined;

  constructor(
    database: Database,
    private readonly secrets: SecretBox,
    private readonly clock: Clock,
    /** Keys made before are given up, with whatever they signed. */
    private readonly since?: Date,
  ) {
    this.stored = database.collection<Stored>({
      name: 'signing_keys',
      fields: { generation: Number, kid: String, sealedPrivateKey: String, createdAt: Date },
    });
  }

  /**
   * Makes the first key, or the successor of one that has signed long enough.
   *
   * @throws Error where the keys were encrypted with another secret key
   * @throws ConfigError where the day from which keys are believed is still to come: no key could sign on it
   */
  async prepare(): Promise<void> {
    const now = this.clock.now();
    if (this.since && this.since > now) throw new ConfigError('ROSTER_SIGNING_KEYS_SINCE: must not lie ahead');
    const generation = dueGeneration(await this.load(), now, this.since);
    if (generation === undefined) return;
    const { privateKey } = await generate('rsa', { modulusLength: 2048 });
    try {
      await this.stored.insertMany([this.toStored(generation, privateKey)]);
    } catch (error) {
      // Another replica was faster: its key serves as well.
      if (!isDuplicateKey(error)) throw error;
    }
    await this.load();
  }

  /** Newest first: the first one signs. */
  async live(): Promise<SigningKey[]> {
    const { at, keys } = this.loaded ?? { at: 0, keys: [] };
    const now = this.clock.now();
    const current = now.getTime() - at < freshForMs ? keys : await this.load();
    return liveKeys(believed(current, this.since), sessionLifetimeMs, now);
  }

  /** The private keys as they are stored. */
  sealed(): SealedText {
    const { stored } = this;
    return {
      name: 'signing keys',
      async *stored() {
        for await (const { _id, sealedPrivateKey } of stored.find({}, { sealedPrivateKey: 1 }).lean().cursor()) {
          yield { id: _id, sealed: sealedPrivateKey };
        }
      },
      replace: async (id, before, after) => {
        await stored.updateOne({ _id: id, sealedPrivateKey: before }, { $set: { sealedPrivateKey: after } });
      },
    };
  }

  async byId(kid: string): Promise<SigningKey | undefined> {
    const known = (await this.live()).find((key) => key.kid === kid);
    const age = this.clock.now().getTime() - (this.loaded?.at ?? 0);
    if (known || age < lookAgainAfterMs) return known;
    await this.load();
    return (await this.live()).find((key) => key.kid === kid);
  }

  private async load(): Promise<SigningKey[]> {
    const keys = (await this.stored.find({}).lean()).map((stored) => this.fromStored(stored));
    this.loaded = { at: this.clock.now().getTime(), keys };
    return keys;
  }

  private toStored(generation: number, privateKey: KeyObject): Stored {
    return {
      _id: String(generation),
      generation,
      kid: thumbprint(createPublicKey(privateKey)),
      sealedPrivateKey: this.secrets.seal(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()),
      createdAt: this.clock.now(),
    };
  }

  private fromStored({ kid, generation, createdAt, sealedPrivateKey }: Stored): SigningKey {
    let pem: string;
    try {
      pem = this.secrets.open(sealedPrivateKey);
    } catch (cause) {
      throw new Error(`signing key ${kid} cannot be opened: was ROSTER_SECRET_KEY changed?`, { cause });
    }
    const privateKey = createPrivateKey(pem);
    return { kid, generation, createdAt, privateKey, publicKey: createPublicKey(privateKey) };
  }
}

/** A name that follows from the key itself (RFC 7638). */
function thumbprint(publicKey: KeyObject): string {
  const { e, kty, n } = publicKey.export({ format: 'jwk' });
  return createHash('sha256').update(JSON.stringify({ e, kty, n })).digest('base64url');
}
