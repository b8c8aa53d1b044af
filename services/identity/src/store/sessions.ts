import type { SessionsEnded } from '@roster/contracts';
import type { CallContext, Database, Transaction } from '@roster/service-kit';
import type { Model } from 'mongoose';
import type { Session } from '../domain/session';

interface Stored extends Session {
  /** `<organization>/<session>` */
  _id: string;
  organizationId: string;
  openedAt: Date;
  address?: string;
  userAgent?: string;
}

/** Where a session was opened from, for people to recognise it by. */
export interface Origin {
  address?: string;
  userAgent?: string;
}

/** The sessions that are open. One that ends is deleted; one that expires deletes itself. */
export class Sessions {
  private readonly sessions: Model<Stored>;

  constructor(database: Database) {
    this.sessions = database.collection<Stored>({
      name: 'sessions',
      fields: {
        organizationId: String,
        id: String,
        userId: String,
        current: String,
        previous: String,
        rotatedAt: Date,
        expiresAt: Date,
        openedAt: Date,
        address: String,
        userAgent: String,
      },
      indexes: [
        { keys: { organizationId: 1, userId: 1 } },
        { keys: { expiresAt: 1 }, options: { expireAfterSeconds: 0 } },
      ],
    });
  }

  async insert({ session, context, now }: Transaction, opened: Session, origin: Origin): Promise<void> {
    const organizationId = context.organization.id;
    const stored: Stored = { _id: key(context, opened.id), organizationId, ...opened, ...origin, openedAt: now };
    await this.sessions.insertMany([stored], { session, lean: true });
  }

  async find({ session, context }: Transaction, id: string): Promise<Session | undefined> {
    return (await this.sessions.findOne({ _id: key(context, id) }, null, { session }).lean<Stored>()) ?? undefined;
  }

  /** Two rotations at once are a write conflict, upon which one of them runs again. */
  async rotate(
    { session, context }: Transaction,
    { id, current, previous, rotatedAt, expiresAt }: Session,
  ): Promise<void> {
    const changes = { $set: { current, previous, rotatedAt, expiresAt } };
    await this.sessions.updateOne({ _id: key(context, id) }, changes, { session });
  }

  /** Ends a session and tells of it. Ending what has ended already changes nothing. */
  async end(tx: Transaction, id: string): Promise<void> {
    const { session, context, now } = tx;
    const ended = await this.sessions.findOneAndDelete({ _id: key(context, id) }, { session }).lean<Stored>();
    if (!ended) return;
    const { organizationId, userId, openedAt, address, userAgent } = ended;
    const createdAt = openedAt.toISOString();
    const before = { id, organizationId, version: 1, createdAt, updatedAt: createdAt, userId };
    const seen = { ...(address ? { address } : {}), ...(userAgent ? { userAgent } : {}) };
    const endedAt = now.toISOString();
    tx.emit('session.ended', {
      before: { ...before, ...seen },
      after: { ...before, ...seen, version: 2, updatedAt: endedAt, deletedAt: endedAt },
    });
  }

  /**
   * @param except stays open
   * @returns what the event that tells of it carries as `sessionsEnded`
   */
  async endAllOf({ session, context }: Transaction, userId: string, except?: string): Promise<SessionsEnded> {
    const those = { organizationId: context.organization.id, userId, ...(except ? { id: { $ne: except } } : {}) };
    await this.sessions.deleteMany(those, { session });
    return except ? { except } : {};
  }
}

const key = (context: CallContext, id: string): string => `${context.organization.id}/${id}`;
