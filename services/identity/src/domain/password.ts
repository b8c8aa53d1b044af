/** Seed 1, `PUT /auth/password`: "new-password-min-6-chars". */
export const shortestPassword = 6;

/** Long enough for any passphrase, short enough that hashing one is no attack. */
export const longestPassword = 200;

/** What is wrong with a new password, in words for its owner; undefined where nothing is. */
export function passwordProblem(password: string): string | undefined {
  const length = [...password].length;
  if (length < shortestPassword) return `must have at least ${shortestPassword} characters`;
  return length > longestPassword ? `must have at most ${longestPassword} characters` : undefined;
}
