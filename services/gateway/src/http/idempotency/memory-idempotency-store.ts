import { randomUUID } from 'node:crypto';
import type { Clock } from '@roster/service-kit';
import { LRUCache } from 'lru-cache';
import type { Claim, IdempotencyStore, KeptAnswer } from './idempotency-store';

interface Running {
  fingerprint: string;
  token: string;
  until: number;
}

interface Kept {
  fingerprint: string;
  /** Absent where it was too large. */
  answer: KeptAnswer | undefined;
  until: number;
}

/** Bounds of what is kept; past them the answers that nobody has asked for longest are forgotten. */
export interface MemoryBounds {
  answers: number;
  /** Of all bodies together. */
  characters: number;
}

/** Characters; a request's own body may have a quarter as many bytes. */
const largestKept = 4 * 1024 * 1024;

/** What is kept of an answer beside its body, roughly. */
const overhead = 400;

/** The store of a gateway that is alone: what it keeps is gone with its process. */
export class MemoryIdempotencyStore implements IdempotencyStore {
  /** As many as there are requests at work. */
  private readonly running = new Map<string, Running>();
  private readonly kept: LRUCache<string, Kept>;
  /** Characters of a body. One answer must not push out too many others. */
  private readonly largest: number;

  constructor(
    private readonly clock: Clock,
    bounds: MemoryBounds = { answers: 50_000, characters: 32_000_000 },
  ) {
    this.largest = Math.min(largestKept, bounds.characters / 4);
    this.kept = new LRUCache({
      max: bounds.answers,
      maxSize: bounds.characters,
      sizeCalculation: ({ answer }) => (answer?.body.length ?? 0) + overhead,
    });
  }

  claim(key: string, fingerprint: string, leaseSeconds: number): Promise<Claim> {
    return Promise.resolve(this.claimNow(key, fingerprint, leaseSeconds));
  }

  keep(key: string, token: string, answer: KeptAnswer, seconds: number): Promise<void> {
    const running = this.running.get(key);
    if (running?.token === token) {
      this.running.delete(key);
      const until = this.now() + seconds * 1000;
      const fits = answer.body.length <= this.largest;
      this.kept.set(key, { fingerprint: running.fingerprint, answer: fits ? answer : undefined, until });
    }
    return Promise.resolve();
  }

  release(key: string, token: string): Promise<void> {
    if (this.running.get(key)?.token === token) this.running.delete(key);
    return Promise.resolve();
  }

  private claimNow(key: string, fingerprint: string, leaseSeconds: number): Claim {
    const now = this.now();
    const kept = this.kept.get(key);
    if (kept && kept.until > now) {
      if (kept.fingerprint !== fingerprint) return { state: 'other' };
      return kept.answer ? { state: 'answered', answer: kept.answer } : { state: 'done' };
    }
    const running = this.running.get(key);
    if (running && running.until > now) {
      return running.fingerprint === fingerprint ? { state: 'running' } : { state: 'other' };
    }
    this.kept.delete(key);
    const token = randomUUID();
    this.running.set(key, { fingerprint, token, until: now + leaseSeconds * 1000 });
    return { state: 'claimed', token };
  }

  private now(): number {
    return this.clock.now().getTime();
  }
}
