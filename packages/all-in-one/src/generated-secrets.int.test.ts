import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSecrets, readSecrets, secretsFile } from './generated-secrets';

describe("a data folder's secrets", () => {
  let dataDir: string;
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'roster-secrets-'));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true }));

  it('are made once, and the same at every start after that', async () => {
    const first = await loadSecrets(dataDir);
    expect(first.isNew).toBe(true);
    expect(await loadSecrets(dataDir)).toEqual({ secrets: first.secrets, isNew: false });
  });

  it('are those of one start where several begin on an empty folder at once', async () => {
    const loaded = await Promise.all(Array.from({ length: 20 }, () => loadSecrets(dataDir)));
    const kept = await readSecrets(dataDir);
    expect(loaded.filter(({ isNew }) => isNew)).toHaveLength(1);
    for (const { secrets } of loaded) expect(secrets).toEqual(kept);
    expect(await readdir(dataDir)).toEqual(['secrets.json']);
  });

  it('are never made anew over a file that cannot be read', async () => {
    await writeFile(secretsFile(dataDir), '{');
    await expect(loadSecrets(dataDir)).rejects.toMatchObject({ name: 'ConfigError' });
  });

  it('cannot be made where the folder cannot: the setting is named', async () => {
    await writeFile(join(dataDir, 'a-file'), '');
    await expect(loadSecrets(join(dataDir, 'a-file'))).rejects.toThrow('ROSTER_DATA_DIR');
  });
});
