import type { ServiceName } from '@roster/contracts';
import type { RpcHandlers } from '@roster/service-kit';
import { attendanceAnswers, record } from './canned/attendance';
import { meeting } from './canned/calendar';
import { catalogAnswers, course } from './canned/catalog';
import { cycleAnswers } from './canned/cycles';
import { eventAnswers } from './canned/events';
import { customer, familyAnswers } from './canned/families';
import { lead, leadAnswers } from './canned/leads';
import { meetingAnswers } from './canned/meetings';
import { messageAnswers } from './canned/messages';
import { file, moneyAnswers } from './canned/money';
import { peopleAnswers } from './canned/people';
import { providerAnswers } from './canned/providers';
import { registrationAnswers } from './canned/registrations';
import { webhookAnswers } from './canned/webhooks';

export { idOf } from './canned/answer';
export { exportChunks } from './canned/money';

/** What the services answer in the gateway's own tests: one complete thing of each kind, as the protos shape it. */
export type CannedAnswers = { [S in ServiceName]: Partial<RpcHandlers<S>> };

/** The things themselves, for answers that differ in a field. */
export const canned = { customer, course, meeting, record, lead, file };

/** Fresh handlers for every RPC that HaiTech's routes need. Identity's organizations and keys are the harness's own. */
export const cannedAnswers = (): CannedAnswers => ({
  identity: { ...peopleAnswers },
  catalog: { ...catalogAnswers },
  scheduling: { ...cycleAnswers, ...meetingAnswers },
  enrollment: { ...familyAnswers, ...registrationAnswers, ...attendanceAnswers },
  billing: { ...moneyAnswers },
  notifications: { ...webhookAnswers, ...eventAnswers, ...leadAnswers, ...messageAnswers, ...providerAnswers },
});
