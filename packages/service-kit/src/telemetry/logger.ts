import { context, trace } from '@opentelemetry/api';
import { type DestinationStream, type Logger, pino } from 'pino';

/** Names that never reach a log, at any of the depths where they occur. */
const secrets = [
  'password',
  'currentPassword',
  'newPassword',
  'userPassword',
  'token',
  'idToken',
  'accessToken',
  'refreshToken',
  'totp',
  'otp',
  'secret',
  'key',
  'apiKey',
  'privateKey',
  'credentials',
  'authorization',
  'cookie',
];

/** Headers, whose names need quotes in a path. */
const headers = ['x-api-key', 'set-cookie'].flatMap((name) => [`headers["${name}"]`, `*.headers["${name}"]`]);

/**
 * JSON logs, one line each, with the trace's ids where there is a trace. Names and ids are logged, bodies never; the
 * redaction is the second line of defence.
 *
 * @param service whose lines they are; left out where several services share the log and each names itself in a child (a
 *   child's name would not take the place of this one, but stand beside it)
 */
export function createLogger(service: string | undefined, level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: service === undefined ? {} : { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [...secrets, ...secrets.map((name) => `*.${name}`), ...secrets.map((name) => `*.*.${name}`), ...headers],
      censor: '[redacted]',
    },
    serializers: { err: describeError },
    mixin: () => {
      const span = trace.getSpanContext(context.active());
      return span ? { traceId: span.traceId, spanId: span.spanId } : {};
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

interface Described {
  type: string;
  message: string;
  stack?: string;
  code?: string | number;
  slug?: string;
  cause?: unknown;
}

/**
 * What a log says of an error: what it is, where it was thrown and why. Not its other properties, which in drivers' and
 * libraries' errors hold whatever was being sent.
 */
function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return typeof error === 'string' ? withoutValues(error) : typeof error;
  const described: Described = { type: error.name, message: withoutValues(error.message) };
  if (error.stack) described.stack = withoutValues(error.stack);
  const { code, slug } = error as { code?: unknown; slug?: unknown };
  if (typeof code === 'string' || typeof code === 'number') described.code = code;
  if (typeof slug === 'string') described.slug = slug;
  if (error.cause !== undefined && depth < 5) described.cause = describeError(error.cause, depth + 1);
  return described;
}

/** MongoDB quotes the key of a duplicate, for example somebody's e-mail address. */
const withoutValues = (text: string): string => text.replace(/dup key: \{.*\}/g, 'dup key: {...}');
