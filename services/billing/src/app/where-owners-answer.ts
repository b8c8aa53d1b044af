import { asAppError, type ServiceRuntime } from '@roster/service-kit';

/**
 * Asks other services for something that billing can do without: where they do not answer, what is held has to do.
 *
 * @param what for the log
 * @throws what is a failure of our own
 */
export async function whereOwnersAnswer(
  log: ServiceRuntime['log'],
  what: string,
  ask: () => Promise<unknown>,
): Promise<void> {
  try {
    await ask();
  } catch (error) {
    if (!asAppError(error)) throw error;
    log.warn({ err: error, what }, 'the owner does not answer; going on with what is held');
  }
}
