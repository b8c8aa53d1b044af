import type {
  ApiKeyState,
  AttendanceState,
  BranchState,
  ClosureState,
  ContactState,
  CourseState,
  CustomerState,
  CycleState,
  ExportState,
  FinancialsState,
  ImportState,
  InstructorState,
  IntegrationState,
  LeadState,
  MeetingState,
  MessageState,
  MessagingState,
  OrganizationState,
  RegistrationState,
  RoomState,
  RosterState,
  SessionState,
  SessionsEnded,
  StudentState,
  UserState,
  WebhookFacts,
} from './entities';
import type { Instant } from './formats';
import type { ServiceName } from './services';

/** `before` is absent where the entity is new. */
export interface Change<E> {
  before?: E;
  after: E;
}

/** The state of each kind of entity, by the first word of its events' types. */
export interface EntityKinds {
  organization: OrganizationState;
  user: UserState;
  session: SessionState;
  apikey: ApiKeyState;
  branch: BranchState;
  course: CourseState;
  instructor: InstructorState;
  closure: ClosureState;
  cycle: CycleState;
  meeting: MeetingState;
  customer: CustomerState;
  student: StudentState;
  registration: RegistrationState;
  attendance: AttendanceState;
  import: ImportState;
  financials: FinancialsState;
  export: ExportState;
  lead: LeadState;
  reminder: MessageState;
  message: MessageState;
  room: RoomState;
  webhook: WebhookFacts;
  integration: IntegrationState;
  messaging: MessagingState;
  contact: ContactState;
}

/** What travels beside the states with the events of a kind. */
export interface EventExtras {
  registration: { roster?: RosterState };
  user: { sessionsEnded?: SessionsEnded };
}

type KindOf<T extends EventType> = T extends `${infer K}.${string}` ? K & keyof EntityKinds : never;
type ExtrasOf<K extends keyof EntityKinds> = K extends keyof EventExtras ? EventExtras[K] : unknown;

/** What `data` holds, by the event's type. */
export type EventData<T extends EventType> = T extends EventType
  ? Change<EntityKinds[KindOf<T>]> & ExtrasOf<KindOf<T>>
  : never;

/** Every event type, with the sentence that documents it. */
export const eventTypes = {
  'organization.updated': 'An organization was made or its settings changed.',
  'user.created': 'A user was made.',
  'user.updated': 'A user changed.',
  'user.deleted': 'A user was removed.',
  'session.opened': 'A user signed in.',
  'session.refused': 'A sign-in was refused: a wrong password, nobody of that name, or a login that is closed.',
  'session.ended': 'A session was ended: by signing out, or because a token of it was used again.',
  'apikey.created': 'An API key was made.',
  'apikey.updated': 'An API key changed or got a new secret.',
  'apikey.revoked': 'An API key was removed: it opens nothing any more.',
  'branch.created': 'A branch was opened.',
  'branch.updated': 'A branch changed.',
  'branch.deleted': 'A branch was removed.',
  'course.created': 'A course was added.',
  'course.updated': 'A course changed.',
  'course.deleted': 'A course was removed.',
  'instructor.created': 'An instructor joined.',
  'instructor.updated': 'An instructor changed.',
  'instructor.deleted': 'An instructor was removed.',
  'closure.created': 'A day was closed.',
  'closure.updated': 'A closed day changed.',
  'closure.deleted': 'A closed day was opened again.',
  'cycle.created': 'A cycle was made.',
  'cycle.updated': 'A cycle changed.',
  'cycle.completed': 'Every planned meeting of a cycle is done.',
  'cycle.cancelled': 'A cycle was cancelled.',
  'cycle.deleted': 'A cycle was removed.',
  'meeting.scheduled': 'A meeting was put on the calendar.',
  'meeting.updated': 'A meeting changed.',
  'meeting.moved': 'A meeting got another day, time or instructor.',
  'meeting.completed': 'A meeting was held.',
  'meeting.cancelled': 'A meeting was cancelled.',
  'meeting.postponed': 'A meeting was postponed; its successor is in `rescheduledToId`.',
  'meeting.restored': 'A cancelled meeting is on again.',
  'meeting.deleted': 'A meeting was removed.',
  'customer.created': 'A customer was added.',
  'customer.updated': 'A customer changed.',
  'customer.deleted': 'A customer was removed.',
  'student.created': 'A student was added.',
  'student.updated': 'A student changed.',
  'student.deleted': 'A student was removed.',
  'registration.created': 'A student was registered.',
  'registration.updated': 'A registration changed.',
  'registration.cancelled': 'A registration was cancelled.',
  'registration.paid': 'A registration was paid in full.',
  'attendance.recorded': 'Attendance was recorded or corrected.',
  'attendance.removed': 'An attendance record was removed.',
  'import.started': 'A spreadsheet was handed in, to be imported or tried out.',
  'import.completed': 'An import has ended as it should.',
  'import.failed': 'An import has ended without doing what it should.',
  'financials.settled': "A meeting's figures were fixed, or taken back when it was reopened.",
  'export.requested': 'A report was asked for as a file.',
  'lead.received': 'Somebody showed interest for the first time.',
  'lead.updated': 'A lead changed: it came again, or somebody worked on it.',
  'lead.converted': 'A lead became a customer: `customerId` says which.',
  'reminder.sent': 'A family was reminded of a meeting: the provider took the message.',
  'message.sent': 'A family was told that a meeting is cancelled or postponed: the provider took the message.',
  'message.failed': 'A message to a family was not sent or did not arrive; `reason` says why.',
  'room.created': 'A room for a meeting was made at Zoom; `zoomJoinUrl` leads into it.',
  'room.updated': 'A room moved, was renamed, or has another host or another link.',
  'room.removed': 'A room was removed: its meeting is not held, or asks for none any more.',
  'room.started': 'The host began the meeting in its room.',
  'room.ended': 'The meeting in its room has ended.',
  'room.failed': 'A room could not be made or kept; `reason` says why.',
  'webhook.created': 'A webhook was made.',
  'webhook.updated': 'A webhook changed, or got a new secret.',
  'webhook.disabled':
    'Roster switched a webhook off, because its receiver kept failing or wanted no more; `disabledReason` says which.',
  'webhook.deleted': 'A webhook was removed.',
  'integration.connected': 'The organization was linked to a provider.',
  'integration.updated': 'The link to a provider changed: its settings, or a secret of it.',
  'integration.removed': 'The link to a provider was removed, and its secrets with it.',
  'messaging.updated': 'How the organization talks to families changed.',
  'contact.updated': 'A family asked for no messages, for messages again, or for another language.',
} as const;

export type EventType = keyof typeof eventTypes;

/**
 * Kinds whose events stay inside, for the audit log: who may come in, an organization's own settings, and what people do
 * with Roster itself are nobody's integration. Of webhooks one thing alone is told
 * outside, to the organization's other ones: that one was switched off.
 */
export const internalKinds = [
  'user',
  'session',
  'apikey',
  'organization',
  'import',
  'export',
  'webhook',
  'integration',
  'messaging',
  'contact',
] as const satisfies (keyof EntityKinds)[];

/** What is told outside although its kind is not. */
const publicNevertheless: readonly EventType[] = ['webhook.disabled'];

/** The kinds that those outside hear of. */
export type PublicKind = Exclude<keyof EntityKinds, (typeof internalKinds)[number]> | 'webhook';

/** The first word of an event's type. */
export const kindOf = (type: string): string => type.slice(0, type.indexOf('.'));

/** The event types that those outside hear of, in the order above. */
export const publicEventTypes = (Object.keys(eventTypes) as EventType[]).filter(
  (type) => publicNevertheless.includes(type) || !(internalKinds as readonly string[]).includes(kindOf(type)),
);

const owners: Record<keyof EntityKinds, ServiceName> = {
  organization: 'identity',
  user: 'identity',
  session: 'identity',
  apikey: 'identity',
  branch: 'catalog',
  course: 'catalog',
  instructor: 'catalog',
  closure: 'catalog',
  cycle: 'scheduling',
  meeting: 'scheduling',
  customer: 'enrollment',
  student: 'enrollment',
  registration: 'enrollment',
  attendance: 'enrollment',
  import: 'enrollment',
  financials: 'billing',
  export: 'billing',
  lead: 'notifications',
  reminder: 'notifications',
  message: 'notifications',
  room: 'notifications',
  webhook: 'notifications',
  integration: 'notifications',
  messaging: 'notifications',
  contact: 'notifications',
};

export type Topic = `roster.${ServiceName}`;

/** The topic on which the service that owns this kind of entity tells of it. */
export const topicOfKind = (kind: keyof EntityKinds): Topic => `roster.${owners[kind]}`;

/** The topic that an event type is published on. */
export const topicOf = (type: EventType): Topic => topicOfKind(kindOf(type) as keyof EntityKinds);

/** CloudEvents 1.0, structured JSON, with Roster's extension attributes: all but the type and what it brings. */
export interface EventEnvelope {
  specversion: '1.0';
  /** Minted with the outbox row: the same at every delivery. */
  id: string;
  /** `/services/scheduling` */
  source: string;
  /** The entity's id; with the organization, the key on the topic. */
  subject: string;
  /** RFC 3339, UTC. */
  time: Instant;
  organizationid: string;
  /** `user:<id>`, `key:<id>`, `service:<name>` or `anonymous`. */
  actor: string;
  /** The request that caused it. */
  requestid?: string;
  /** The IP address that the request came from, where one did. */
  clientaddress?: string;
  /** What the caller's program called itself. */
  useragent?: string;
  traceparent?: string;
  datacontenttype: 'application/json';
  /** Where the JSON Schema of `data` is. */
  dataschema: string;
}

/** An event: the envelope, and what happened. */
export interface DomainEvent<T extends EventType = EventType> extends EventEnvelope {
  type: T;
  data: EventData<T>;
}

/** What the JSON Schemas are made from (`npm run generate`). */
export interface EventContract {
  kinds: EntityKinds;
  extras: EventExtras;
  types: EventType;
  envelope: EventEnvelope;
}

/** True where the event is of the given type; narrows its data. */
export function isEvent<T extends EventType>(event: DomainEvent, type: T): event is DomainEvent<T> & DomainEvent {
  return event.type === type;
}

/** True for the types of events that tell of registrations. */
export const isRegistration = (type: string): boolean => type.startsWith('registration.');

/** What a registration's event says of its cycle; undefined for a registration to one meeting. */
export function rosterIn(event: DomainEvent): RosterState | undefined {
  return isRegistration(event.type) ? (event as DomainEvent<'registration.updated'>).data.roster : undefined;
}

/** The key that keeps one entity's events in order. */
export function keyOf(event: DomainEvent): string {
  return `${event.organizationid}/${event.subject}`;
}
