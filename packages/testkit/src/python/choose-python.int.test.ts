import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describeWithPython } from '../describe-with';
import { choosePython, type PythonSource } from './choose-python';
import { pythonProgram } from './python-engine';

const run = promisify(execFile);

let folder: string;
let source: PythonSource;
jest.setTimeout(120_000);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roster-python-'));
  const requirements = join(folder, 'requirements.txt');
  await writeFile(requirements, `nothing-that-is-anywhere==1.0.0 --hash=sha256:${'0'.repeat(64)}\n`);
  source = {
    interpreter: 'python3',
    requirements,
    cache: join(folder, 'cache'),
    // No index to be reached: a port of the loopback that nobody listens at.
    environment: { PATH: process.env.PATH, PIP_INDEX_URL: 'http://127.0.0.1:9/', PIP_RETRIES: '0', PIP_NO_INPUT: '1' },
  };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('says what to install where there is no Python', async () => {
  expect(await choosePython({ ...source, interpreter: 'no-such-python' })).toEqual({
    kind: 'NONE: what is in Python is NOT TESTED (install no-such-python)',
  });
});

describeWithPython('with Python', () => {
  it('says why where the packages cannot be had, and leaves nothing half made', async () => {
    const chosen = await choosePython(source);
    expect(chosen.program).toBeUndefined();
    expect(chosen.kind).toMatch(/^NONE: .*nothing-that-is-anywhere/);
    expect(await readdir(source.cache)).toEqual([]);
  });

  it('makes an environment once, whoever asks at the same time, and another for other requirements', async () => {
    await writeFile(source.requirements, '# nothing\n');
    const [one, other] = await Promise.all([choosePython(source), choosePython(source)]);
    expect(one).toEqual(other);
    expect(one.kind).toMatch(/^Python 3\.\d+\.\d+ with/);
    expect(await readdir(source.cache)).toHaveLength(1);
    await writeFile(source.requirements, '# nothing else\n');
    expect((await choosePython(source)).program).not.toBe(one.program);
  });

  it('has the packages of the examples', async () => {
    const { stdout } = await run(pythonProgram(), ['-c', 'import standardwebhooks; print("there")']);
    expect(stdout.trim()).toBe('there');
  });
});
