import type { ServiceRuntime } from '@roster/service-kit';
import type { DeliveryStore } from '../store/deliveries';
import type { EndpointQueues } from '../store/endpoint-queues';
import type { WebhookStore } from '../store/webhooks';

/** What the use cases work with. */
export interface Dependencies extends Pick<ServiceRuntime, 'unitOfWork' | 'secrets' | 'clock'> {
  webhooks: WebhookStore;
  deliveries: DeliveryStore;
  queues: EndpointQueues;
  allowPrivate: boolean;
  /** Where webhooks may not be sent. */
  destinations: { isRefused(url: string): Promise<boolean> };
  notices: { wait(deliveryId: string, ms: number): Promise<void> };
  /** There is something to send. */
  wake: () => void;
}
