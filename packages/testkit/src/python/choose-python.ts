import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const repository = join(__dirname, '../../../..');

/** What a run of tests has of Python. */
export interface ChosenPython {
  /** An interpreter with the packages that the examples need; absent where there is none to be had. */
  program?: string;
  /** For people. */
  kind: string;
}

export interface PythonSource {
  /** The interpreter that the environment is made with: a name on the PATH, or a path. */
  interpreter: string;
  /** What is installed into it, as pip reads it. */
  requirements: string;
  /** Where environments are kept from run to run. */
  cache: string;
  /** For pip. */
  environment: NodeJS.ProcessEnv;
}

const ours: PythonSource = {
  interpreter: process.env.TEST_PYTHON ?? 'python3',
  requirements: join(repository, 'examples/webhook-receiver-python/requirements.txt'),
  cache: join(repository, 'node_modules/.cache/roster-python'),
  // A machine that cannot reach the package index is not to wait long for that, unless it says otherwise.
  environment: { PIP_RETRIES: '2', PIP_DEFAULT_TIMEOUT: '10', ...process.env },
};

/**
 * Makes a virtual environment with the pinned packages of the examples, the first time on a machine (some seconds), and
 * finds it again later. Whatever keeps it from that is told in `kind`, and fails nothing.
 */
export async function choosePython(source: PythonSource = ours): Promise<ChosenPython> {
  const without = (reason: string): ChosenPython => ({ kind: `NONE: what is in Python is NOT TESTED (${reason})` });
  try {
    const python = await version(source.interpreter);
    const folder = join(source.cache, await digestOf(source, python));
    const program = join(folder, 'bin', 'python');
    if (!existsSync(program)) await makeEnvironment(source, folder);
    return { program, kind: `Python ${await version(program)} with the examples' requirements.txt` };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return without(code === 'ENOENT' ? `install ${source.interpreter}` : saidBy(error));
  }
}

const version = async (python: string): Promise<string> =>
  (await run(python, ['-c', 'import platform; print(platform.python_version())'])).stdout.trim();

/** Another interpreter, or other requirements, make another environment. */
async function digestOf({ interpreter, requirements }: PythonSource, python: string): Promise<string> {
  const hash = createHash('sha256').update(`${interpreter} ${python}\n`);
  return hash
    .update(await readFile(requirements))
    .digest('hex')
    .slice(0, 16);
}

/** It appears under its name when it is complete, so that who finds it may use it. */
async function makeEnvironment(
  { interpreter, requirements, environment }: PythonSource,
  folder: string,
): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const work = await mkdtemp(`${folder}-`);
  try {
    // A pip of its own would take most of the time.
    await run(interpreter, ['-m', 'venv', '--without-pip', work], { env: environment });
    const pip = [
      '-m',
      'pip',
      '--python',
      join(work, 'bin', 'python'),
      'install',
      '--quiet',
      '--disable-pip-version-check',
    ];
    const args = ['--require-hashes', '--only-binary', ':all:', '-r', requirements];
    await run(interpreter, [...pip, ...args], { env: environment });
    // Somebody else may have been quicker: theirs is as good.
    await rename(work, folder).catch((error) => {
      if (!existsSync(join(folder, 'bin', 'python'))) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The last line of what a program said: it has the reason. */
function saidBy(error: unknown): string {
  const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
  const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '');
  return lines.at(-1)?.trim() ?? message;
}
