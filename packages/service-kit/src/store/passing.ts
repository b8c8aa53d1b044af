import { asAppError, type ErrorCategory } from '../errors';
import { isStoreOutage } from './outage';

const passing = new Set<ErrorCategory>(['unavailable', 'timeout', 'throttled']);

/** Not the fault of what was tried: the same will pass once what is away is back, or others leave room for it. */
export function isPassing(error: unknown): boolean {
  const known = asAppError(error);
  // Too many writers at once are nothing that is wrong with an event either.
  if (known?.slug === 'write.contended') return true;
  if (known) return passing.has(known.category);
  return isStoreOutage(error);
}
