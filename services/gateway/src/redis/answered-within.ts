/** Redis did not answer in time; what was asked may have been done or not. */
export class RedisSilent extends Error {
  override name = 'RedisSilent';
}

/**
 * Waits for an answer. The time is over only after the answers that have already arrived were read: a process that was
 * busy for longer than `ms` must not take its own pause for Redis's.
 *
 * @throws RedisSilent
 */
export function answeredWithin<T>(ms: number, asked: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(new RedisSilent(`Redis did not answer within ${ms} ms`));
    const timer = setTimeout(() => setImmediate(giveUp), ms);
    asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
