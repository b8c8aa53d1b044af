import type { Clock } from '@roster/service-kit';
import { LRUCache } from 'lru-cache';
import type { Consumption, RateLimiter } from './limiter';

interface Window {
  used: number;
  endsAt: number;
}

/** The limiter of a gateway that is alone. Bounded: past `maxKeys` those who called longest ago begin anew. */
export class MemoryRateLimiter implements RateLimiter {
  private readonly windows: LRUCache<string, Window>;

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
}
