import { isNews, payloadOf } from './payload';

const day = 24 * 3_600_000;
const created = Date.parse('2026-03-01T10:00:00.000Z');
const webhook = { createdAt: new Date(created).toISOString() };
const at = (ms: number) => ({ time: new Date(ms).toISOString() });

describe('the body', () => {
  it('tells the type, the time of the event, and the entity as it was left', () => {
    const after = { id: 'm1', organizationId: 'o1', version: 2, createdAt: 'x', updatedAt: 'y', status: 'completed' };
    const data = { before: { ...after, version: 1 }, after } as never;
    expect(payloadOf({ type: 'meeting.completed', time: '2026-03-01T10:00:00.000Z', data })).toBe(
      JSON.stringify({ type: 'meeting.completed', timestamp: '2026-03-01T10:00:00.000Z', data: after }),
    );
  });
});

describe('an event is news', () => {
  it('where it happened after the webhook was made, clocks allowing', () => {
    expect(isNews(at(created), webhook, new Date(created))).toBe(true);
    expect(isNews(at(created - 30_000), webhook, new Date(created))).toBe(true);
    expect(isNews(at(created - 120_000), webhook, new Date(created))).toBe(false);
  });

  it('for no longer than deliveries are kept', () => {
    expect(isNews(at(created), webhook, new Date(created + 29 * day))).toBe(true);
    expect(isNews(at(created), webhook, new Date(created + 30 * day))).toBe(false);
  });
});
