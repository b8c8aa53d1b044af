import { Metadata, type ServiceError, status } from '@grpc/grpc-js';
import { rpcMessage } from '@roster/contracts';
import { AppError, asAppError, type ErrorCategory, errorCategories, type FieldViolation } from '../errors';

const codes: Record<ErrorCategory, status> = {
  invalid: status.INVALID_ARGUMENT,
  unauthenticated: status.UNAUTHENTICATED,
  forbidden: status.PERMISSION_DENIED,
  not_found: status.NOT_FOUND,
  gone: status.OUT_OF_RANGE,
  conflict: status.ALREADY_EXISTS,
  stale: status.ABORTED,
  unprocessable: status.FAILED_PRECONDITION,
  throttled: status.RESOURCE_EXHAUSTED,
  unavailable: status.UNAVAILABLE,
  timeout: status.DEADLINE_EXCEEDED,
  internal: status.INTERNAL,
};

const errorInfo = rpcMessage<{ reason: string; domain: string; metadata: Record<string, string> }>(
  'error_details',
  'ErrorInfo',
);
const badRequest = rpcMessage<{ fieldViolations: { field: string; description: string }[] }>(
  'error_details',
  'BadRequest',
);
const rpcStatus = rpcMessage<{ code: number; message: string; details: unknown[] }>('status', 'Status');

const infoUrl = 'type.googleapis.com/google.rpc.ErrorInfo';
const badRequestUrl = 'type.googleapis.com/google.rpc.BadRequest';
const trailer = 'grpc-status-details-bin';

/** The slug of a call whose peer token was wrong. */
export const peerUnknown = 'peer.unknown';

/** More would not help a reader, and trailers have a limit. */
const maxFields = 100;

/** What grpc-js sends for a failed call. What nobody foresaw becomes a plain INTERNAL: its message stays in the log. */
export function toStatus(error: unknown): { code: status; details: string; metadata: Metadata } {
  const known = asAppError(error) ?? new AppError('internal', 'internal', 'Internal error');
  const code = codes[known.category];
  // An unpaired surrogate in a name that a message quotes would make grpc-js throw instead of answer.
  const message = known.message.toWellFormed();
  const metadata: Record<string, string> = { ...known.metadata, category: known.category };
  if (known.retryAfterSeconds !== undefined) metadata.retryAfterSeconds = String(known.retryAfterSeconds);
  const details: unknown[] = [
    { type_url: infoUrl, value: errorInfo.serialize({ reason: known.slug, domain: 'roster', metadata }) },
  ];
  if (known.fields.length > 0) {
    const fields = known.fields.slice(0, maxFields);
    const fieldViolations = fields.map(({ field, message: description }) => ({ field, description }));
    details.push({ type_url: badRequestUrl, value: badRequest.serialize({ fieldViolations }) });
  }
  const trailing = new Metadata();
  trailing.set(trailer, rpcStatus.serialize({ code, message, details }));
  // The service has answered: sending the same again, as the client does where nobody answered, would only add to its load.
  trailing.set('grpc-retry-pushback-ms', '-1');
  return { code, details: message, metadata: trailing };
}

/** The error that a caller of a service meets: the one that the service threw, or what became of the call. */
export function fromStatus(error: ServiceError, peer: string): AppError {
  const known = answerOf(error);
  if (known) return known;
  switch (error.code) {
    case status.DEADLINE_EXCEEDED:
      return new AppError('timeout', `${peer}.timeout`, `${peer} did not answer in time`, { cause: error });
    case status.UNAVAILABLE:
    case status.CANCELLED:
      return new AppError('unavailable', `${peer}.unavailable`, `${peer} is not available just now`, { cause: error });
    default:
      return new AppError('internal', 'internal', 'Internal error', { cause: error });
  }
}

/** The service's own words about a failed call; undefined where it never answered, or not as our services do. */
export function answerOf(error: ServiceError): AppError | undefined {
  const raw = error.metadata?.get(trailer)[0];
  if (!Buffer.isBuffer(raw)) return undefined;
  try {
    return fromDetails(error, rpcStatus.deserialize(raw).details as WireDetail[]);
  } catch {
    // Not a google.rpc.Status: whoever wrote it was none of our services, and the code has to do.
    return undefined;
  }
}

interface WireDetail {
  type_url?: string;
  typeUrl?: string;
  value: Buffer;
}

function fromDetails(error: ServiceError, details: WireDetail[]): AppError | undefined {
  let fields: FieldViolation[] = [];
  let info: { reason: string; metadata: Record<string, string> } | undefined;
  for (const detail of details) {
    const url = detail.type_url ?? detail.typeUrl;
    if (url === infoUrl) info = errorInfo.deserialize(Buffer.from(detail.value));
    if (url === badRequestUrl) {
      const violations = badRequest.deserialize(Buffer.from(detail.value)).fieldViolations;
      fields = violations.map(({ field, description }) => ({ field, message: description }));
    }
  }
  if (!info) return undefined;
  // Our own token was refused: that is no fault of whoever called us, and must not read as if they were not signed in.
  if (info.reason === peerUnknown) return new AppError('internal', 'internal', 'Internal error', { cause: error });
  const { category, retryAfterSeconds, ...metadata } = info.metadata;
  if (!errorCategories.includes(category as ErrorCategory)) return undefined;
  return new AppError(category as ErrorCategory, info.reason, error.details, {
    fields,
    metadata,
    cause: error,
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds: Number(retryAfterSeconds) }),
  });
}
