/**
 * Beats while something goes on. Where a heartbeat fails, the group goes on without this member or is being balanced:
 * kafkajs has to be told, so the failure is kept for whoever asks, and `lost` is aborted.
 */
export class Pulse {
  private readonly lostController = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private beating: Promise<void> | undefined;
  private failure: { reason: unknown } | undefined;

  constructor(
    private readonly heartbeat: () => Promise<void>,
    everyMs: number,
  ) {
    this.timer = setInterval(() => this.beat(), everyMs);
  }

  /** Aborted once a heartbeat has failed. */
  get lost(): AbortSignal {
    return this.lostController.signal;
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.beating;
  }

  /** @throws what a heartbeat failed with, if one did */
  check(): void {
    if (this.failure) throw this.failure.reason;
  }

  private beat(): void {
    if (this.failure || this.beating !== undefined) return;
    this.beating = this.heartbeat()
      .catch((reason: unknown) => {
        this.failure = { reason };
        this.lostController.abort();
      })
      .finally(() => {
        this.beating = undefined;
      });
  }
}
