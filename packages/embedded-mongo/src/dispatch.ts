import { type Command, commands } from './commands/index';
import type { Request } from './commands/request';
import { ErrorCode, MongoError } from './errors';
import type { RetryEntry } from './storage/retry-log';
import { documentOf, type Reply, replyFromDocument } from './wire/reply';

/** Runs a command to its answer. Throws `MustWait` when it has to be run again later, a {@link MongoError} when it fails. */
export function dispatch(request: Request): Reply {
  const command = commands.get(request.name);
  if (!command) throw new MongoError(ErrorCode.CommandNotFound, `no such command: '${request.name}'`);
  checkWriteConcern(request);
  if (request.get('autocommit') && request.name !== 'commitTransaction' && request.name !== 'abortTransaction')
    return inTransaction(request, command);
  if (command.retryable && request.get('txnNumber')) return once(request, command);
  return command.run(request);
}

function checkWriteConcern(request: Request): void {
  if (request.writeConcernNodes() > 1)
    throw new MongoError(100, 'Not enough data-bearing nodes: the embedded server is one node');
}

/** A retryable write: the answer is stored with the effect, and a repeated number gets it instead of a second effect. */
function once(request: Request, command: Command): Reply {
  const { session } = request;
  if (session === undefined)
    throw new MongoError(ErrorCode.InvalidOptions, 'Transaction number requires a session ID to also be specified');
  const number = request.number('txnNumber', 0);
  const { retries } = request.database;
  const done: RetryEntry | undefined = retries.get(session);
  if (done?.txn === number) return replyFromDocument(done.reply);
  if (done && done.txn > number) {
    throw new MongoError(
      ErrorCode.TransactionTooOld,
      `Retryable write with txnNumber ${number} is prohibited on session because a newer retryable write with txnNumber ${done.txn} has already started on this session.`,
    );
  }
  const reply = command.run(request);
  retries.put(session, number, documentOf(reply));
  return reply;
}

function inTransaction(request: Request, command: Command): Reply {
  const { session, state } = request;
  if (session === undefined || !request.get('txnNumber'))
    throw new MongoError(
      ErrorCode.InvalidOptions,
      "'autocommit' field requires a transaction number to also be specified",
    );
  const number = request.number('txnNumber', 0);
  if (request.flag('autocommit', true))
    throw new MongoError(ErrorCode.InvalidOptions, "The 'autocommit' field must be false when specified");
  if (request.flag('startTransaction')) state.sessions.start(session, number, request.client.id);
  try {
    if (!command.transactional) {
      throw new MongoError(
        ErrorCode.OperationNotSupportedInTransaction,
        `Cannot run '${request.name}' in a multi-document transaction.`,
      );
    }
    request.access = state.sessions.use(session, number, request.database, request.client.id);
    const reply = command.run(request);
    if (command.retryable && failed(request)) state.sessions.fail(session, number);
    return reply;
  } catch (error) {
    state.sessions.fail(session, number);
    throw error;
  }
}

/** Whether a write answered with errors of single statements, which end a transaction like any other error. */
function failed(request: Request): boolean {
  const progress = request.resume as { errors?: unknown[] } | undefined;
  return (progress?.errors?.length ?? 0) > 0;
}
