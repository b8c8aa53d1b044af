import { environment } from '../config/environment';
import { ConfigError } from '../config/parse-config';
import { startTelemetry } from '../telemetry/telemetry';

/** Something that runs until it is stopped. */
export interface Running {
  stop(): Promise<void>;
}

export interface ProcessStart {
  environment: Record<string, string | undefined>;
  /** Aborted at the first signal to stop: a start that waits for something need not wait any longer. */
  stopAsked: AbortSignal;
}

/** Beyond this a stop is not waited for; below the 30 seconds after which Kubernetes kills. */
const stopWithinMs = 25_000;

/**
 * The life of a process, the same for every one: telemetry before anything that it instruments is loaded, the start,
 * an orderly stop at a signal within a bounded time, exit code 0 after it and 1 where something went wrong.
 *
 * @param name for telemetry
 * @param start loads what it needs by itself (`await import`), after telemetry; resolves once everything serves
 * @param title for people
 */
export function runProcess(name: string, start: (options: ProcessStart) => Promise<Running>, title = name): void {
  run(name, start).then(
    () => process.exit(0),
    (error: unknown) => {
      process.stderr.write(`${title} did not start.\n${describe(error)}\n`);
      process.exit(1);
    },
  );
}

async function run(name: string, start: (options: ProcessStart) => Promise<Running>): Promise<void> {
  const stopTelemetry = startTelemetry(name, environment());
  const asked = whenAsked();
  try {
    const running = await start({ environment: environment(), stopAsked: asked.signal });
    await asked.stop;
    boundStop(name);
    await running.stop();
  } catch (error) {
    // Who is told to stop while still waiting for a database has nothing to complain of.
    if (!asked.signal.aborted) throw error;
  }
  await stopTelemetry();
}

/**
 * Listens for signals from the beginning: a start that is under way ends in order too. A second signal is impatience,
 * and ends the process as it is: nothing that was acknowledged is lost by that.
 */
function whenAsked(): { signal: AbortSignal; stop: Promise<void> } {
  const controller = new AbortController();
  const stop = new Promise<void>((resolve) => {
    const listen = (): void => {
      if (controller.signal.aborted) process.exit(1);
      controller.abort();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, listen);
  });
  return { signal: controller.signal, stop };
}

function boundStop(name: string): void {
  const timer = setTimeout(() => {
    process.stderr.write(`${name} did not stop within ${stopWithinMs / 1000} s; it ends as it is.\n`);
    process.exit(1);
  }, stopWithinMs);
  timer.unref();
}

/** A setting's fault is told in a line; what nobody foresaw with all that is known of it. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof ConfigError) return error.message;
  if (error.cause instanceof ConfigError) return error.cause.message;
  const text = error.stack ?? error.message;
  return error.cause instanceof Error ? `${text}\ncaused by ${describe(error.cause)}` : text;
}
