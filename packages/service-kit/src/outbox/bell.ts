/** Wakes one sleeper. A ring while nobody sleeps is kept for the next wait, so none is lost. */
export class Bell {
  private rung = false;
  private closed = false;
  private wake: (() => void) | undefined;
  private heedsRings = true;

  ring(): void {
    this.rung = true;
    if (this.heedsRings) this.wake?.();
  }

  /** Ends every sleep, now and later. */
  close(): void {
    this.closed = true;
    this.wake?.();
  }

  /** Sleeps until a ring. @returns true where it rang, false where the time was over */
  async wait(ms: number): Promise<boolean> {
    if (!this.rung) await this.sleep(ms, true);
    const rung = this.rung;
    this.rung = false;
    return rung;
  }

  /** Sleeps whatever rings; only closing ends it early. */
  pause(ms: number): Promise<void> {
    return this.sleep(ms, false);
  }

  private async sleep(ms: number, heedsRings: boolean): Promise<void> {
    if (this.closed) return;
    this.heedsRings = heedsRings;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.wake = undefined;
  }
}
