import type { mongo } from 'mongoose';
import { count, isMeasuring, observe } from '../telemetry/metrics';

type Events = Pick<mongo.MongoClient, 'on' | 'off' | 'options'>;

/**
 * How a service uses its connections to MongoDB, from the driver's own events (CMAP).
 *
 * @returns ends it
 */
export function observePool(service: string, client: Events): () => void {
  if (!isMeasuring()) return () => undefined;
  // By server and number: what was there before we listened is known once it is used.
  const open = new Set<string>();
  let used = 0;
  let waiting = 0;
  const keyOf = (event: { address: string; connectionId: unknown }): string => `${event.address}/${event.connectionId}`;
  const created = (event: mongo.ConnectionCreatedEvent): unknown => open.add(keyOf(event));
  const closed = (event: mongo.ConnectionClosedEvent): unknown => open.delete(keyOf(event));
  const asked = (): void => {
    waiting++;
  };
  const given = (event: mongo.ConnectionCheckedOutEvent): void => {
    waiting = Math.max(0, waiting - 1);
    used++;
    open.add(keyOf(event));
  };
  const refused = (): void => {
    waiting = Math.max(0, waiting - 1);
    count('roster.mongodb.pool.failures', { service });
  };
  const returned = (): void => {
    used = Math.max(0, used - 1);
  };
  client.on('connectionCreated', created);
  client.on('connectionClosed', closed);
  client.on('connectionCheckOutStarted', asked);
  client.on('connectionCheckedOut', given);
  client.on('connectionCheckOutFailed', refused);
  client.on('connectionCheckedIn', returned);
  const stop = observe(['roster.mongodb.pool.connections', 'roster.mongodb.pool.waiting'], (tell) => {
    tell('roster.mongodb.pool.connections', used, { service, state: 'used' });
    tell('roster.mongodb.pool.connections', Math.max(0, open.size - used), { service, state: 'idle' });
    tell('roster.mongodb.pool.connections', client.options.maxPoolSize, { service, state: 'limit' });
    tell('roster.mongodb.pool.waiting', waiting, { service });
  });
  return () => {
    stop();
    client.off('connectionCreated', created);
    client.off('connectionClosed', closed);
    client.off('connectionCheckOutStarted', asked);
    client.off('connectionCheckedOut', given);
    client.off('connectionCheckOutFailed', refused);
    client.off('connectionCheckedIn', returned);
  };
}
