import { addressIn, isInsideName, isPublicAddress, type Resolve } from './addresses';

/** How long a person waits for a name to be looked up. */
const patienceMs = 2_000;

/**
 * Tells early that a webhook would never be sent to its address. A name that cannot be resolved just now is let pass:
 * every attempt looks again, and connects to nothing else than what it found.
 */
export class Destinations {
  constructor(
    private readonly resolve: Resolve,
    private readonly allowPrivate: boolean,
  ) {}

  async isRefused(url: string): Promise<boolean> {
    if (this.allowPrivate) return false;
    const { hostname } = new URL(url);
    const literal = addressIn(hostname);
    if (literal !== undefined) return !isPublicAddress(literal);
    if (isInsideName(hostname)) return true;
    const found = await this.lookUp(hostname);
    return found.some(({ address }) => !isPublicAddress(address));
  }

  private async lookUp(hostname: string) {
    let timer: NodeJS.Timeout | undefined;
    const unknown = new Promise<[]>((resolve) => {
      timer = setTimeout(() => resolve([]), patienceMs);
    });
    try {
      // A name that is not known now may be known when something is sent.
      return await Promise.race([this.resolve(hostname).catch(() => []), unknown]);
    } finally {
      clearTimeout(timer);
    }
  }
}
