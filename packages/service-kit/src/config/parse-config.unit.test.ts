import fc from 'fast-check';
import { z } from 'zod';
import { baseSettings, secretSettings } from './base-config';
import { ConfigError, parseConfig, setting } from './parse-config';

/** Those of a service that stores secrets. */
const settings = baseSettings.extend(secretSettings.shape);

const good = {
  MONGODB_URL: 'mongodb://localhost:27017',
  ROSTER_PEER_TOKEN: 'sixteen-characters',
  ROSTER_SECRET_KEY: Buffer.alloc(32).toString('base64'),
};

const messageOf = (from: Record<string, string | undefined>): string => {
  try {
    parseConfig(settings, from);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('should not have been accepted');
};

describe('settings', () => {
  it('have defaults where they may', () => {
    expect(parseConfig(settings, good)).toMatchObject({
      ROSTER_DATABASE_PREFIX: 'roster_',
      ROSTER_GRPC_PORT: 7000,
      ROSTER_PEERS: {},
      LOG_LEVEL: 'info',
    });
  });

  it('count as unset where they are empty', () => {
    expect(parseConfig(settings, { ...good, LOG_LEVEL: '', ROSTER_GRPC_PORT: '' }).ROSTER_GRPC_PORT).toBe(7000);
    expect(messageOf({ ...good, MONGODB_URL: '' })).toContain('MONGODB_URL');
  });

  it.each([
    ['MONGODB_URL', 'postgres://hunter2@host'],
    ['ROSTER_DATABASE_PREFIX', 'hunter2/../'],
    ['ROSTER_GRPC_PORT', 'hunter2'],
    ['ROSTER_GRPC_PORT', '70000'],
    ['ROSTER_PEER_TOKEN', 'hunter2'],
    ['ROSTER_SECRET_KEY', 'hunter2'],
    ['ROSTER_PEER_TOKEN', 'sixteen-characters,hunter2'],
    ['ROSTER_SECRET_KEY', `${Buffer.alloc(32).toString('base64')},hunter2`],
    ['ROSTER_PEERS', 'hunter2=here:1'],
    ['ROSTER_PEERS', 'catalog=ok:1,hunter2'],
    ['KAFKA_BROKERS', 'hunter2'],
    ['KAFKA_BROKERS', 'kafka-0:9092,hunter2:99999'],
    ['KAFKA_SASL_MECHANISM', 'hunter2'],
    ['KAFKA_TLS', 'hunter2'],
    ['KAFKA_PREFIX', 'hunter2/'],
    ['LOG_LEVEL', 'hunter2'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'hunter2'],
  ])('that are malformed stop the start, and are named without their value: %s=%s', (name, value) => {
    const message = messageOf({ ...good, [name]: value });
    expect(message).toContain(name);
    expect(message).not.toContain(value);
    expect(message).not.toContain('hunter2');
  });

  it('are all named at once', () => {
    const message = messageOf({});
    for (const name of Object.keys(good)) expect(message).toContain(name);
  });

  it('may name more than one secret, the one in use first', () => {
    const { ROSTER_PEER_TOKEN } = parseConfig(settings, good);
    expect(ROSTER_PEER_TOKEN).toEqual(['sixteen-characters']);
    const keys = [Buffer.alloc(32, 1).toString('base64'), Buffer.alloc(32, 2).toString('base64')];
    const both = parseConfig(settings, { ...good, ROSTER_SECRET_KEY: keys.join(', ') });
    expect(both.ROSTER_SECRET_KEY).toEqual(keys);
    expect(messageOf({ ...good, ROSTER_PEER_TOKEN: 'sixteen-characters,' })).toContain(
      'ROSTER_PEER_TOKEN: entry 2 must have at least 16 characters',
    );
  });

  it('name the peers', () => {
    const { ROSTER_PEERS } = parseConfig(settings, { ...good, ROSTER_PEERS: 'catalog=c:1, identity=i:2' });
    expect(ROSTER_PEERS).toEqual({ catalog: 'c:1', identity: 'i:2' });
  });

  it('name the brokers', () => {
    const { KAFKA_BROKERS } = parseConfig(settings, { ...good, KAFKA_BROKERS: 'kafka-0:9092, [::1]:9093' });
    expect(KAFKA_BROKERS).toEqual(['kafka-0:9092', '[::1]:9093']);
  });

  it('come from the process’s environment where nothing else is given', () => {
    const schema = z.object({ ROSTER_KIT_TEST_FLAG: setting.flag().default(false) });
    process.env.ROSTER_KIT_TEST_FLAG = 'true';
    try {
      expect(parseConfig(schema)).toEqual({ ROSTER_KIT_TEST_FLAG: true });
    } finally {
      delete process.env.ROSTER_KIT_TEST_FLAG;
    }
  });

  it('that are numbers are whole ones within their limits, or refused', () => {
    const schema = z.object({ N: setting.integer(-5, 5) });
    const read = (text: string): number | undefined => {
      try {
        return parseConfig(schema, { N: text }).N;
      } catch {
        return undefined;
      }
    };
    fc.assert(fc.property(fc.integer({ min: -5, max: 5 }), (n) => expect(read(String(n))).toBe(n)));
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const n = read(text);
        expect(n === undefined || (/^-?\d+$/.test(text) && Math.abs(n) <= 5)).toBe(true);
      }),
    );
    for (const text of ['6', '1e1', '0x1', ' 1', '1.0', 'NaN']) expect(read(text)).toBeUndefined();
  });
});
