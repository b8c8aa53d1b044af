import { engines } from '../engines';

/** @throws Error where there is none: see `describeWithPython` */
export function pythonProgram(): string {
  const { python } = engines();
  if (python === undefined) throw new Error('there is no Python in this run');
  return python;
}
