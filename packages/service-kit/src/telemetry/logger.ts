import { context, trace } from '@opentelemetry/api';
import { type DestinationStream, type Logger, pino } from 'pino';

/** Names that never reach a log, at any of the depths where they occur. */
const secrets = [
  'password',
  'currentPassword',
  'newPassword',
  'userPassword',
  'token',
  'accessToken',
  'refreshToken',
  'secret',
  'key',
  'authorization',
  'cookie',
];

/**
 * JSON logs, one line each, with the trace's ids where there is a trace. Names and ids are logged, bodies never; the
 * redaction is the second line of defence.
 */
export function createLogger(service: string, level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: {
      paths: [
        ...secrets,
        ...secrets.map((name) => `*.${name}`),
        ...secrets.map((name) => `*.*.${name}`),
        'req.headers["x-api-key"]',
      ],
      censor: '[redacted]',
    },
    mixin: () => {
      const span = trace.getSpanContext(context.active());
      return span ? { traceId: span.traceId, spanId: span.spanId } : {};
    },
  };
  return destination ? pino(options, destination) : pino(options);
}
