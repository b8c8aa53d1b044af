import { parseConfig } from '@roster/service-kit';
import { gatewaySettings } from './config';

const good = { ROSTER_PEER_TOKEN: 'a-peer-token-for-tests' };
const read = (settings: Record<string, string>) => parseConfig(gatewaySettings, { ...good, ...settings });

describe("the gateway's settings of Redis", () => {
  it.each([
    'redis://localhost',
    'redis://:a%2Fb@10.0.0.1:6380/3',
    'rediss://roster:secret@redis.internal:6379/0',
    'redis://[::1]:6379',
  ])('take %s', (url) => {
    expect(read({ REDIS_URL: url }).REDIS_URL).toBe(url);
  });

  it.each(['hunter2', 'http://hunter2', 'redis://', 'redis://host:99999', 'redis://host/hunter2', 'redis:hunter2'])(
    'name a REDIS_URL that is none, and keep it to themselves: %s',
    (url) => {
      const message = (() => {
        try {
          read({ REDIS_URL: url });
          return '';
        } catch (error) {
          return (error as Error).message;
        }
      })();
      expect(message).toContain('REDIS_URL');
      expect(message).not.toContain('hunter2');
    },
  );

  it.each([
    ['ROSTER_REDIS_PREFIX', 'with spaces'],
    ['ROSTER_REDIS_TIMEOUT_MS', '5'],
    ['ROSTER_REDIS_TIMEOUT_MS', 'soon'],
  ])('name %s where it is %s', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(name);
  });

  it('mean a gateway that is alone where there is no REDIS_URL', () => {
    expect(read({ REDIS_URL: '' }).REDIS_URL).toBeUndefined();
  });
});
