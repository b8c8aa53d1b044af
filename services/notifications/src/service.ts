import {
  Guards,
  JobStore,
  JobWorker,
  type JobWorkerOptions,
  SecretBox,
  type ServiceDefinition,
  type ServiceParts,
  type ServiceRuntime,
  type Worker,
} from '@roster/service-kit';
import type { Dependencies } from './app/dependencies';
import { eventsKeptMs, type NotificationsConfig, providerUrls, standardRetentionDays } from './config';
import { followMeetings } from './events/follow-meetings';
import { followRoomsOfMeetings } from './events/follow-rooms';
import { logEvents } from './events/log-events';
import { queueDeliveries } from './events/queue-deliveries';
import { createReplicas, replicaConsumers } from './events/replicas';
import { finishConversions } from './leads/finish-conversion';
import { announceCycle } from './messaging/announce-cycle';
import type { Messaging } from './messaging/messaging';
import { waitingNotices } from './messaging/notice';
import { notifyFamilies } from './messaging/notify-families';
import { planReminders } from './messaging/plan-reminders';
import { sendMessage } from './messaging/send-message';
import { cyclesOfNotices } from './migrations/cycles-of-notices';
import { messageExpiries } from './migrations/message-expiries';
import { ProviderClient } from './providers/provider-client';
import { WhatsAppGraph } from './providers/whatsapp/graph';
import { zoomCheck } from './providers/zoom/credentials';
import { ZoomMeetings } from './providers/zoom/zoom-meetings';
import { planRooms } from './rooms/plan-rooms';
import type { Rooms } from './rooms/rooms';
import { syncRoom } from './rooms/sync-room';
import { notificationHandlers } from './rpc/handlers';
import { type Resolve, systemResolve } from './sending/addresses';
import { AttemptNotices } from './sending/attempt-notices';
import { backfillJob } from './sending/backfill-job';
import { Destinations } from './sending/destinations';
import { Dispatcher, type DispatcherOptions, standardDispatch } from './sending/dispatcher';
import { replayJob } from './sending/replay-job';
import { Sender } from './sending/sender';
import { ContactStore } from './store/contacts';
import { DeliveryStore } from './store/deliveries';
import { EndpointQueues } from './store/endpoint-queues';
import { EventLog } from './store/event-log';
import { leadRepository } from './store/leads';
import { LogWatch } from './store/log-watch';
import { MessageStore } from './store/messages';
import { MessagingSettingsStore } from './store/messaging-settings';
import { ProviderLinks } from './store/provider-links';
import { RoomStore } from './store/rooms';
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
  backfillBatch?: number;
  providers?: { timeoutMs?: number; resetMs?: number };
}

const attemptTimeoutMs = 15_000;

/** Puts the service together. */
export function buildNotifications(
  runtime: ServiceRuntime<NotificationsConfig>,
  options: NotificationsOptions = {},
): ServiceParts<'notifications'> & { dispatcher: Dispatcher; jobWorker: JobWorker } {
  const { clock, config, database, log, unitOfWork } = runtime;
  const { timeoutMs = attemptTimeoutMs, resolve = systemResolve, random = Math.random } = options;
  const secrets = new SecretBox(config.ROSTER_SECRET_KEY);
  const allowPrivate = config.ROSTER_ALLOW_PRIVATE_WEBHOOKS;
  const replicas = createReplicas(database, runtime.peers);
  const jobs = new JobStore(database);
  const webhooks = new WebhookStore(database);
  const deliveries = new DeliveryStore(database);
  const queues = new EndpointQueues(database);
  const keptMs = eventsKeptMs(config);
  const eventLog = new EventLog({ database, unitOfWork, clock, keptMs });
  const logWatch = new LogWatch(eventLog, log);
  const notices = new AttemptNotices();
  const sender = new Sender({ resolve, allowPrivate, timeoutMs });
  const work = { unitOfWork, webhooks, deliveries, queues, sender, secrets, notices, clock, random, log };
  const dispatcher = new Dispatcher(work, { ...standardDispatch, owner: runtime.instanceId, ...options.dispatch });
  const wake = (): void => dispatcher.wake();
  const urls = providerUrls(config);
  const whatsAppClient = new ProviderClient({ provider: 'WhatsApp', log, ...options.providers });
  const zoomClient = new ProviderClient({ provider: 'Zoom', log, ...options.providers });
  const graph = new WhatsAppGraph(whatsAppClient, urls.graph);
  const links = new ProviderLinks(database, secrets);
  const messages = new MessageStore(database, config.ROSTER_MESSAGE_RETENTION_DAYS ?? standardRetentionDays);
  const messaging: Messaging = {
    unitOfWork,
    clock,
    log,
    peers: runtime.peers,
    organizations: runtime.organizations,
    messages,
    contacts: new ContactStore(database, unitOfWork),
    messagingSettings: new MessagingSettingsStore(database),
    links,
    replicas,
    jobs,
    waiting: waitingNotices(database),
    graph,
    wakeJobs: () => jobWorker.wake(),
  };
  const rooms: Rooms = {
    unitOfWork,
    clock,
    peers: runtime.peers,
    organizations: runtime.organizations,
    rooms: new RoomStore(database),
    links,
    replicas,
    jobs,
    guards: new Guards(database),
    zoom: new ZoomMeetings(zoomClient, urls, clock),
    wakeJobs: () => jobWorker.wake(),
  };
  const leads = leadRepository(database);
  const { peers, organizations } = runtime;
  const jobHandlers = [
    planReminders(messaging),
    announceCycle(messaging),
    notifyFamilies(messaging),
    sendMessage(messaging),
    planRooms(rooms),
    syncRoom(rooms),
    replayJob({ webhooks, deliveries, queues, clock, wake }),
    finishConversions({ unitOfWork, leads, jobs, peers, organizations }),
    backfillJob({ webhooks, eventLog, deliveries, queues, clock, wake, batchSize: options.backfillBatch }),
  ];
  const jobWorker = new JobWorker(
    { jobs, handlers: jobHandlers, clock, log, owner: runtime.instanceId, service: runtime.name, random },
    options.jobs,
  );
  const destinations = new Destinations(resolve, allowPrivate);
  const dependencies: Dependencies = {
    unitOfWork,
    secrets,
    clock,
    webhooks,
    deliveries,
    queues,
    eventLog,
    logWatch,
    jobs,
    peers,
    leads,
    links,
    messaging,
    rooms,
    checks: { whatsapp: graph.check(), zoom: zoomCheck(zoomClient, urls.zoomOauth) },
    zoomEvents: new ZoomEventStore(database),
    zoomWebhookSecrets: config.ROSTER_ZOOM_WEBHOOK_SECRET,
    allowPrivate,
    destinations,
    notices,
    wake,
    wakeJobs: () => jobWorker.wake(),
  };
  runtime.observe(['roster.webhook.queues_due', 'roster.webhook.oldest_due_age'], async (tell) => {
    const now = clock.now();
    const { queues: due, since } = await queues.backlog(now);
    tell('roster.webhook.queues_due', due, {});
    tell('roster.webhook.oldest_due_age', since ? (now.getTime() - since.getTime()) / 1_000 : 0, {});
  });
  return {
    handlers: notificationHandlers(dependencies),
    consumers: [
      ...replicaConsumers(replicas),
      // Before the log: what the log holds, each webhook that was there was sent already.
      queueDeliveries({ webhooks, deliveries, queues, clock, wake }),
      logEvents({ log: eventLog, watch: logWatch, clock, keptMs }),
      followMeetings(messaging),
      followRoomsOfMeetings(rooms),
    ],
    // What calls providers stops before the connections to them.
    workers: [closing('providers', whatsAppClient, zoomClient), logWatch, dispatcher, jobWorker],
    sealed: { secrets, kinds: [...webhooks.sealed(), links.sealed()] },
    migrations: [messageExpiries({ messages }), cyclesOfNotices(messaging)],
    dispatcher,
    jobWorker,
  };
}

/** Something that needs no start, but an end. */
const closing = (name: string, ...parts: { close(): Promise<void> }[]): Worker => ({
  name,
  start: () => undefined,
  stop: async () => {
    for (const part of parts) await part.close();
  },
});

/** What comes from and goes to others' systems: webhooks, leads, what Zoom tells. */
export const notificationsService: ServiceDefinition<'notifications', NotificationsConfig> = {
  name: 'notifications',
  build: (runtime) => buildNotifications(runtime),
};
