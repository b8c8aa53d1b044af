import { Metadata, type ServiceError, status } from '@grpc/grpc-js';
import { rpcMessage } from '@roster/contracts';
import { AppError, asAppError, type ErrorCategory, errorCategories, type FieldViolation } from '../errors';

const codes: Record<ErrorCategory, status> = {
  invalid: status.INVALID_ARGUMENT,
  unauthenticated: status.UNAUTHENTICATED,
  forbidden: status.PERMISSION_DENIED,
  not_found: status.NOT_FOUND,
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

/** What grpc-js sends for a failed call. What nobody foresaw becomes a plain INTERNAL: its message stays in the log. */
export function toStatus(error: unknown): { code: status; details: string; metadata: Metadata } {
  const known = asAppError(error) ?? new AppError('internal', 'internal', 'Internal error');
  const code = codes[known.category];
  const metadata: Record<string, string> = { ...known.metadata, category: known.category };
  if (known.retryAfterSeconds !== undefined) metadata.retryAfterSeconds = String(known.retryAfterSeconds);
  const details: unknown[] = [
    { type_url: infoUrl, value: errorInfo.serialize({ reason: known.slug, domain: 'roster', metadata }) },
  ];
  if (known.fields.length > 0) {
    const fieldViolations = known.fields.map(({ field, message }) => ({ field, description: message }));
    details.push({ type_url: badRequestUrl, value: badRequest.serialize({ fieldViolations }) });
  }
  const trailing = new Metadata();
  trailing.set(trailer, rpcStatus.serialize({ code, message: known.message, details }));
  return { code, details: known.message, metadata: trailing };
}

interface WireDetail {
  type_url?: string;
  typeUrl?: string;
  value: Buffer;
}

/** The error that a caller of a service meets: the one that the service threw, or what became of the call. */
export function fromStatus(error: ServiceError, peer: string): AppError {
  const raw = error.metadata?.get(trailer)[0];
  if (Buffer.isBuffer(raw)) {
    const known = fromDetails(error, rpcStatus.deserialize(raw).details as WireDetail[]);
    if (known) return known;
  }
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
  const { category, retryAfterSeconds, ...metadata } = info.metadata;
  if (!errorCategories.includes(category as ErrorCategory)) return undefined;
  return new AppError(category as ErrorCategory, info.reason, error.details, {
    fields,
    metadata,
    cause: error,
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds: Number(retryAfterSeconds) }),
  });
}
