import type { ServiceName } from '@roster/contracts';
import type { DeadLetters } from '../bus/dead-letters';
import type { OutboxStore } from '../outbox/outbox-store';
import type { Database } from '../store/database';
import { observePool } from '../store/pool-metrics';
import { observe } from '../telemetry/metrics';

export interface ObservedParts {
  database: Database;
  outbox: OutboxStore;
  deadLetters: DeadLetters;
  isServing: () => boolean;
}

/**
 * What is worth knowing of every service: whether it serves, what it owes, what it gave up, and its connections.
 *
 * @returns ends it
 */
export function observeService(service: ServiceName, parts: ObservedParts): () => void {
  const { database, outbox, deadLetters, isServing } = parts;
  const stops = [
    observe(['roster.service.ready'], (tell) => tell('roster.service.ready', isServing() ? 1 : 0, { service })),
    observe(['roster.outbox.owed', 'roster.outbox.oldest_age'], async (tell) => {
      const { owed, oldest } = await outbox.backlog();
      tell('roster.outbox.owed', owed, { service });
      tell('roster.outbox.oldest_age', oldest ? Math.max(0, (Date.now() - oldest.getTime()) / 1_000) : 0, { service });
    }),
    observe(['roster.dead_letters'], async (tell) =>
      tell('roster.dead_letters', await deadLetters.count(), { service }),
    ),
    observePool(service, database.connection.getClient()),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
