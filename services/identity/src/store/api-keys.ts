import type { ApiKeyState } from '@roster/contracts';
import { type CallContext, type Database, Repository } from '@roster/service-kit';
import { namesById } from './names';

/** API keys, without their secrets: those are kept by `KeySecrets`. */
export class ApiKeys extends Repository<ApiKeyState> {
  constructor(database: Database) {
    super(database, {
      collection: 'api_keys',
      kind: 'API key',
      fields: {
        name: String,
        scopes: [String],
        rateLimit: Number,
        expiresAt: String,
        isActive: Boolean,
        hint: String,
      },
      indexes: [
        { keys: { createdAt: 1 } },
        { keys: { name: 1 } },
        { keys: { isActive: 1, createdAt: 1 } },
        { keys: { isActive: 1, name: 1 } },
      ],
    });
  }

  /** Also of those that were revoked. */
  namesOf(context: CallContext, ids: readonly string[]): Promise<Map<string, string>> {
    return namesById(this.model, context, ids);
  }
}
