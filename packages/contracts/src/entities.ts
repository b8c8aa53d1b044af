import type { Count, Currency, Day, Instant, MinorUnits, TimeOfDay } from './formats';
import type { ApiKeyScope } from './scopes';
import type {
  ActivityType,
  AttendanceStatus,
  BranchType,
  CycleStatus,
  CycleType,
  DayOfWeek,
  ExportFormat,
  ExportReport,
  FinancialState,
  Frequency,
  IdStyle,
  ImportFormat,
  ImportKind,
  ImportMode,
  ImportStatus,
  LeadStatus,
  MeetingStatus,
  MessageKind,
  MessageLanguage,
  MessageStatus,
  OnCancel,
  PaymentMethod,
  PaymentStatus,
  ProviderName,
  RegistrationStatus,
  Role,
  RoomStatus,
  UserStatus,
} from './vocabularies';

/**
 * The states of the entities as domain events carry them (`data.before`, `data.after`): a public contract.
 * Optional means "not set". Money is an integer in minor units; days are `YYYY-MM-DD`, times `HH:MM` wall clock,
 * instants RFC 3339 in UTC.
 */
export interface EntityState {
  id: string;
  organizationId: string;
  /** One up at each change, from 1. */
  version: Count;
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}

export interface OrganizationState extends EntityState {
  name: string;
  idStyle: IdStyle;
  timeZone: string;
  currency: Currency;
  locale: string;
  onCancel: OnCancel;
}

export interface UserState extends EntityState {
  email: string;
  name: string;
  role: Role;
  status: UserStatus;
  instructorId?: string;
  /** When an administrator closed the login: until one opens it again, nothing else does. */
  deactivatedAt?: Instant;
  /** When the password was last changed, if ever. */
  passwordChangedAt?: Instant;
}

export interface ApiKeyState extends EntityState {
  name: string;
  scopes: ApiKeyScope[];
  /** Requests an hour. */
  rateLimit: Count;
  /** Absent: it never expires. */
  expiresAt?: Instant;
  isActive: boolean;
  /** What a person knows the key by: its beginning and its end. */
  hint: string;
}

/** A sign-in, as it went: version 1, and 2 once the session has ended. */
export interface SessionState extends EntityState {
  /** Whose account; absent where there is none with that address. */
  userId?: string;
  address?: string;
  userAgent?: string;
}

/** Travels with a user's event as `data.sessionsEnded`: that all their sessions ended with this change. */
export interface SessionsEnded {
  /** The one session that goes on: that of the user who changed themselves. */
  except?: string;
}

export interface BranchState extends EntityState {
  name: string;
  type: BranchType;
  address?: string;
  city?: string;
  contactName?: string;
  contactPhone?: string;
  contactEmail?: string;
  isActive: boolean;
}

export interface CourseState extends EntityState {
  name: string;
  description?: string;
  targetAudience?: string;
  category: string;
  isActive: boolean;
}

export interface InstructorState extends EntityState {
  name: string;
  phone: string;
  email?: string;
  rateFrontalMinor?: MinorUnits;
  rateOnlineMinor?: MinorUnits;
  ratePrivateMinor?: MinorUnits;
  ratePreparationMinor?: MinorUnits;
  isActive: boolean;
  notes?: string;
  userId?: string;
}

/** A day on which an organization, or one branch, holds no meetings. */
export interface ClosureState extends EntityState {
  /** YYYY-MM-DD */
  date: Day;
  name: string;
  branchId?: string;
}

export interface CycleState extends EntityState {
  name: string;
  courseId: string;
  branchId: string;
  instructorId: string;
  type: CycleType;
  status: CycleStatus;
  frequency: Frequency;
  days: DayOfWeek[];
  startTime: TimeOfDay;
  endTime: TimeOfDay;
  durationMinutes: Count;
  startDate: Day;
  endDate: Day;
  totalMeetings: Count;
  timeZone: string;
  completedMeetings: Count;
  pricePerStudentMinor?: MinorUnits;
  meetingRevenueMinor?: MinorUnits;
  studentCount?: Count;
  maxStudents?: Count;
  activityType: ActivityType;
  sendParentReminders: boolean;
  zoomHostEmail?: string;
  zoomMeetingId?: string;
  zoomJoinUrl?: string;
  onCancel: OnCancel;
  preparationMinutes?: Count;
  /** The cycle whose registrations this one begins with: enrollment copies them when it hears of the new cycle. */
  registrationsFromId?: string;
}

export interface MeetingState extends EntityState {
  cycleId?: string;
  instructorId: string;
  branchId?: string;
  courseId?: string;
  meetingNumber?: Count;
  scheduledDate: Day;
  startTime: TimeOfDay;
  endTime: TimeOfDay;
  timeZone: string;
  startsAt: Instant;
  endsAt: Instant;
  status: MeetingStatus;
  activityType: ActivityType;
  topic?: string;
  notes?: string;
  /** It asks for a room at Zoom; one that is held online has one all the same, unless `roomDeclined`. */
  withZoom: boolean;
  /** Somebody said that it is to have none. */
  roomDeclined?: boolean;
  /** Of its room at Zoom, where it has one; and the version of the room that they are of. */
  zoomMeetingId?: string;
  zoomJoinUrl?: string;
  roomVersion?: Count;
  cancellationReason?: string;
  rescheduledFromId?: string;
  rescheduledToId?: string;
  completedAt?: Instant;
  /** The day of the cycle's schedule that the meeting stands for. It keeps it when it moves; one added by hand has none. */
  slot?: Day;
  /** The cancelled meeting that this one was added for, where the cycle's policy is `extend`. */
  makeUpForId?: string;
}

export interface CustomerState extends EntityState {
  name: string;
  phone: string;
  email?: string;
  address?: string;
  city?: string;
  notes?: string;
}

export interface StudentState extends EntityState {
  customerId: string;
  name: string;
  birthDate?: Day;
  grade?: string;
  notes?: string;
}

export interface RegistrationState extends EntityState {
  studentId: string;
  cycleId?: string;
  meetingId?: string;
  customerId: string;
  registrationDate: Day;
  status: RegistrationStatus;
  amountMinor?: MinorUnits;
  paymentStatus: PaymentStatus;
  paymentMethod?: PaymentMethod;
  invoiceLink?: string;
  cancellationReason?: string;
  notes?: string;
}

/** What a cycle's registrations add up to; travels with every registration event as `data.roster`. */
export interface RosterState {
  cycleId: string;
  seatsTaken: Count;
  /** Registrations that count for revenue: `registered` or `active`. */
  activeRegistrations: Count;
  activeAmountMinor: MinorUnits;
  version: Count;
}

export interface AttendanceState extends EntityState {
  meetingId: string;
  cycleId?: string;
  registrationId?: string;
  studentId?: string;
  guestName?: string;
  status: AttendanceStatus;
  isTrial: boolean;
  notes?: string;
  timeIn?: Instant;
  timeOut?: Instant;
  date: Day;
}

export interface FinancialsState extends EntityState {
  meetingId: string;
  cycleId?: string;
  instructorId: string;
  branchId?: string;
  courseId?: string;
  date: Day;
  activityType?: ActivityType;
  state: FinancialState;
  /** How long the meeting is; zero where it is cancelled or postponed. */
  minutes?: Count;
  revenueMinor: MinorUnits;
  instructorPaymentMinor: MinorUnits;
  profitMinor: MinorUnits;
  currency: Currency;
}

/** Somebody's interest, from a form on a web site or the like. At least one of `phone` and `email` is there. */
export interface LeadState extends EntityState {
  name: string;
  phone?: string;
  email?: string;
  childName?: string;
  childAge?: Count;
  childGrade?: string;
  courseInterest?: string;
  city?: string;
  message?: string;
  source?: string;
  /** Campaign parameters. */
  utm?: Record<string, string>;
  status: LeadStatus;
  notes?: string;
  /** How often it came again. */
  repeats: Count;
  lastReceivedAt: Instant;
  /** Phone numbers and e-mail addresses that came later and differ from the first. */
  otherContacts?: string[];
  /** Whom it became, and when. */
  customerId?: string;
  convertedAt?: Instant;
}

/** Why a message was not sent, or did not arrive. */
export interface MessageReason {
  /** For programs: `opted_out`. */
  code: string;
  /** For people. */
  message: string;
}

/** A message to a family about a meeting, and what became of it. */
export interface MessageState extends EntityState {
  kind: MessageKind;
  meetingId: string;
  cycleId?: string;
  /** The parent. */
  customerId: string;
  customerName: string;
  /** The children whom it is about. */
  studentIds: string[];
  /** What it was made for, with kind, meeting and family its identity: the day that is reminded of... */
  occasion: string;
  /** The meeting's day, YYYY-MM-DD, and beginning when the message was made. */
  meetingDate: Day;
  meetingStartsAt: Instant;
  /** E.164; absent where there is no number that could be called. */
  to?: string;
  language?: MessageLanguage;
  /** The template's name, and what was filled into it: as it was sent. */
  template?: string;
  parameters?: string[];
  status: MessageStatus;
  /** Of `failed`, `unconfirmed` and `skipped`; of `queued`, why it still waits. */
  reason?: MessageReason;
  /** The provider's own id. */
  providerMessageId?: string;
  /** The message that a person had sent once more with this one. */
  resendOf?: string;
  /** Everything that happened to it, in the order in which it became known. */
  history: { status: MessageStatus; at: Instant; reason?: MessageReason; toldBy?: 'provider' }[];
}

/** Why a room is not there, or not yet. */
export interface RoomReason {
  /** For programs: `no_free_host`. */
  code: string;
  /** For people. */
  message: string;
}

/** A meeting's room at Zoom: one for each meeting that asks for it, and the same one however often it is made anew. */
export interface RoomState extends EntityState {
  meetingId: string;
  cycleId?: string;
  status: RoomStatus;
  /** Of `failed`; of `waiting`, why it still does; of `removed`, why it is still at Zoom. */
  reason?: RoomReason;
  /** When the host is taken: the meeting's own time. */
  startsAt: Instant;
  endsAt: Instant;
  timeZone: string;
  topic: string;
  /** The user of the Zoom account who has it, by e-mail address; absent where nobody does. */
  hostEmail?: string;
  /** Zoom's own id of it, and the link with which families enter; absent while it is not there. */
  zoomMeetingId?: string;
  zoomJoinUrl?: string;
  /** When it began and ended, as Zoom tells. */
  startedAt?: Instant;
  endedAt?: Instant;
}

/** How an organization is linked to a provider, as events tell of it: never a secret. */
export interface IntegrationState extends EntityState {
  provider: ProviderName;
  isActive: boolean;
  /** What may be shown: ids of accounts, of phone numbers... */
  settings: Record<string, string>;
}

/** A webhook as events tell of it: never its secret, nor what its address says after the question mark. */
export interface WebhookFacts extends EntityState {
  url: string;
  /** Event types, `meeting.*` or `*`. */
  events: string[];
  isActive: boolean;
  description?: string;
  /** Why and when it was switched off, where Roster did that. */
  disabledReason?: string;
  disabledAt?: Instant;
  /** When its secret was last replaced. */
  secretRotatedAt?: Instant;
  /** Of the headers that it is sent with beside Roster's own; their values are secrets. */
  headerNames?: string[];
}

/** A spreadsheet that was brought in. Its rows are events of their own, of customers and students. */
export interface ImportState extends EntityState {
  kind: ImportKind;
  fileName?: string;
  format: ImportFormat;
  dryRun: boolean;
  mode: ImportMode;
  status: ImportStatus;
  totalRows?: Count;
  processedRows: Count;
  created: Count;
  customersCreated: Count;
  existing: Count;
  badRows: Count;
  failureCode?: string;
  failureMessage?: string;
  finishedAt?: Instant;
}

/** A report that somebody took out as a file. It is told of once: its version is 1. */
export interface ExportState extends EntityState {
  report: ExportReport;
  format: ExportFormat;
  /** What was asked of the report: dates, grouping, filters. */
  parameters: Record<string, string>;
}

/** How an organization talks to families: one for each, once somebody has changed what it begins with. */
export interface MessagingState extends EntityState {
  /** When, on the evening before, parents are reminded: HH:MM on the organization's wall clock, as all times here. */
  reminderTime: TimeOfDay;
  quietHours: { from: TimeOfDay; to: TimeOfDay };
  sabbath: { kept: boolean; from: TimeOfDay; to: TimeOfDay };
  language: MessageLanguage;
  enabled: Record<MessageKind, boolean>;
  templates: Record<MessageKind, string>;
}

/** What the people at a phone number want. Its id is the number, E.164. */
export interface ContactState extends EntityState {
  optedOut: boolean;
  language?: MessageLanguage;
  /** When `optedOut` was last said, by whatever way. */
  changedAt?: Instant;
  changedBy?: 'message' | 'api';
}
