/** How many events of the log one backfill may look through. */
export const mostBackfilled = 100_000;

/** What the log holds of a period, to be sent to a webhook that was not sent it. */
export interface BackfillWish {
  webhookId: string;
  /** Instants: written down at or after, and before; absent: what is there when it is asked for. */
  from: string;
  to?: string;
  /** Event types; absent: all that the webhook asks for. */
  types?: string[];
}

/** The same for the same wish, whatever the order of its parts: one that is under way is not begun a second time. */
export const backfillKey = ({ webhookId, from, to, types }: BackfillWish): string =>
  [webhookId, from, to ?? 'now', types ? [...types].sort().join(',') : '*'].join('/');
