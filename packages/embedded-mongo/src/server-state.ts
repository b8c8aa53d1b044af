import type { CursorTable } from './commands/cursors';
import type { Store } from './storage/store';
import type { SessionTable } from './transactions/sessions';

/** What commands share. */
export interface ServerState {
  readonly store: Store;
  readonly cursors: CursorTable;
  readonly sessions: SessionTable;
  /** `host:port` as clients reach the server. */
  address: string;
  readonly startedAt: Date;
}
