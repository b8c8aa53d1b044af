import type { Rendered } from '../rendered';

/** What a request was answered with, to the byte, with the headers that belong to the answer. */
export type KeptAnswer = Rendered;

/** What is known of a key when a request comes with it. */
export type Claim =
  /**
   * Nobody has used it: run, then `keep` or `release` with the token. `alone` where only this gateway could be asked,
   * though there are others.
   */
  | { state: 'claimed'; token: string; alone?: true }
  /** The first request with it is still running. */
  | { state: 'running' }
  | { state: 'answered'; answer: KeptAnswer }
  /** It was carried out, and its answer cannot be given again: it was too large to keep. */
  | { state: 'done' }
  /** It was used for another request. */
  | { state: 'other' };

/**
 * Remembers the answers of requests that carry an `Idempotency-Key`. One contract suite (`idempotencyContract` of the
 * test kit) runs over every implementation.
 */
export interface IdempotencyStore {
  /**
   * Claims a key, or says what it was used for; of any number of simultaneous claims exactly one gets it.
   *
   * @param key with its caller's name in it
   * @param fingerprint of the request: another one under the same key is refused
   * @param leaseSeconds after which the claim of a process that is gone counts no more
   */
  claim(key: string, fingerprint: string, leaseSeconds: number): Promise<Claim>;
  /** Keeps the answer for so many seconds; nothing where the claim is not the token's any more. */
  keep(key: string, token: string, answer: KeptAnswer, seconds: number): Promise<void>;
  /** Gives the key free, as if it had never been used; nothing where the claim is not the token's any more. */
  release(key: string, token: string): Promise<void>;
}
