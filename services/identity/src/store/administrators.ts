import { conflict, type Database, type Transaction } from '@roster/service-kit';
import type { Model } from 'mongoose';
import type { Users } from './repositories';

/**
 * Sees to it that an organization keeps a working administrator. Two administrators who close each other's logins at
 * once change different documents, and each transaction would see the other one still there: so whoever takes an
 * administrator away also writes the organization's one document here, and the second of them collides, runs again, and
 * finds nobody left.
 */
export class Administrators {
  private readonly takenAway: Model<{ _id: string; times: number }>;

  constructor(
    database: Database,
    private readonly users: Users,
  ) {
    this.takenAway = database.collection({ name: 'administrators', fields: { times: Number } });
  }

  /**
   * To be called in the transaction of the change, after it.
   *
   * @throws AppError `conflict` (`user.last_admin`)
   */
  async mustRemain({ session, context }: Transaction): Promise<void> {
    const _id = context.organization.id;
    await this.takenAway.updateOne({ _id }, { $inc: { times: 1 } }, { session, upsert: true });
    const [one] = await this.users.all(context, { role: 'admin', status: 'active' }, {}, session, 1);
    if (!one) throw conflict('user.last_admin', 'The last active administrator has to stay one');
  }
}
