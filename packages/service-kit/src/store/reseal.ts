import type { Logger } from 'pino';
import type { SecretBox } from './secrets';

/** A kind of stored text that is sealed. */
export interface SealedText {
  /** For people: `webhook secrets`. */
  name: string;
  /** All of them, one after the other. */
  stored(): AsyncIterable<{ id: string; sealed: string }>;
  /** Replaces a text, unless it was changed or deleted meanwhile. */
  replace(id: string, before: string, after: string): Promise<void>;
}

/** What a service stores sealed, and with what. */
export interface Sealed {
  secrets: SecretBox;
  kinds: readonly SealedText[];
}

/**
 * Seals everything with the first key that is not yet, so that the other keys can be given up. What none of the keys
 * opens is left as it is and logged: the key that is missing may still be found. Can be repeated, and run by several
 * processes at once.
 */
export async function reseal({ kinds, secrets }: Sealed, log: Logger): Promise<void> {
  for (const kind of kinds) {
    let renewed = 0;
    let unreadable = 0;
    for await (const { id, sealed } of kind.stored()) {
      const anew = tryRenewing(secrets, sealed);
      if (anew === 'unreadable') unreadable++;
      else if (anew !== undefined) {
        await kind.replace(id, sealed, anew);
        renewed++;
      }
    }
    log.info({ kind: kind.name, renewed }, 'stored secrets are sealed with the first key');
    if (unreadable > 0) log.error({ kind: kind.name, unreadable }, 'no key of ROSTER_SECRET_KEY opens these');
  }
}

function tryRenewing(secrets: SecretBox, sealed: string): string | undefined | 'unreadable' {
  try {
    return secrets.renewed(sealed);
  } catch {
    return 'unreadable';
  }
}
