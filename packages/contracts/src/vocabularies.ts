/**
 * The words of the canonical model. They travel as strings in protos, events and the stores, so that one word is
 * the same everywhere; adding a word is an additive change, renaming one is a breaking one.
 */
export const roles = ['admin', 'manager', 'instructor', 'client'] as const;
export type Role = (typeof roles)[number];

export const userStatuses = ['provisional', 'active', 'inactive'] as const;
export type UserStatus = (typeof userStatuses)[number];

export const idStyles = ['uuid', 'objectid', 'integer'] as const;
export type IdStyle = (typeof idStyles)[number];

export const branchTypes = ['school', 'community_center', 'frontal', 'online'] as const;
export type BranchType = (typeof branchTypes)[number];

export const courseCategories = ['programming', 'ai', 'robotics', 'printing_3d'] as const;

export const cycleTypes = ['private', 'institutional_per_child', 'institutional_fixed'] as const;
export type CycleType = (typeof cycleTypes)[number];

export const cycleStatuses = ['active', 'completed', 'cancelled'] as const;
export type CycleStatus = (typeof cycleStatuses)[number];

export const daysOfWeek = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type DayOfWeek = (typeof daysOfWeek)[number];

export const frequencies = ['daily', 'weekly', 'biweekly'] as const;
export type Frequency = (typeof frequencies)[number];

export const onCancelPolicies = ['keep', 'extend'] as const;
export type OnCancel = (typeof onCancelPolicies)[number];

export const activityTypes = ['online', 'frontal', 'private_lesson'] as const;
export type ActivityType = (typeof activityTypes)[number];

export const meetingStatuses = ['scheduled', 'completed', 'cancelled', 'postponed'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

export const registrationStatuses = ['registered', 'active', 'completed', 'cancelled', 'trial'] as const;
export type RegistrationStatus = (typeof registrationStatuses)[number];

export const paymentStatuses = ['unpaid', 'partial', 'paid'] as const;
export type PaymentStatus = (typeof paymentStatuses)[number];

export const paymentMethods = ['credit', 'transfer', 'cash'] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

export const attendanceStatuses = ['present', 'absent', 'late', 'excused'] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

export const financialStates = ['forecast', 'actual', 'void'] as const;
export type FinancialState = (typeof financialStates)[number];

export const revenueGroupings = ['day', 'week', 'month', 'branch', 'course', 'instructor'] as const;
export type RevenueGrouping = (typeof revenueGroupings)[number];

export const attendanceGroupings = ['day', 'week', 'month', 'cycle', 'branch', 'student'] as const;
export type AttendanceGrouping = (typeof attendanceGroupings)[number];

export const exportReports = ['revenue', 'instructor-payments', 'attendance', 'cycle-progress'] as const;
export type ExportReport = (typeof exportReports)[number];

export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportStatuses = ['queued', 'running', 'done', 'failed', 'expired'] as const;
export type ExportStatus = (typeof exportStatuses)[number];

export const importKinds = ['customers', 'students'] as const;
export type ImportKind = (typeof importKinds)[number];

export const importModes = ['all_or_nothing', 'skip_bad_rows'] as const;
export type ImportMode = (typeof importModes)[number];

export const importStatuses = ['queued', 'checking', 'writing', 'completed', 'failed'] as const;
export type ImportStatus = (typeof importStatuses)[number];

export const importFormats = ['csv', 'xlsx'] as const;
export type ImportFormat = (typeof importFormats)[number];

export const deliveryStatuses = ['pending', 'succeeded', 'exhausted', 'abandoned'] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** Others' systems that an organization can link itself to. */
export const providerNames = ['whatsapp', 'zoom'] as const;
export type ProviderName = (typeof providerNames)[number];

/** What families are told of a meeting. */
export const messageKinds = ['reminder', 'cancellation', 'postponement', 'cycle_cancellation'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** Why meetings and registrations ended that were cancelled with their cycle: their `cancellationReason`. */
export const cancelledWithCycle = 'cycle cancelled';

/** In what languages. */
export const messageLanguages = ['he', 'ar', 'en', 'ru'] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

/**
 * `queued` waits to be sent, `sending` is being handed over; `accepted` was taken by the provider, which then tells
 * `sent`, `delivered`, `read` or `failed`. `unconfirmed` was handed over without an answer: it may have gone out, and is not
 * sent again by itself. `skipped` was never sent.
 */
export const messageStatuses = [
  'queued',
  'sending',
  'accepted',
  'sent',
  'delivered',
  'read',
  'failed',
  'unconfirmed',
  'skipped',
] as const;
export type MessageStatus = (typeof messageStatuses)[number];

/**
 * Of a room at Zoom: `waiting` is to be made or changed there, `ready` is there as it should be, `failed` is not there and
 * will not be without a change, `removed` is not wanted any more.
 */
export const roomStatuses = ['waiting', 'ready', 'failed', 'removed'] as const;
export type RoomStatus = (typeof roomStatuses)[number];

export const leadStatuses = ['new', 'contacted', 'converted', 'closed'] as const;
export type LeadStatus = (typeof leadStatuses)[number];
