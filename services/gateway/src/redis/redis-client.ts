import { Redis } from 'ioredis';

/** Where the shared Redis is, and how long it is waited for. */
export interface RedisSettings {
  /** `redis://` or, with TLS, `rediss://`; user, password and database in it. */
  url: string;
  /** What all keys and channels begin with. */
  prefix: string;
}

const connectTimeoutMs = 2_000;
/** With something asked and nothing heard for so long, the connection is given up and a new one is tried. */
const silentMs = 3_000;
const keepAliveMs = 10_000;

/** Quick at first, then once in two seconds, and never all gateways at the same moment. */
const backOffMs = (attempt: number): number =>
  Math.min(2_000, 50 * 2 ** Math.min(attempt, 6)) * (0.75 + Math.random() / 2);

/**
 * A client that fails at once where there is no connection, instead of queueing: whoever asks has something else to
 * fall back on. It reconnects for ever, also where the password is refused, which may be in the middle of a rotation.
 */
export function redisClient({ url }: RedisSettings, name: string): Redis {
  return new Redis(url, {
    lazyConnect: true,
    connectionName: name,
    connectTimeout: connectTimeoutMs,
    socketTimeout: silentMs,
    keepAlive: keepAliveMs,
    // How long a goodbye may take; a timer even where the connection is long gone.
    disconnectTimeout: 250,
    enableOfflineQueue: false,
    retryStrategy: backOffMs,
    // Whatever was under way when a connection broke fails with it. `autoResendUnfulfilledCommands: false` would leave
    // it unanswered for ever (ioredis 6.0.0), and to send it again would count a request twice.
    maxRetriesPerRequest: 0,
    // Whoever subscribes does so again by itself, with the channels that came up meanwhile.
    autoResubscribe: false,
    // A replica that was a primary a moment ago: the name leads to the new primary by now.
    reconnectOnError: ({ message }) => message.startsWith('READONLY'),
  });
}

/** Says goodbye where somebody listens; closes in any case, within a second. */
export async function quit(redis: Redis): Promise<void> {
  const deadline = new AbortController();
  try {
    if (redis.status === 'ready') await Promise.race([redis.quit(), expiry(1_000, deadline.signal)]);
  } catch {
    // The connection broke on the way out: closed all the same.
  } finally {
    deadline.abort();
    redis.disconnect();
  }
}

function expiry(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}
