import { type Clock, count } from '@roster/service-kit';
import type { FastifyReply } from 'fastify';
import { tooManyRequests } from '../failure';
import type { RateLimiter } from './limiter';

const windowSeconds = 3600;

/** How many times a user's own limit one address has, since a whole school may sit behind it. */
const addressFactor = 10;

/**
 * Limits calls: each user's own, and each address's for calls without a user. Signing in has a share of its own, so
 * that whoever has used up an address's other calls can still be let in; guessing passwords is identity's to stop, which
 * counts failures for each account and address.
 */
export class RateLimits {
  constructor(
    private readonly limiter: RateLimiter,
    private readonly perHour: number,
    private readonly clock: Clock,
  ) {}

  /**
   * @param perHour the caller's own limit, where it is not everybody's
   * @throws AppError `throttled`
   */
  caller(reply: FastifyReply, caller: string, perHour = this.perHour): Promise<void> {
    return this.count('caller', reply, caller, perHour);
  }

  /** @throws AppError `throttled` */
  signIn(reply: FastifyReply, address: string): Promise<void> {
    return this.count('sign_in', reply, `sign-in:${address}`, this.perHour * addressFactor);
  }

  /** @throws AppError `throttled` */
  stranger(reply: FastifyReply, address: string): Promise<void> {
    return this.count('address', reply, `address:${address}`, this.perHour * addressFactor);
  }

  private async count(kind: string, reply: FastifyReply, key: string, limit: number): Promise<void> {
    const { allowed, remaining, resetsAt } = await this.limiter.consume(key, limit, windowSeconds);
    const secondsLeft = Math.max(1, Math.ceil(resetsAt - this.clock.now().getTime() / 1000));
    reply.raw.setHeader('X-RateLimit-Limit', limit);
    reply.raw.setHeader('X-RateLimit-Remaining', remaining);
    reply.raw.setHeader('X-RateLimit-Reset', resetsAt);
    // draft-ietf-httpapi-ratelimit-headers-10
    reply.raw.setHeader('RateLimit-Policy', `"hour";q=${limit};w=${windowSeconds}`);
    reply.raw.setHeader('RateLimit', `"hour";r=${remaining};t=${secondsLeft}`);
    if (allowed) return;
    count('roster.http.rate_limit.refusals', { limit: kind });
    throw tooManyRequests(secondsLeft);
  }
}
