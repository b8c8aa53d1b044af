import fc from 'fast-check';
import { accountKey, addressKey, type Failures, limits, secondsToWait } from './throttle';

const now = new Date('2026-03-01T08:00:00.000Z');
const until = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const of = (subject: Failures['subject'], count: number, seconds = 60): Failures => ({
  subject,
  count,
  windowEndsAt: until(seconds),
});

describe('the throttle', () => {
  it('lets ten failures of an account and thirty of an address pass', () => {
    expect(secondsToWait([of('account', 9), of('address', 29)], now)).toBeUndefined();
    expect(secondsToWait([of('account', 10)], now)).toBe(60);
    expect(secondsToWait([of('address', 30)], now)).toBe(60);
  });

  it('forgets a window that has passed', () => {
    expect(secondsToWait([of('account', 99, 0)], now)).toBeUndefined();
  });

  it('names the longer of two waits, rounded up to whole seconds', () => {
    expect(secondsToWait([of('account', 10, 5.2), of('address', 30, 8.1)], now)).toBe(9);
  });

  it('never asks for a wait of nothing, nor longer than a window', () => {
    const left = fc.integer({ min: 1, max: limits.account.windowMs });
    fc.assert(
      fc.property(left, fc.integer({ min: 10, max: 1000 }), (ms, count) => {
        const wait = secondsToWait([of('account', count, ms / 1000)], now);
        expect(wait).toBeGreaterThanOrEqual(1);
        expect(wait).toBeLessThanOrEqual(limits.account.windowMs / 1000);
      }),
    );
  });
});

describe('keys of the throttle', () => {
  it('keep no e-mail address', () => {
    expect(accountKey('haitech', 'dana@example.com')).not.toContain('dana');
    expect(accountKey('haitech', 'dana@example.com')).not.toBe(accountKey('other', 'dana@example.com'));
  });

  it.each([
    ['203.0.113.9', 'address/203.0.113.9'],
    ['::ffff:203.0.113.9', 'address/203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', 'address/2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::7', 'address/2001:db8:1:2::/64'],
    ['2001:db8::7', 'address/2001:db8:0:0::/64'],
    ['::1', 'address/0:0:0:0::/64'],
    ['fe80::1%eth0', 'address/fe80:0:0:0::/64'],
  ])('count %s as %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });

  it('are not made of an address that nobody knows', () => {
    expect(addressKey(' ')).toBeUndefined();
  });
});
