import type { Clock } from '@roster/service-kit';
import { LRUCache } from 'lru-cache';
import type { Consumption, RateLimiter } from './limiter';

/** A caller's window: how many calls it has taken, and its end in unix seconds. */
export interface CountingWindow {
  used: number;
  endsAt: number;
}

/** The limiter of a gateway that is alone. Bounded: past `maxKeys` those who called longest ago begin anew. */
export class MemoryRateLimiter implements RateLimiter {
  private readonly windows: LRUCache<string, CountingWindow>;

  constructor(
    private readonly clock: Clock,
    maxKeys = 100_000,
  ) {
    this.windows = new LRUCache({ max: maxKeys });
  }

  consume(key: string, limit: number, windowSeconds: number): Promise<Consumption> {
    const now = this.clock.now().getTime() / 1000;
    let window = this.windows.get(key);
    if (!window || window.endsAt <= now) {
      window = { used: 0, endsAt: Math.ceil(now) + windowSeconds };
      this.windows.set(key, window);
    }
    const allowed = window.used < limit;
    if (allowed) window.used++;
    return Promise.resolve({ allowed, remaining: Math.max(0, limit - window.used), resetsAt: window.endsAt });
  }

  /** What is known of a caller. */
  windowOf(key: string): CountingWindow | undefined {
    return this.windows.get(key);
  }

  /** Takes over what somebody else has counted; never back within a window, as answers may come out of order. */
  adopt(key: string, window: CountingWindow): void {
    const known = this.windows.get(key);
    if (known?.endsAt === window.endsAt && known.used > window.used) return;
    this.windows.set(key, { ...window });
  }
}
