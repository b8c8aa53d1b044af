/** Wakes everybody in this process who waits for something to happen. */
export class Doorbell {
  private readonly listening = new Set<() => void>();

  ring(): void {
    for (const hear of this.listening) hear();
  }

  /** Listens from now on, so that no ring is lost between looking and waiting. */
  listen(): { wait(ms: number): Promise<void>; stop(): void } {
    let hear = (): void => undefined;
    const heard = new Promise<void>((resolve) => {
      hear = resolve;
    });
    this.listening.add(hear);
    return {
      /** Until the ring, or for `ms`: it may ring in another process only. */
      wait: async (ms) => {
        let timer: NodeJS.Timeout | undefined;
        const over = new Promise<void>((resolve) => {
          timer = setTimeout(resolve, ms);
        });
        await Promise.race([heard, over]);
        clearTimeout(timer);
      },
      stop: () => {
        this.listening.delete(hear);
      },
    };
  }
}
