/** Tells those who wait for a delivery that an attempt was made, in this process. */
export class AttemptNotices {
  private readonly waiting = new Map<string, Set<() => void>>();

  announce(deliveryId: string): void {
    for (const wake of this.waiting.get(deliveryId) ?? []) wake();
  }

  /** Resolves at the next announcement, or after `ms`. */
  wait(deliveryId: string, ms: number): Promise<void> {
    return new Promise((resolve) => {
      const all = this.waiting.get(deliveryId) ?? new Set();
      this.waiting.set(deliveryId, all);
      const wake = (): void => {
        clearTimeout(timer);
        all.delete(wake);
        if (all.size === 0) this.waiting.delete(deliveryId);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      all.add(wake);
    });
  }
}
