import { eventViolations } from './webhook';
import { hasFailedTooLong } from './webhook-health';
import { urlViolations } from './webhook-url';

const problems = (url: string, plain = false) => urlViolations(url, plain).map(({ message }) => message);

describe("a webhook's address", () => {
  it.each([
    'https://example.com/hook',
    'https://example.com:8443/a?b=c#d',
    'https://דוגמה.ישראל/hook',
    'HTTPS://EXAMPLE.com',
  ])('%s is fine', (url) => {
    expect(problems(url)).toEqual([]);
  });

  it('is plain HTTP only where that is allowed', () => {
    expect(problems('http://example.com')).toEqual(['must be an https URL']);
    expect(problems('http://example.com', true)).toEqual([]);
  });

  it.each([
    ['', 'is required'],
    ['   ', 'is required'],
    ['example.com', 'must be an http or https URL'],
    ['ftp://example.com', 'must be an http or https URL'],
    ['javascript:alert(1)', 'must be an http or https URL'],
    ['file:///etc/passwd', 'must be an http or https URL'],
    ['https://', 'must be an http or https URL'],
    ['https://exa mple.com', 'must be an http or https URL'],
    [' https://example.com', 'must be an http or https URL'],
    ['https://user:pass@example.com', 'must not contain credentials'],
    ['https://user@example.com', 'must not contain credentials'],
    [`https://example.com/${'a'.repeat(2_040)}`, 'must have at most 2048 characters'],
  ])('%j is refused', (url, message) => {
    expect(problems(url, true)).toEqual([message]);
  });
});

describe("a webhook's events", () => {
  it('are named by their place where they are wrong', () => {
    expect(eventViolations(['meeting.completed', 'meeting.exploded', '*', 'user.created'])).toEqual([
      { field: 'events[1]', message: 'is not an event type' },
      { field: 'events[3]', message: 'is not an event type' },
    ]);
    expect(eventViolations([])).toEqual([{ field: 'events', message: 'is required' }]);
    expect(eventViolations(Array<string>(101).fill('*'))).toEqual([
      { field: 'events', message: 'must have at most 100 entries' },
    ]);
  });
});

describe('a webhook that fails', () => {
  it('is switched off after five days', () => {
    const since = new Date('2026-03-01T10:00:00Z');
    expect(hasFailedTooLong(since, new Date('2026-03-06T09:59:59Z'))).toBe(false);
    expect(hasFailedTooLong(since, new Date('2026-03-06T10:00:00Z'))).toBe(true);
  });
});
