import type { LeadState, ProviderName } from '@roster/contracts';
import type { JobStore, Repository, SecretBox, SecretList, ServiceRuntime } from '@roster/service-kit';
import type { CredentialCheck } from '../domain/provider-link';
import type { Messaging } from '../messaging/messaging';
import type { Rooms } from '../rooms/rooms';
import type { DeliveryStore } from '../store/deliveries';
import type { EndpointQueues } from '../store/endpoint-queues';
import type { EventLog } from '../store/event-log';
import type { LogWatch } from '../store/log-watch';
import type { ProviderLinks } from '../store/provider-links';
import type { WebhookStore } from '../store/webhooks';
import type { ZoomEventStore } from '../store/zoom-events';

/** What the use cases work with. */
export interface Dependencies extends Pick<ServiceRuntime, 'unitOfWork' | 'clock' | 'peers'> {
  secrets: SecretBox;
  webhooks: WebhookStore;
  deliveries: DeliveryStore;
  queues: EndpointQueues;
  eventLog: EventLog;
  logWatch: LogWatch;
  jobs: JobStore;
  leads: Repository<LeadState>;
  messaging: Messaging;
  rooms: Rooms;
  links: ProviderLinks;
  checks: Record<ProviderName, CredentialCheck>;
  zoomEvents: ZoomEventStore;
  /** Absent: Zoom is not set up here. */
  zoomWebhookSecrets?: SecretList | undefined;
  allowPrivate: boolean;
  /** Where webhooks may not be sent. */
  destinations: { isRefused(url: string): Promise<boolean> };
  notices: { wait(deliveryId: string, ms: number): Promise<void> };
  /** There is something to send. */
  wake: () => void;
  /** There is a job to do. */
  wakeJobs: () => void;
}
