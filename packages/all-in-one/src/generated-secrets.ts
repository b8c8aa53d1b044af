import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '@roster/service-kit';
import { z } from 'zod';

const schema = z.object({
  secretKey: z.string(),
  peerToken: z.string(),
  administratorPassword: z.string(),
});

/** What a first start makes up where the environment gives nothing. */
export type GeneratedSecrets = z.infer<typeof schema>;

export const secretsFile = (dataDir: string): string => join(dataDir, 'secrets.json');

/**
 * The secrets of a data folder, made at its first start: readable by its owner only, and written whole or not at all.
 *
 * @returns `isNew` where this start made them
 * @throws ConfigError where the folder cannot be read or written
 */
export async function loadSecrets(dataDir: string): Promise<{ secrets: GeneratedSecrets; isNew: boolean }> {
  const known = await readSecrets(dataDir);
  if (known) return { secrets: known, isNew: false };
  const secrets: GeneratedSecrets = {
    secretKey: randomBytes(32).toString('base64'),
    peerToken: randomBytes(24).toString('base64url'),
    administratorPassword: randomBytes(12).toString('base64url'),
  };
  try {
    return await keepFirst(dataDir, secrets);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`The data folder ${dataDir} (ROSTER_DATA_DIR) cannot be written to: ${error}`);
  }
}

async function keepFirst(
  dataDir: string,
  secrets: GeneratedSecrets,
): Promise<{ secrets: GeneratedSecrets; isNew: boolean }> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const temporary = `${secretsFile(dataDir)}.${randomBytes(6).toString('hex')}.new`;
  await writeFile(temporary, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flush: true });
  try {
    // Unlike a rename, it does not replace what another start has written meanwhile, and perhaps encrypted with already.
    await link(temporary, secretsFile(dataDir));
  } catch (error) {
    const others = await readSecrets(dataDir);
    if (!others) throw error;
    return { secrets: others, isNew: false };
  } finally {
    await rm(temporary, { force: true });
  }
  return { secrets, isNew: true };
}

/** @returns undefined before the first start */
export async function readSecrets(dataDir: string): Promise<GeneratedSecrets | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(secretsFile(dataDir), 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new ConfigError(
      `${secretsFile(dataDir)} cannot be read; it holds this data folder's keys (ROSTER_DATA_DIR): ${error}`,
    );
  }
}
