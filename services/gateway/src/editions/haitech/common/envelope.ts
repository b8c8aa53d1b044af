import type { Failure, FailureKind } from '../../../http/failure';

/** Error codes (seed 1, "Error Codes"); where HTTP has a status that the seed does not list, a code in its manner. */
const codes: Record<FailureKind, string> = {
  invalid: 'VALIDATION_ERROR',
  unauthenticated: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  not_found: 'NOT_FOUND',
  method_not_allowed: 'METHOD_NOT_ALLOWED',
  conflict: 'CONFLICT',
  gone: 'GONE',
  stale: 'PRECONDITION_FAILED',
  too_large: 'PAYLOAD_TOO_LARGE',
  unsupported_media_type: 'UNSUPPORTED_MEDIA_TYPE',
  unprocessable: 'UNPROCESSABLE',
  throttled: 'RATE_LIMITED',
  internal: 'INTERNAL_ERROR',
  unavailable: 'SERVICE_UNAVAILABLE',
  timeout: 'SERVICE_UNAVAILABLE',
};

/** `{ success: false, error: { code, message, details?, retryAfter? } }` (seed 1, "Error Handling"). */
export function envelope({ kind, message, fields, retryAfterSeconds }: Failure) {
  return {
    success: false,
    error: {
      code: codes[kind],
      message,
      ...(fields.length > 0 ? { details: fields } : {}),
      ...(kind === 'throttled' && retryAfterSeconds !== undefined ? { retryAfter: retryAfterSeconds } : {}),
    },
  };
}

export const errorCodes = [...new Set(Object.values(codes))];
