import { hkdfSync } from 'node:crypto';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { SecretBox, type SecretList } from '@roster/service-kit';
import type { KeptAnswer } from './idempotency-store';

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** Bytes of an answer as it is stored. JSON shrinks to a tenth or so: this is a body of several megabytes. */
const largestStored = 512 * 1024;
/** Characters of an answer that are worth compressing. */
const worthCompressing = 1_024;

/** What stands in place of an answer that is too large. */
const tooLarge = '-';

/**
 * Answers as they lie in a shared store: compressed, and encrypted, since among them are new API keys and people's data.
 * The key comes from the services' shared tokens, which every gateway has: the first seals, all open.
 */
export class SealedAnswers {
  private readonly box: SecretBox;

  constructor(peerTokens: SecretList) {
    const [first, ...others] = peerTokens;
    this.box = new SecretBox([keyFrom(first), ...others.map(keyFrom)]);
  }

  async seal({ status, body, headers }: KeptAnswer): Promise<string> {
    const text = JSON.stringify([status, body, headers]);
    const sealed = this.box.seal(text.length < worthCompressing ? `p${text}` : `z${await compressed(text)}`);
    return sealed.length <= largestStored ? sealed : tooLarge;
  }

  /** @returns undefined where it was too large, or was sealed with a token that is no longer accepted */
  async open(sealed: string): Promise<KeptAnswer | undefined> {
    if (sealed === tooLarge) return undefined;
    let opened: string;
    try {
      opened = this.box.open(sealed);
    } catch {
      // Sealed before the last rotation but one: that the request ran is still known.
      return undefined;
    }
    const text = opened.startsWith('z') ? await decompressed(opened.slice(1)) : opened.slice(1);
    const [status, body, headers] = JSON.parse(text) as [number, string, Record<string, string>];
    return { status, body, headers };
  }
}

const keyFrom = (token: string): string =>
  Buffer.from(hkdfSync('sha256', token, '', 'roster: kept answers', 32)).toString('base64');

const compressed = async (text: string): Promise<string> => (await deflate(text, { level: 1 })).toString('base64');

const decompressed = async (text: string): Promise<string> => (await inflate(Buffer.from(text, 'base64'))).toString();
