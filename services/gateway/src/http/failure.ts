import type { IncomingHttpHeaders } from 'node:http';
import { AppError, asAppError, type ErrorCategory, type FieldViolation } from '@roster/service-kit';

/** The categories of errors that services know, and what HTTP itself refuses. */
export type FailureKind = ErrorCategory | 'method_not_allowed' | 'too_large' | 'unsupported_media_type';

/** A refusal, before an edition has put it into its own words. */
export interface Failure {
  kind: FailureKind;
  status: number;
  message: string;
  fields: FieldViolation[];
  retryAfterSeconds?: number;
}

/** Statuses of refusals. A call that ran out of time is 503 like one whose service is away: seed 1 knows no 504. */
export const statusOf: Record<FailureKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  gone: 410,
  stale: 412,
  too_large: 413,
  unsupported_media_type: 415,
  unprocessable: 422,
  throttled: 429,
  internal: 500,
  unavailable: 503,
  timeout: 503,
};

const defaultRetryAfterSeconds: Partial<Record<FailureKind, number>> = { throttled: 60, unavailable: 2, timeout: 2 };

/**
 * Fastify's code for a request of the method QUERY without a Content-Type: refused (RFC 10008, 2) before it is seen that no
 * endpoint has that method.
 */
export const noTypeOfQuery = 'FST_ERR_ROUTE_MISSING_CONTENT_TYPE';

/** Code of a body that is compressed. */
const compressed = 'ROSTER_COMPRESSED_BODY';

/** @returns why a body cannot be read as it came; undefined where it can (RFC 9110, 8.4: no content coding is known here) */
export function unreadableCoding({ 'content-encoding': coding = 'identity' }: IncomingHttpHeaders): Error | undefined {
  if (coding.toLowerCase() === 'identity') return undefined;
  return Object.assign(new Error('the body is compressed'), { code: compressed });
}

/** Refusals of Fastify's and of what reads bodies, by their codes. Everything else that is thrown and not foreseen is a defect. */
const frameworkFailures: Record<string, [FailureKind, string, FieldViolation?]> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unsupported_media_type', 'The body must be application/json'],
  [compressed]: ['unsupported_media_type', 'The body must not be compressed: send it without Content-Encoding'],
  FST_ERR_CTP_BODY_TOO_LARGE: ['too_large', 'The body is too large'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: bodyIs('has another length than Content-Length says'),
  FST_ERR_BAD_URL: urlIs('is not a valid URL path'),
  FST_ERR_MAX_PARAM_LENGTH: urlIs('has a part that is too long'),
  [noTypeOfQuery]: ['not_found', 'There is no such endpoint'],
  FST_ERR_HANDLER_TIMEOUT: ['timeout', 'The request took too long'],
};

function bodyIs(message: string): [FailureKind, string, FieldViolation] {
  return ['invalid', 'Validation failed', { field: 'body', message }];
}

function urlIs(message: string): [FailureKind, string, FieldViolation] {
  return ['invalid', 'Validation failed', { field: 'url', message }];
}

/** The refusal that an error means. What nobody foresaw says nothing but "Internal server error". */
export function failureOf(error: unknown): Failure {
  const known = asAppError(error);
  if (known) return fromAppError(known);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const framework = frameworkFailures[code];
  if (framework) {
    const [kind, message, field] = framework;
    return failure(kind, message, field ? [field] : []);
  }
  return failure('internal', 'Internal server error');
}

export function failure(
  kind: FailureKind,
  message: string,
  fields: FieldViolation[] = [],
  retryAfterSeconds: number | undefined = defaultRetryAfterSeconds[kind],
): Failure {
  return { kind, status: statusOf[kind], message, fields, ...(retryAfterSeconds ? { retryAfterSeconds } : {}) };
}

function fromAppError({ category, message, fields, retryAfterSeconds }: AppError): Failure {
  if (category === 'internal') return failure('internal', 'Internal server error');
  return failure(category, message, fields, retryAfterSeconds);
}

export const tooManyStreams = (limit: number): AppError =>
  new AppError('throttled', 'streams.too_many', `No more than ${limit} streams at once: end one of them first`, {
    retryAfterSeconds: 10,
  });

export const tooManyRequests = (retryAfterSeconds: number): AppError =>
  new AppError('throttled', 'rate.limited', `Too many requests. Try again in ${retryAfterSeconds} seconds.`, {
    retryAfterSeconds,
  });
