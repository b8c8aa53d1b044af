import type { OrganizationState, UserState } from '@roster/contracts';
import { type CallContext, type Database, Repository, searchKeys } from '@roster/service-kit';
import type { ClientSession } from 'mongoose';
import { isOrganizationId } from '../domain/organization-settings';
import { namesById } from './names';

/** Organizations. Each is its own scope: one is found in a context that names it. */
export function createOrganizations(database: Database): Repository<OrganizationState> {
  return new Repository<OrganizationState>(database, {
    collection: 'organizations',
    kind: 'Organization',
    fields: { name: String, idStyle: String, timeZone: String, currency: String, locale: String, onCancel: String },
    looksLikeId: isOrganizationId,
  });
}

/** Users, without their passwords: those are kept by `Credentials`. */
export class Users extends Repository<UserState> {
  constructor(database: Database) {
    const unique = { unique: true, partialFilterExpression: { _live: true } };
    super(database, {
      collection: 'users',
      kind: 'User',
      fields: {
        email: String,
        name: String,
        role: String,
        status: String,
        instructorId: String,
        deactivatedAt: String,
        passwordChangedAt: String,
        _search: [String],
      },
      indexes: [
        { keys: { email: 1 }, options: unique },
        {
          keys: { instructorId: 1 },
          options: { unique: true, partialFilterExpression: { instructorId: { $exists: true } } },
        },
        { keys: { createdAt: 1 } },
        { keys: { name: 1 } },
        { keys: { role: 1, createdAt: 1 } },
        { keys: { role: 1, name: 1 } },
        { keys: { role: 1, status: 1, createdAt: 1 } },
        { keys: { status: 1, createdAt: 1 } },
        { keys: { status: 1, name: 1 } },
        { keys: { _search: 1 } },
      ],
      derive: ({ name, email }) => ({ _search: searchKeys([name, email]) }),
    });
  }

  /** @param email normalised */
  async withEmail(context: CallContext, email: string, session?: ClientSession): Promise<UserState | undefined> {
    const [user] = await this.all(context, { email }, {}, session, 1);
    return user;
  }

  /** An instructor's login. */
  async ofInstructor(
    context: CallContext,
    instructorId: string,
    session?: ClientSession,
  ): Promise<UserState | undefined> {
    const [user] = await this.all(context, { instructorId }, {}, session, 1);
    return user;
  }

  async haveAdministrator(context: CallContext): Promise<boolean> {
    return (await this.count(context, { role: 'admin' })) > 0;
  }

  /** Also of those that were removed. */
  namesOf(context: CallContext, ids: readonly string[]): Promise<Map<string, string>> {
    return namesById(this.model, context, ids);
  }
}
