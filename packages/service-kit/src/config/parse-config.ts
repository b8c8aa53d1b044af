import { z } from 'zod';
import { environment } from './environment';

/** A setting was missing or malformed. The message names every one of them. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * Parses settings once, at the start. An empty variable counts as unset.
 *
 * @param schema a zod object whose keys are the environment variables' names
 * @param from the process's environment, unless a launcher or a test brings its own
 * @throws ConfigError that names each bad setting, never its value
 */
export function parseConfig<S extends z.ZodObject>(
  schema: S,
  from: Record<string, string | undefined> = environment(),
): z.infer<S> {
  const present = Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(present);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || '(settings)'}: ${issue.message}`);
  throw new ConfigError(`These settings are not right:\n${lines.join('\n')}`);
}

/** The secret in use, and then those that are still accepted. */
export type SecretList = readonly [string, ...string[]];

/** Settings as text, turned into what they mean; a malformed one is an issue, never a default. */
export const setting = {
  port: () =>
    z
      .string()
      .regex(/^\d{1,5}$/, 'must be a port number')
      .transform(Number)
      .pipe(z.number().max(65_535)),
  integer: (min: number, max: number) =>
    z
      .string()
      .regex(/^-?\d+$/, 'must be a whole number')
      .transform(Number)
      .pipe(z.number().min(min).max(max)),
  flag: () => z.enum(['true', 'false']).transform((value) => value === 'true'),
  /**
   * Secrets between commas, at least one. The first is the one in use; the others are still accepted, so that a secret
   * can be changed while processes with the old and the new setting run side by side (docs/operations/README.md).
   */
  secrets: (isRight: (secret: string) => boolean, message: string) =>
    z.string().transform((value, context): SecretList => {
      const [first = '', ...others] = value.split(',').map((secret) => secret.trim());
      const secrets: SecretList = [first, ...others];
      for (const [index, secret] of secrets.entries()) {
        if (isRight(secret)) continue;
        context.addIssue({ code: 'custom', message: secrets.length > 1 ? `entry ${index + 1} ${message}` : message });
      }
      return secrets;
    }),
};
