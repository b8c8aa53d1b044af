import { createHash } from 'node:crypto';
import type { UserState } from '@roster/contracts';
import { AppError, type CallContext, type Clock, KeyedMutex } from '@roster/service-kit';
import { accountKey, addressKey, secondsToWait } from '../domain/throttle';
import type { Credentials } from '../store/credentials';
import type { LoginFailures } from '../store/login-failures';

export interface Attempt {
  /** Normalised. */
  email: string;
  /** Who has that address, if anybody. */
  user: UserState | undefined;
  password: string;
  /** The client's IP address, where it is known. */
  address?: string | undefined;
}

/**
 * Attempts wait in so many lanes, one at a time in each. One account's attempts share a lane, so guesses that come all
 * at once are counted one by one; and no flood of them has more than this many hashes in memory.
 */
const lanes = 8;

/** The one place where a password is checked: no more often than the throttle allows, and as slowly for anybody. */
export class PasswordGate {
  private readonly queue = new KeyedMutex();

  constructor(
    private readonly credentials: Credentials,
    private readonly failures: LoginFailures,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the user, where the password is theirs and they are active
   * @throws AppError `throttled` (`login.throttled`) with the seconds to wait, whether or not there is such an account
   */
  admit(context: CallContext, attempt: Attempt): Promise<UserState | undefined> {
    const account = accountKey(context.organization.id, attempt.email);
    return this.queue.run(laneOf(account), () => this.check(context, attempt, account));
  }

  private async check(context: CallContext, attempt: Attempt, account: string): Promise<UserState | undefined> {
    const address = addressKey(attempt.address ?? '');
    const keys = address ? [account, address] : [account];
    const known = await this.failures.of(keys);
    const wait = secondsToWait(known, this.clock.now());
    if (wait !== undefined) {
      throw new AppError('throttled', 'login.throttled', 'Too many attempts; try again later', {
        retryAfterSeconds: wait,
      });
    }
    // The work is done before anything else is looked at: the time that an answer takes tells nothing.
    const matches = await this.credentials.verify(context, attempt.user?.id, attempt.password);
    if (!matches || attempt.user?.status !== 'active') {
      await this.failures.add(keys, this.clock.now());
      return undefined;
    }
    // Not the address's: an attacker could make it forget by logging in as themselves.
    if (known.some(({ subject }) => subject === 'account')) await this.failures.forget(account);
    return attempt.user;
  }
}

const laneOf = (account: string): string => String((createHash('sha1').update(account).digest()[0] ?? 0) % lanes);
