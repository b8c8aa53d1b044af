import type { Edition } from '../../http/edition';
import { type FailureKind, failure, statusOf } from '../../http/failure';
import { envelope, errorCodes } from './common/envelope';
import { exampleValue } from './common/example-values';
import { fieldName } from './common/field-names';
import { apiKeyRoutes } from './resources/api-keys';
import { attendanceRoutes } from './resources/attendance';
import { attendanceReportRoutes } from './resources/attendance-reports';
import { attendanceSuggestionRoutes } from './resources/attendance-suggestions';
import { auditLogRoutes } from './resources/audit-log';
import { authRoutes } from './resources/auth';
import { branchRoutes } from './resources/branches';
import { closureRoutes } from './resources/closures';
import { courseRoutes } from './resources/courses';
import { customerRoutes } from './resources/customers';
import { cycleProgressRoutes } from './resources/cycle-progress';
import { cycleRoutes } from './resources/cycles';
import { eventRoutes } from './resources/events';
import { exportRoutes } from './resources/exports';
import { healthRoutes } from './resources/health';
import { importRoutes } from './resources/imports';
import { instructorPaymentRoutes } from './resources/instructor-payments';
import { instructorScheduleRoutes } from './resources/instructor-schedule';
import { instructorRoutes } from './resources/instructors';
import { integrationRoutes } from './resources/integrations';
import { leadConversionRoutes } from './resources/lead-conversion';
import { leadRoutes } from './resources/leads';
import { meetingBulkRoutes } from './resources/meeting-bulk';
import { meetingRoutes } from './resources/meetings';
import { messageRoutes } from './resources/messages';
import { messagingSettingsRoutes } from './resources/messaging-settings';
import { organizationRoutes } from './resources/organization';
import { plannedMessageRoutes } from './resources/planned-messages';
import { recalculationRoutes } from './resources/recalculation';
import { registrationRoutes } from './resources/registrations';
import { reportRoutes } from './resources/reports';
import { roomRoutes } from './resources/rooms';
import { studentRoutes } from './resources/students';
import { userRoutes } from './resources/users';
import { webhookBackfillRoutes } from './resources/webhook-backfill';
import { webhookDeliveryRoutes } from './resources/webhook-deliveries';
import { webhookRoutes } from './resources/webhooks';
import { whatsappWebhookRoutes } from './resources/whatsapp-webhook';
import { zoomWebhookRoutes } from './resources/zoom-webhook';
import { apiVersion } from './version';

const tags = [
  ['Health', 'Whether the server runs and can serve.'],
  ['Auth', 'Signing in and out.'],
  ['Customers', 'Parents and guardians who pay for registrations.'],
  ['Students', 'Children who participate in courses.'],
  ['Instructors', 'Teachers who lead courses and meetings.'],
  ['Branches', 'Locations where courses are held.'],
  ['Courses', 'What is taught.'],
  ['Cycles', 'A course at a place and time: a series of meetings.'],
  ['Meetings', 'Individual class sessions within a cycle.'],
  ['Registrations', 'Student enrolments in cycles.'],
  ['Attendance', 'Who was there.'],
  ['Reports', 'What it brings.'],
  ['API Keys', 'Keys for external integrations.'],
  ['Closures', 'Days on which nothing is held.'],
  ['Users', 'Who may sign in.'],
  ['Organization', 'Settings of the whole organization.'],
  ['Audit log', 'Who changed what, when and from where.'],
  ['Imports', 'Spreadsheets to begin with.'],
  ['Leads', 'People who showed interest.'],
  ['Messages', 'What families are told, and whether it arrived.'],
  ['Webhooks', 'Notifications of events.'],
  ['Events', 'What happens, as it happens.'],
  ['Integrations', "Links to others' systems."],
].map(([name = '', description = '']) => ({ name, description }));

/** The HaiTech CRM API (seed 1) on the canonical services. */
export const haitechEdition: Edition = {
  name: 'haitech',
  title: 'HaiTech CRM API',
  version: apiVersion,
  description:
    'Money is a decimal number in the currency of the organization. Days are `YYYY-MM-DD` and times `HH:MM` on its wall clock; instants are UTC. An explicit `null` in a PUT empties a field, a field that is left out stays as it is.',
  prefix: '/api/v1',
  routes: [
    ...healthRoutes,
    ...authRoutes,
    ...customerRoutes,
    ...studentRoutes,
    ...instructorRoutes,
    ...instructorScheduleRoutes,
    ...branchRoutes,
    ...courseRoutes,
    ...cycleRoutes,
    ...meetingRoutes,
    ...meetingBulkRoutes,
    ...roomRoutes,
    ...attendanceSuggestionRoutes,
    ...recalculationRoutes,
    ...registrationRoutes,
    ...attendanceRoutes,
    ...reportRoutes,
    ...instructorPaymentRoutes,
    ...attendanceReportRoutes,
    ...cycleProgressRoutes,
    ...exportRoutes,
    ...apiKeyRoutes,
    ...closureRoutes,
    ...userRoutes,
    ...organizationRoutes,
    ...auditLogRoutes,
    ...importRoutes,
    ...leadRoutes,
    ...leadConversionRoutes,
    ...plannedMessageRoutes,
    ...messageRoutes,
    ...messagingSettingsRoutes,
    ...zoomWebhookRoutes,
    ...whatsappWebhookRoutes,
    ...webhookDeliveryRoutes,
    ...webhookBackfillRoutes,
    ...webhookRoutes,
    ...eventRoutes,
    ...integrationRoutes,
  ],
  envelope,
  fieldName,
  openApi: {
    tags,
    errorSchema: {
      type: 'object',
      required: ['success', 'error'],
      properties: {
        success: { const: false },
        error: {
          type: 'object',
          required: ['code', 'message'],
          properties: {
            code: { type: 'string', enum: errorCodes },
            message: { type: 'string' },
            details: {
              type: 'array',
              items: {
                type: 'object',
                required: ['field', 'message'],
                properties: { field: { type: 'string' }, message: { type: 'string' } },
              },
            },
            retryAfter: { type: 'integer', description: 'Seconds.' },
          },
        },
      },
    },
    errorExample,
    exampleValue,
  },
};

function errorExample(status: number): unknown {
  if (status === 429) return envelope(failure('throttled', 'Too many requests. Try again in 300 seconds.', [], 300));
  if (status === 400)
    return envelope(failure('invalid', 'Validation failed', [{ field: 'email', message: 'Invalid email format' }]));
  const kind = (Object.keys(statusOf) as FailureKind[]).find((candidate) => statusOf[candidate] === status);
  return kind ? envelope(failure(kind, examples[kind] ?? 'Not possible')) : undefined;
}

const examples: Partial<Record<FailureKind, string>> = {
  unauthenticated: 'Authentication required',
  forbidden: 'Insufficient permissions',
  not_found: 'Customer not found',
  conflict: 'Resource already exists',
  gone: 'What follows this id is no longer kept: begin anew',
  stale: 'Customer was changed by somebody else meanwhile',
  too_large: 'The body is too large',
  unsupported_media_type: 'The body must be application/json',
  unprocessable: 'The cycle is not active',
  internal: 'Internal server error',
  unavailable: 'scheduling is not available just now',
};
