import { eventTypes, publicEventTypes } from '@roster/contracts';
import fc from 'fast-check';
import { asksFor, firstAskedFor, isEventPattern, isPublicEvent } from './public-events';
import { samplePayload } from './sample-events';

describe('public events', () => {
  it('are all of the contracts but those about accounts, settings and what people do with Roster itself', () => {
    const hidden = Object.keys(eventTypes).filter((type) => !isPublicEvent(type));
    expect(
      hidden.every((type) =>
        /^(user|session|apikey|organization|import|export|webhook|integration|messaging|contact)\./.test(type),
      ),
    ).toBe(true);
    expect(publicEventTypes).toEqual(
      expect.arrayContaining(['meeting.completed', 'registration.created', 'customer.deleted']),
    );
  });

  it.each(['meeting.completed', 'meeting.*', '*'])('%s may be asked for', (pattern) => {
    expect(isEventPattern(pattern)).toBe(true);
  });

  it.each([
    '',
    'meeting',
    'meeting.',
    'meeting.exploded',
    'user.created',
    'user.*',
    'organization.*',
    'webhook.updated',
    'import.*',
    '*.*',
    '**',
    'meeting.*.x',
    'Meeting.completed',
    ' meeting.*',
    'constructor',
    '__proto__',
  ])('%j may not be asked for', (pattern) => {
    expect(isEventPattern(pattern)).toBe(false);
  });

  it('match their own type, their kind and everything, and nothing else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...publicEventTypes), fc.constantFrom(...publicEventTypes), (asked, type) => {
        const [kind] = type.split('.');
        expect(asksFor([asked], type)).toBe(asked === type);
        expect(asksFor([`${kind}.*`], type)).toBe(true);
        expect(asksFor([`${asked.split('.')[0]}.*`], type)).toBe(asked.split('.')[0] === kind);
        expect(asksFor(['*'], type)).toBe(true);
        expect(asksFor([], type)).toBe(false);
      }),
    );
  });

  it('each have a sample that says it is one', () => {
    const now = new Date('2026-03-01T10:00:00.000Z');
    for (const type of publicEventTypes) {
      const sample = JSON.parse(samplePayload(type, 'org-1', now)) as {
        type: string;
        timestamp: string;
        data: Record<string, unknown>;
      };
      expect(sample).toMatchObject({
        type,
        timestamp: now.toISOString(),
        data: { test: true, organizationId: 'org-1', version: 1 },
      });
      expect(typeof sample.data.id).toBe('string');
    }
  });

  it('for a test are the first that the webhook asks for', () => {
    expect(firstAskedFor(['registration.created', 'meeting.*'])).toBe('registration.created');
    expect(firstAskedFor(['meeting.*'])).toBe('meeting.scheduled');
    expect(isPublicEvent(firstAskedFor(['*']))).toBe(true);
  });
});
