import type { Model } from 'mongoose';
import type { Clock } from '../store/clock';
import type { Database } from '../store/database';
import { isDuplicateKey } from '../store/duplicate-key';

interface LeaseDocument {
  _id: string;
  owner: string;
  expiresAt: Date;
}

/** One holder at a time among a service's replicas. A holder that dies is followed after the lease's time. */
export class Lease {
  private readonly leases: Model<LeaseDocument>;
  private heldUntil = 0;
  private renewal: NodeJS.Timeout | undefined;

  constructor(
    database: Database,
    private readonly name: string,
    private readonly owner: string,
    /** The machine's own, not a test's business clock: replicas compare their times. */
    private readonly clock: Clock,
    private readonly ttlMs = 10_000,
  ) {
    this.leases = database.collection<LeaseDocument>({ name: 'leases', fields: { owner: String, expiresAt: Date } });
  }

  /** Takes or keeps the lease. Asks the database only when a third of its time has passed. */
  async hold(): Promise<boolean> {
    const now = this.clock.now().getTime();
    if (now < this.heldUntil - (this.ttlMs * 2) / 3) return true;
    try {
      await this.leases.updateOne(
        { _id: this.name, $or: [{ owner: this.owner }, { expiresAt: { $lte: new Date(now) } }] },
        { $set: { owner: this.owner, expiresAt: new Date(now + this.ttlMs) } },
        { upsert: true },
      );
      this.heldUntil = now + this.ttlMs;
      return true;
    } catch (error) {
      // The filter missed because somebody else holds it, and the upsert met their document.
      if (!isDuplicateKey(error)) throw error;
      this.heldUntil = 0;
      return false;
    }
  }

  /** Keeps the lease, which must be held, for as long as the work takes. */
  async holding<T>(work: () => Promise<T>): Promise<T> {
    // A renewal that fails is met again by the next `hold`, which says so; the work itself goes on.
    this.renewal = setInterval(() => void this.hold().catch(() => undefined), this.ttlMs / 3);
    try {
      return await work();
    } finally {
      this.letRunOut();
    }
  }

  /** Renews it no more: whoever waits for it gets it when its time is over. */
  letRunOut(): void {
    clearInterval(this.renewal);
  }

  async release(): Promise<void> {
    this.heldUntil = 0;
    await this.leases.deleteOne({ _id: this.name, owner: this.owner });
  }
}
