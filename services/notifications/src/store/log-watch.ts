import type { Logger, Worker } from '@roster/service-kit';
import type { EventLog } from './event-log';

interface Waiter {
  after: number;
  wake: () => void;
}

/** How often it is looked for what other replicas wrote. */
const pollMs = 500;

/**
 * Has readings wait for what is written next. What this process writes wakes them at once; what other replicas write is
 * found by one question for all that wait, twice a second, and by none where nobody waits.
 */
export class LogWatch implements Worker {
  readonly name = 'event log watch';
  private readonly waiting = new Map<string, Set<Waiter>>();
  /** How far this process has written each log, so that what was written just before somebody waits is not missed. */
  private readonly written = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly log: Pick<EventLog, 'lastOf'>,
    private readonly logger: Logger,
  ) {}

  start(): void {
    // It begins by itself when somebody waits.
  }

  stop(): void {
    clearTimeout(this.timer);
    for (const organizationId of [...this.waiting.keys()]) this.wake(organizationId, Number.POSITIVE_INFINITY);
  }

  /** This process wrote up to this position. */
  appended(organizationId: string, position: number): void {
    this.written.set(organizationId, position);
    this.wake(organizationId, position);
  }

  /** Resolves when there is something behind a position, or the time is over: whoever waited looks for themselves. */
  wait(organizationId: string, after: number, ms: number): Promise<void> {
    if ((this.written.get(organizationId) ?? 0) > after) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(() => waiter.wake(), ms);
      const waiter: Waiter = {
        after,
        wake: () => {
          clearTimeout(timer);
          this.remove(organizationId, waiter);
          resolve();
        },
      };
      const others = this.waiting.get(organizationId);
      if (others) others.add(waiter);
      else this.waiting.set(organizationId, new Set([waiter]));
      this.timer ??= setTimeout(() => void this.look(), pollMs).unref();
    });
  }

  private wake(organizationId: string, position: number): void {
    for (const waiter of [...(this.waiting.get(organizationId) ?? [])]) if (position > waiter.after) waiter.wake();
  }

  private remove(organizationId: string, waiter: Waiter): void {
    const others = this.waiting.get(organizationId);
    others?.delete(waiter);
    if (others?.size === 0) this.waiting.delete(organizationId);
  }

  private async look(): Promise<void> {
    try {
      const last = await this.log.lastOf([...this.waiting.keys()]);
      for (const [organizationId, position] of last) this.wake(organizationId, position);
    } catch (error) {
      // Who waits looks when their time is over, and is told then.
      this.logger.debug({ err: error }, 'could not look at the event log');
    }
    this.timer = this.waiting.size > 0 ? setTimeout(() => void this.look(), pollMs).unref() : undefined;
  }
}
