/**
 * What kind of refusal an error is. Each edge maps a category to its own words: gRPC to a status code, an edition
 * to an HTTP status and envelope.
 */
export const errorCategories = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'not_found',
  'gone',
  'conflict',
  'stale',
  'unprocessable',
  'throttled',
  'unavailable',
  'timeout',
  'internal',
] as const;
export type ErrorCategory = (typeof errorCategories)[number];

/** One field that was wrong, named as the service's request names it (`schedule.startTime`, `records[3].status`). */
export interface FieldViolation {
  field: string;
  message: string;
}

export interface AppErrorOptions {
  fields?: FieldViolation[];
  /** Small, safe facts for a program to read: ids, counts. */
  metadata?: Record<string, string>;
  retryAfterSeconds?: number;
  cause?: unknown;
}

/**
 * An error that was foreseen: a category, a stable slug (`registration.duplicate`) and a message that is safe to
 * show to anybody. Everything else that is thrown is a defect and becomes a plain `internal` at the edges.
 */
export class AppError extends Error {
  readonly fields: FieldViolation[];
  readonly metadata: Record<string, string>;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    readonly category: ErrorCategory,
    readonly slug: string,
    message: string,
    options: AppErrorOptions = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.fields = options.fields ?? [];
    this.metadata = options.metadata ?? {};
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

export const invalid = (fields: FieldViolation[], message = 'Validation failed'): AppError =>
  new AppError('invalid', 'request.invalid', message, { fields });

export const invalidField = (field: string, message: string): AppError => invalid([{ field, message }]);

export const unauthenticated = (slug: string, message: string): AppError =>
  new AppError('unauthenticated', slug, message);

export const forbidden = (slug: string, message: string): AppError => new AppError('forbidden', slug, message);

/** Also for what the caller may not know of. `kind` is a word for a person: `Customer`. */
export const notFound = (kind: string): AppError =>
  new AppError('not_found', `${kind.toLowerCase().replaceAll(' ', '_')}.not_found`, `${kind} not found`);

/** It was there, and no longer is: whoever asked has to begin elsewhere. */
export const gone = (slug: string, message: string): AppError => new AppError('gone', slug, message);

export const conflict = (slug: string, message: string, options?: AppErrorOptions): AppError =>
  new AppError('conflict', slug, message, options);

/** The writer named a version that is no longer the current one. */
export const stale = (kind: string): AppError =>
  new AppError('stale', 'version.stale', `${kind} was changed by somebody else meanwhile`);

export const unprocessable = (slug: string, message: string, options?: AppErrorOptions): AppError =>
  new AppError('unprocessable', slug, message, options);

export const unavailable = (slug: string, message: string, options?: AppErrorOptions): AppError =>
  new AppError('unavailable', slug, message, options);

/** The foreseen error in a cause chain, if there is one. */
export function asAppError(error: unknown): AppError | undefined {
  for (let current = error, depth = 0; current instanceof Error && depth < 10; current = current.cause, depth++) {
    if (current instanceof AppError) return current;
  }
  return undefined;
}
