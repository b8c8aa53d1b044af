import { judge, type Outcome, recordOf } from './delivery';

const now = new Date('2026-03-01T10:00:00.000Z');
const event = { isTest: false };
const answered = (statusCode: number, retryAfter?: string): Outcome => ({
  kind: 'answered',
  statusCode,
  body: '',
  ...(retryAfter === undefined ? {} : { retryAfter }),
});

describe('an attempt', () => {
  it.each([200, 201, 204, 299])('succeeds with %d', (status) => {
    expect(judge(event, answered(status), 1, now, 0.5)).toEqual({ status: 'succeeded', webhook: 'works' });
  });

  it.each([301, 302, 307, 400, 401, 404, 500, 502])('that meets %d is tried again', (status) => {
    expect(judge(event, answered(status), 1, now, 0.5)).toEqual({
      status: 'pending',
      webhook: 'fails',
      nextAttemptAt: '2026-03-01T10:00:05.000Z',
    });
  });

  it('without an answer is tried again', () => {
    expect(judge(event, { kind: 'failed', error: 'x' }, 2, now, 0.5)).toMatchObject({
      status: 'pending',
      nextAttemptAt: '2026-03-01T10:05:00.000Z',
    });
  });

  it('that was the tenth exhausts the delivery', () => {
    expect(judge(event, answered(500), 10, now, 0.5)).toEqual({ status: 'exhausted', webhook: 'fails' });
  });

  it('that meets 410 ends delivery and webhook', () => {
    expect(judge(event, answered(410), 1, now, 0.5)).toEqual({ status: 'exhausted', webhook: 'gone' });
  });

  it('of a test is the only one', () => {
    expect(judge({ isTest: true }, answered(500), 1, now, 0.5)).toEqual({ status: 'exhausted', webhook: 'fails' });
  });

  it.each([429, 503])('that meets %d with Retry-After keeps the endpoint quiet, for an hour at most', (status) => {
    expect(judge(event, answered(status, '60'), 1, now, 0.5)).toMatchObject({
      nextAttemptAt: '2026-03-01T10:01:00.000Z',
      quietUntil: new Date('2026-03-01T10:01:00.000Z'),
    });
    expect(judge(event, answered(status, '7200'), 1, now, 0.5)).toMatchObject({
      nextAttemptAt: '2026-03-01T12:00:00.000Z',
      quietUntil: new Date('2026-03-01T11:00:00.000Z'),
    });
  });

  it('that meets another failure with Retry-After puts off this delivery only', () => {
    const verdict = judge(event, answered(500, '60'), 1, now, 0.5);
    expect(verdict.nextAttemptAt).toBe('2026-03-01T10:01:00.000Z');
    expect(verdict.quietUntil).toBeUndefined();
  });

  it('is recorded with what came of it', () => {
    expect(recordOf(1, now, 12, { kind: 'answered', statusCode: 200, body: 'ok' })).toEqual({
      number: 1,
      at: now.toISOString(),
      durationMs: 12,
      statusCode: 200,
      responseBody: 'ok',
    });
    expect(recordOf(2, now, 12, { kind: 'failed', error: 'refused' })).toEqual({
      number: 2,
      at: now.toISOString(),
      durationMs: 12,
      error: 'refused',
    });
    expect(recordOf(3, now, 12, answered(302)).error).toBe('Redirects are not followed');
  });
});
