/** MongoDB's own error numbers, so that drivers and mongoose react as they do to the real server. */
export const ErrorCode = {
  InternalError: 1,
  BadValue: 2,
  FailedToParse: 9,
  Unauthorized: 13,
  TypeMismatch: 14,
  Overflow: 15,
  InvalidLength: 16,
  ProtocolError: 17,
  NamespaceNotFound: 26,
  IndexNotFound: 27,
  PathNotViable: 28,
  CursorNotFound: 43,
  MaxTimeMSExpired: 50,
  DollarPrefixedFieldName: 52,
  InvalidIdField: 53,
  ConflictingUpdateOperators: 40,
  EmptyFieldName: 56,
  CommandNotFound: 59,
  ImmutableField: 66,
  CannotCreateIndex: 67,
  InvalidOptions: 72,
  InvalidNamespace: 73,
  IndexOptionsConflict: 85,
  IndexKeySpecsConflict: 86,
  WriteConflict: 112,
  CommandNotSupported: 115,
  TransactionTooOld: 225,
  NotImplemented: 238,
  NoSuchTransaction: 251,
  TransactionCommitted: 256,
  OperationNotSupportedInTransaction: 263,
  ExceededMemoryLimit: 292,
  DuplicateKey: 11000,
  BSONObjectTooLarge: 10334,
  CannotIndexParallelArrays: 171,
  OutOfDiskSpace: 14031,
} as const;

const namesByCode = new Map<number, string>(Object.entries(ErrorCode).map(([name, code]) => [code, name]));
namesByCode.set(ErrorCode.ExceededMemoryLimit, 'QueryExceededMemoryLimitNoDiskUseAllowed');

/** What a failed command or a failed write tells the client. */
export class MongoError extends Error {
  /**
   * @param code one of MongoDB's error numbers
   * @param labels error labels, which drivers act upon (`TransientTransactionError` makes them retry)
   * @param extra further BSON fields of the answer, such as `keyPattern` and `keyValue`
   */
  constructor(
    readonly code: number,
    message: string,
    readonly labels: string[] = [],
    readonly extra: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = 'MongoError';
  }

  /** MongoDB's name of the code, or `Location<code>` as MongoDB itself says for nameless ones. */
  get codeName(): string {
    return codeName(this.code);
  }
}

/** MongoDB's name of an error number. */
export function codeName(code: number): string {
  return namesByCode.get(code) ?? `Location${code}`;
}

/** A value the server does not accept: MongoDB's error 2. */
export function badValue(message: string): MongoError {
  return new MongoError(ErrorCode.BadValue, message);
}

/** A command that does not parse: MongoDB's error 9. */
export function failedToParse(message: string): MongoError {
  return new MongoError(ErrorCode.FailedToParse, message);
}

/** A value of the wrong type: MongoDB's error 14. */
export function typeMismatch(message: string): MongoError {
  return new MongoError(ErrorCode.TypeMismatch, message);
}

/** What MongoDB has and this server does not: error 238, so that nobody gets a wrong result instead. */
export function notImplemented(what: string): MongoError {
  return new MongoError(ErrorCode.NotImplemented, `${what} is not implemented by the embedded server`);
}

/** Two writers of one document or unique key: the loser gets error 112 and, in a transaction, the label that makes drivers retry it. */
export function writeConflict(inTransaction: boolean): MongoError {
  const message =
    'Caused by :: Write conflict during plan execution and yielding is disabled. :: Please retry your operation or multi-document transaction.';
  return new MongoError(ErrorCode.WriteConflict, message, inTransaction ? ['TransientTransactionError'] : []);
}
