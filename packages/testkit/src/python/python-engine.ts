import { engines } from '../engines';

/** Suites that run Python. Without it they are skipped, and the closing report of the engines says so. */
export const describeWithPython = (name: string, suite: () => void): void =>
  engines().python === undefined ? describe.skip(name, suite) : describe(name, suite);

/** @throws Error where there is none: see `describeWithPython` */
export function pythonProgram(): string {
  const { python } = engines();
  if (python === undefined) throw new Error('there is no Python in this run');
  return python;
}
