import type { DeliveryStatus } from '@roster/contracts';

/** How many deliveries one replay may send once more. */
export const mostReplayed = 10_000;

/** Which deliveries have ended, and so can be sent once more. */
export const endedStatuses = ['succeeded', 'exhausted', 'abandoned'] as const satisfies DeliveryStatus[];

/** Which are replayed where nobody says: those that did not arrive. */
export const givenUpStatuses = ['exhausted', 'abandoned'] as const satisfies DeliveryStatus[];

/** A webhook's deliveries of a period, to be sent once more. */
export interface ReplayWish {
  webhookId: string;
  /** Instants: made at or after, and before; absent: those that are there when it is asked for. */
  from: string;
  to?: string;
  /** Event types; absent: all. */
  types?: string[];
  statuses: DeliveryStatus[];
}

/** The same for the same wish, whatever the order of its parts: one that is under way is not begun a second time. */
export const replayKey = ({ webhookId, from, to, types, statuses }: ReplayWish): string =>
  [webhookId, from, to ?? 'now', types ? [...types].sort().join(',') : '*', [...statuses].sort().join(',')].join('/');
