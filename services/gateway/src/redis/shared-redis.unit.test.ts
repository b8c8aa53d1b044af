import { Writable } from 'node:stream';
import * as kit from '@roster/service-kit';
import { answeredWithin, RedisSilent } from './answered-within';
import { SharedRedis } from './shared-redis';

jest.mock('@roster/service-kit', () => ({
  ...jest.requireActual<typeof kit>('@roster/service-kit'),
  count: jest.fn(),
  observe: jest.fn(() => () => undefined),
}));

describe('Redis that never was there', () => {
  const lines: { msg: string; level: number }[] = [];
  const destination = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(JSON.parse(String(chunk)));
      done();
    },
  });
  // Nothing listens on the port of "discard".
  const options = { url: 'redis://127.0.0.1:9', prefix: 't:', timeoutMs: 200 };
  const redis = new SharedRedis(options, kit.createLogger('test', 'info', destination));
  beforeAll(() => redis.start());
  afterAll(() => redis.stop());

  it('is done without, each time, and counted by part', async () => {
    const asked = jest.fn(() => Promise.resolve('shared'));
    for (const part of ['limits', 'limits', 'live'] as const) {
      expect(await redis.attempt(part, asked, () => 'local')).toBe('local');
    }
    expect(jest.mocked(kit.count).mock.calls).toEqual([
      ['roster.redis.fallbacks', { part: 'limits' }],
      ['roster.redis.fallbacks', { part: 'limits' }],
      ['roster.redis.fallbacks', { part: 'live' }],
    ]);
    expect(asked).not.toHaveBeenCalled();
  });

  it('is said once', () => {
    expect(lines).toMatchObject([{ level: 40, msg: 'Redis is away: this gateway counts and remembers by itself' }]);
  });

  it('shows in the state of the breaker', async () => {
    const [names, read] = jest.mocked(kit.observe).mock.calls[0] ?? [];
    expect(names).toEqual(['roster.redis.breaker.state']);
    const tell = jest.fn();
    await read?.(tell);
    expect(tell).toHaveBeenCalledWith('roster.redis.breaker.state', 2, {});
  });
});

describe('an answer that is waited for', () => {
  it('is given, or its refusal', async () => {
    expect(await answeredWithin(1_000, Promise.resolve(1))).toBe(1);
    await expect(answeredWithin(1_000, Promise.reject(new Error('OOM')))).rejects.toThrow('OOM');
  });

  it('is given up when the time is over', async () => {
    await expect(answeredWithin(10, new Promise(() => undefined))).rejects.toThrow(RedisSilent);
  });

  it('counts though this process was busy for longer than the time, where it has arrived', async () => {
    const arrived = new Promise((resolve) => setTimeout(() => resolve('in time'), 5));
    const waited = answeredWithin(20, arrived);
    const until = performance.now() + 60;
    while (performance.now() < until);
    expect(await waited).toBe('in time');
  });
});
