import type { CallContext } from '@roster/service-kit';
import { isAway } from './closures';
import type { Scheduling } from './scheduling';

interface Source<C> {
  findMany(context: CallContext, ids: readonly string[]): Promise<Map<string, C>>;
  held(context: CallContext, ids: readonly string[]): Promise<Map<string, C>>;
}

/** Copies of what others own, to be shown: while their owner is away, what is held has to do. */
export async function newestAtHand<C>(
  { log }: Pick<Scheduling, 'log'>,
  context: CallContext,
  source: Source<C>,
  ids: readonly string[],
): Promise<Map<string, C>> {
  try {
    return await source.findMany(context, ids);
  } catch (error) {
    if (!isAway(error)) throw error;
    log.warn({ err: error, requestId: context.requestId }, 'what others own may be missing or old: an owner is away');
    return source.held(context, ids);
  }
}
