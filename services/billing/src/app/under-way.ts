import type { CallContext } from '@roster/service-kit';

/** Longer than a settlement takes; whoever waited in vain does the work again, as if nobody had begun it. */
const patienceMs = 500;

/**
 * Which meetings this process is settling right now. Who completed a meeting reads its figures in the same breath as the
 * event arrives: without this both would ask the owners and compute the same. A courtesy that saves work; what is right
 * is decided by the books, which whoever waited reads again.
 */
export class UnderWay {
  private readonly settlements = new Map<string, Promise<unknown>>();

  /**
   * Waits, a bounded time, until the settlements of these meetings that are under way have ended, well or not.
   *
   * @returns true where there was any to wait for: what was read before is to be read again
   */
  async isOver(context: CallContext, meetingIds: Iterable<string>): Promise<boolean> {
    const others = new Set<Promise<unknown>>();
    for (const id of meetingIds) {
      const settlement = this.settlements.get(keyOf(context, id));
      if (settlement !== undefined) others.add(settlement);
    }
    if (others.size === 0) return false;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, patienceMs);
    });
    await Promise.race([Promise.allSettled(others), late]);
    clearTimeout(timer);
    return true;
  }

  /** Does the work, known to whoever asks for these meetings meanwhile. */
  async during<T>(context: CallContext, meetingIds: readonly string[], work: () => Promise<T>): Promise<T> {
    const settlement = work();
    const keys = meetingIds.map((id) => keyOf(context, id));
    for (const key of keys) this.settlements.set(key, settlement);
    try {
      return await settlement;
    } finally {
      for (const key of keys) if (this.settlements.get(key) === settlement) this.settlements.delete(key);
    }
  }
}

const keyOf = ({ organization }: CallContext, id: string): string => `${organization.id}/${id}`;
