import { baseSettings, busSettings, setting } from '@roster/service-kit';
import { z } from 'zod';

/** What the gateway is told. It keeps nothing, so it needs neither a database nor the key of stored secrets. */
export const gatewaySettings = baseSettings
  .pick({
    ROSTER_PEER_TOKEN: true,
    ROSTER_PEERS: true,
    ROSTER_PEER_TLS_CERT: true,
    ROSTER_PEER_TLS_KEY: true,
    ROSTER_PEER_TLS_CA: true,
    LOG_LEVEL: true,
    OTEL_EXPORTER_OTLP_ENDPOINT: true,
  })
  .extend({
    ...busSettings.shape,
    ROSTER_HOST: z.string().default('127.0.0.1'),
    ROSTER_PORT: setting.port().default(8000),
    /** Of each user; a window of an hour. */
    ROSTER_RATE_LIMIT_PER_HOUR: setting.integer(1, 1_000_000_000).default(1000),
    /** Streams (`GET /events`) at once of one user or key, at each gateway. */
    ROSTER_STREAMS_PER_CALLER: setting.integer(1, 1_000).default(10),
    /** `https://crm.example.com,https://admin.example.com`: browsers of these origins may call. */
    ROSTER_CORS_ORIGINS: z
      .string()
      .default('')
      .transform((value) => parts(value))
      .refine((origins) => origins.every(isOrigin), 'must be origins like https://crm.example.com, between commas'),
    /** Addresses or networks of proxies whose X-Forwarded-For is believed. */
    ROSTER_TRUSTED_PROXIES: z
      .string()
      .default('')
      .transform((value) => parts(value))
      .refine((proxies) => proxies.every(isNetwork), 'must be addresses or networks like 10.0.0.0/8, between commas'),
    /** Unset: this gateway is alone, and counts and remembers in its own memory. */
    REDIS_URL: z
      .string()
      .refine(
        (value) => isRedisUrl(value),
        'must be a URL like redis://user:password@host:6379/0, or rediss:// for TLS',
      )
      .optional(),
    /** What all keys and channels in Redis begin with; the gateways of one Roster have the same. */
    ROSTER_REDIS_PREFIX: z
      .string()
      .regex(/^[A-Za-z0-9_:-]{1,40}$/, 'must be up to 40 letters, digits, colons, dashes or underscores')
      .default('roster:'),
    /** How long a request waits for Redis before this gateway goes by its own memory. */
    ROSTER_REDIS_TIMEOUT_MS: setting.integer(10, 10_000).default(250),
    /** The organization that the HaiTech edition serves where a request names no other. */
    ROSTER_HAITECH_ORGANIZATION: z
      .string()
      .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, "must be an organization's id")
      .default('haitech'),
  });

export type GatewayConfig = z.infer<typeof gatewaySettings>;

const parts = (value: string): string[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

const isOrigin = (value: string): boolean => URL.canParse(value) && new URL(value).origin === value;

const isNetwork = (value: string): boolean => /^[0-9a-fA-F.:]+(\/\d{1,3})?$/.test(value);

const isRedisUrl = (value: string): boolean => {
  const url = URL.parse(value);
  return url !== null && /^rediss?:$/.test(url.protocol) && url.hostname !== '' && /^(\/\d{0,4})?$/.test(url.pathname);
};
