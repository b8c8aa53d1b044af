import type { Clock } from '@roster/service-kit';
import { LRUCache } from 'lru-cache';
import { tooManyRequests } from '../failure';
import type { RateLimiter } from './limiter';

const windowSeconds = 3600;
const maxAddresses = 10_000;

/** Keeps an address that sends one wrong API key after another from having each of them looked up. */
export class Guessing {
  private readonly blockedUntil = new LRUCache<string, number>({ max: maxAddresses });

  constructor(
    private readonly limiter: RateLimiter,
    private readonly allowedPerHour: number,
    private readonly clock: Clock,
  ) {}

  /** @throws AppError `throttled` where the address has guessed wrong too often within the hour */
  refuseIfBlocked(address: string): void {
    const secondsLeft = Math.ceil((this.blockedUntil.get(address) ?? 0) - this.clock.now().getTime() / 1000);
    if (secondsLeft > 0) throw tooManyRequests(secondsLeft);
  }

  /** Counts a wrong key. */
  async wrong(address: string): Promise<void> {
    const { allowed, resetsAt } = await this.limiter.consume(
      `wrong-key:${address}`,
      this.allowedPerHour,
      windowSeconds,
    );
    if (!allowed) this.blockedUntil.set(address, resetsAt);
  }
}
