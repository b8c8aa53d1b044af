import { asAppError, type ServiceRuntime } from '@roster/service-kit';

/**
 * Asks other services for something that billing can do without.
 *
 * @param what for the log
 * @param otherwise what has to do where they do not answer
 * @throws what is a failure of our own
 */
export async function whereOwnersAnswer<T>(
  log: ServiceRuntime['log'],
  what: string,
  ask: () => Promise<T>,
  otherwise: () => Promise<T>,
): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!asAppError(error)) throw error;
    log.warn({ err: error, what }, 'the owner does not answer; going on with what is held');
  }
  return otherwise();
}
