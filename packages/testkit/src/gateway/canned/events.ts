import { sampleEventOf } from '@roster/contracts';
import type { RpcHandlers } from '@roster/service-kit';
import { always } from './answer';

const type = 'meeting.completed';

/** The event log. */
export const eventAnswers = {
  ReadEvents: always({
    events: [{ position: 42, type, json: JSON.stringify(sampleEventOf(type)) }],
    start: 41,
    next: 42,
    last: 42,
  }),
} satisfies Partial<RpcHandlers<'notifications'>>;
