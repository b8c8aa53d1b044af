import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
 */
export async function loadSecrets(dataDir: string): Promise<{ secrets: GeneratedSecrets; isNew: boolean }> {
  const known = await readSecrets(dataDir);
  if (known) return { secrets: known, isNew: false };
  const secrets: GeneratedSecrets = {
    secretKey: randomBytes(32).toString('base64'),
    peerToken: randomBytes(24).toString('base64url'),
    administratorPassword: randomBytes(12).toString('base64url'),
  };
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const temporary = `${secretsFile(dataDir)}.new`;
  await writeFile(temporary, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(temporary, secretsFile(dataDir));
  return { secrets, isNew: true };
}

/** @returns undefined before the first start */
export async function readSecrets(dataDir: string): Promise<GeneratedSecrets | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(secretsFile(dataDir), 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new Error(`${secretsFile(dataDir)} cannot be read; it holds this data folder's keys`, { cause: error });
  }
}
