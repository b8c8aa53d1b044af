import type { CallContext, Database, Logger } from '@roster/service-kit';
import type { Model } from 'mongoose';

interface Stored {
  /** `<organization>/<key>` */
  _id: string;
  lastUsedAt: Date;
}

const writtenEveryMs = 60_000;
const maxRemembered = 10_000;

/** When each API key was last used, to the minute. Nobody waits for it to be written. */
export class KeyUses {
  private readonly uses: Model<Stored>;
  private readonly written = new Map<string, number>();
  private readonly writing = new Set<Promise<void>>();

  constructor(
    database: Database,
    private readonly log: Logger,
  ) {
    this.uses = database.collection<Stored>({ name: 'api_key_uses', fields: { lastUsedAt: Date } });
  }

  note(organizationId: string, keyId: string, at: Date): void {
    const _id = `${organizationId}/${keyId}`;
    const last = this.written.get(_id);
    if (last !== undefined && at.getTime() - last < writtenEveryMs) return;
    if (this.written.size >= maxRemembered) this.written.clear();
    this.written.set(_id, at.getTime());
    const writing: Promise<void> = this.write(_id, at).finally(() => this.writing.delete(writing));
    this.writing.add(writing);
  }

  /** Another replica may have written a later time. A use that is not noted does no harm, so a failure is only logged. */
  private async write(_id: string, at: Date): Promise<void> {
    try {
      await this.uses.updateOne({ _id }, { $max: { lastUsedAt: at } }, { upsert: true });
    } catch (error) {
      this.written.delete(_id);
      this.log.warn({ err: error }, "an API key's last use could not be noted");
    }
  }

  async of({ organization }: CallContext, keyIds: readonly string[]): Promise<Map<string, string>> {
    const prefix = `${organization.id}/`;
    const found = await this.uses.find({ _id: { $in: keyIds.map((id) => prefix + id) } }).lean();
    return new Map(found.map(({ _id, lastUsedAt }) => [_id.slice(prefix.length), lastUsedAt.toISOString()]));
  }

  /** Resolves when what is being written is written. */
  async settled(): Promise<void> {
    await Promise.all(this.writing);
  }
}
