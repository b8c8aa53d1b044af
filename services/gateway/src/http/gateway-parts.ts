import type { Clock, Logger, Peers } from '@roster/service-kit';
import type { Gate } from './auth/gate';
import type { SigningKeys } from './auth/signing-keys';
import type { EventStreams } from './events/event-streams';
import type { IdempotencyStore } from './idempotency/idempotency-store';
import type { LiveChannels } from './live/live-channels';
import type { OpenStreams } from './streams/open-streams';
import type { SystemHealth } from './system-health';
import type { VersionMemory } from './versions/version-memory';

/** What requests are served with; made once. */
export interface GatewayParts {
  peers: Peers;
  log: Logger;
  clock: Clock;
  gate: Gate;
  keys: SigningKeys;
  versions: VersionMemory;
  idempotency: IdempotencyStore;
  live: LiveChannels;
  streams: OpenStreams;
  events: EventStreams;
  health: SystemHealth;
}
