import type { OrganizationState, UserState } from '@roster/contracts';
import { type CallContext, type Database, Repository } from '@roster/service-kit';
import type { ClientSession } from 'mongoose';

/** Organizations. Each is its own scope, so one is found by `getMany` in a context that names it. */
export function createOrganizations(database: Database): Repository<OrganizationState> {
  return new Repository<OrganizationState>(database, {
    collection: 'organizations',
    kind: 'Organization',
    fields: { name: String, idStyle: String, timeZone: String, currency: String, locale: String, onCancel: String },
  });
}

/** Users, without their passwords: those are kept by `Credentials`. */
export class Users extends Repository<UserState> {
  constructor(database: Database) {
    super(database, {
      collection: 'users',
      kind: 'User',
      fields: { email: String, name: String, role: String, status: String, instructorId: String },
      indexes: [
        { keys: { email: 1 }, options: { unique: true, partialFilterExpression: { _live: true } } },
        { keys: { role: 1 } },
      ],
    });
  }

  /** @param email normalized */
  async withEmail(context: CallContext, email: string, session?: ClientSession): Promise<UserState | undefined> {
    const [user] = await this.all(context, { email }, {}, session, 1);
    return user;
  }

  async haveAdministrator(context: CallContext): Promise<boolean> {
    return (await this.count(context, { role: 'admin' })) > 0;
  }
}
