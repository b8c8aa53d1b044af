import {
  JobStore,
  JobWorker,
  type JobWorkerOptions,
  type ServiceDefinition,
  type ServiceParts,
  type ServiceRuntime,
} from '@roster/service-kit';
import type { Dependencies } from './app/dependencies';
import type { NotificationsConfig } from './config';
import { queueDeliveries } from './events/queue-deliveries';
import { createReplicas, replicaConsumers } from './events/replicas';
import { notificationHandlers } from './rpc/handlers';
import { type Resolve, systemResolve } from './sending/addresses';
import { AttemptNotices } from './sending/attempt-notices';
import { Destinations } from './sending/destinations';
import { Dispatcher, type DispatcherOptions, standardDispatch } from './sending/dispatcher';
import { Sender } from './sending/sender';
import { DeliveryStore } from './store/deliveries';
import { EndpointQueues } from './store/endpoint-queues';
import { leadRepository } from './store/leads';
import { WebhookStore } from './store/webhooks';
import { ZoomEventStore } from './store/zoom-events';

/** What a test brings of its own. */
export interface NotificationsOptions {
  /** For an attempt, everything included. */
  timeoutMs?: number;
  resolve?: Resolve;
  /** 0 to 1: the jitter of retries. */
  random?: () => number;
  dispatch?: Partial<DispatcherOptions>;
  jobs?: Partial<JobWorkerOptions>;
}

const attemptTimeoutMs = 15_000;

/** Puts the service together. */
export function buildNotifications(
  runtime: ServiceRuntime<NotificationsConfig>,
  options: NotificationsOptions = {},
): ServiceParts<'notifications'> & { dispatcher: Dispatcher; jobWorker: JobWorker } {
  const { clock, config, database, log, secrets, unitOfWork } = runtime;
  const { timeoutMs = attemptTimeoutMs, resolve = systemResolve, random = Math.random } = options;
  const allowPrivate = config.ROSTER_ALLOW_PRIVATE_WEBHOOKS;
  const replicas = createReplicas(database, runtime.peers);
  const jobs = new JobStore(database);
  const webhooks = new WebhookStore(database);
  const deliveries = new DeliveryStore(database);
  const queues = new EndpointQueues(database);
  const notices = new AttemptNotices();
  const sender = new Sender({ resolve, allowPrivate, timeoutMs });
  const work = { unitOfWork, webhooks, deliveries, queues, sender, secrets, notices, clock, random, log };
  const dispatcher = new Dispatcher(work, { ...standardDispatch, owner: runtime.instanceId, ...options.dispatch });
  const wake = (): void => dispatcher.wake();
  const jobWorker = new JobWorker({ jobs, handlers: [], clock, log, owner: runtime.instanceId, random }, options.jobs);
  const destinations = new Destinations(resolve, allowPrivate);
  const dependencies: Dependencies = {
    unitOfWork,
    secrets,
    clock,
    webhooks,
    deliveries,
    queues,
    leads: leadRepository(database),
    zoomEvents: new ZoomEventStore(database),
    zoomWebhookSecrets: config.ROSTER_ZOOM_WEBHOOK_SECRET,
    allowPrivate,
    destinations,
    notices,
    wake,
  };
  runtime.observe(['roster.webhook.queues_due', 'roster.webhook.oldest_due_age'], async (tell) => {
    const now = clock.now();
    const { queues: due, since } = await queues.backlog(now);
    tell('roster.webhook.queues_due', due, {});
    tell('roster.webhook.oldest_due_age', since ? (now.getTime() - since.getTime()) / 1_000 : 0, {});
  });
  return {
    handlers: notificationHandlers(dependencies),
    consumers: [...replicaConsumers(replicas), queueDeliveries({ webhooks, deliveries, queues, clock, wake })],
    workers: [dispatcher, jobWorker],
    sealed: [webhooks.sealed()],
    dispatcher,
    jobWorker,
  };
}

/** What comes from and goes to others' systems: webhooks, leads, what Zoom tells. */
export const notificationsService: ServiceDefinition<'notifications', NotificationsConfig> = {
  name: 'notifications',
  build: (runtime) => buildNotifications(runtime),
};
