import type { OpenTransaction } from '../storage/ledger';

/** Thrown by a plain write that meets a document held by an open transaction; the dispatcher runs the command again when it ends. */
export class MustWait extends Error {
  constructor(readonly holder: OpenTransaction) {
    super('waits for a transaction');
  }
}
