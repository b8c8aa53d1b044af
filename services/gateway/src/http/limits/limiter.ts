/** One count within the current window. */
export interface Consumption {
  allowed: boolean;
  /** How many more are allowed until `resetsAt`. */
  remaining: number;
  /** Unix seconds. */
  resetsAt: number;
}

/**
 * Counts calls. Windows are fixed and begin with a caller's first call, so that not everybody's ends at the same
 * moment. Over a limit a call is refused and costs nothing. One contract suite runs over every implementation.
 */
export interface RateLimiter {
  /** @param limit how many are allowed within `windowSeconds` */
  consume(key: string, limit: number, windowSeconds: number): Promise<Consumption>;
}
