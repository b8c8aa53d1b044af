import { ConfigError, environment, startTelemetry } from '@roster/service-kit';

async function main(): Promise<void> {
  // Before anything that it instruments is loaded.
  const stopTelemetry = startTelemetry('all-in-one', environment());
  const begun = performance.now();
  const stopAsked = whenAsked();
  const { launch } = await import('./launch.js');
  const { welcome } = await import('./welcome.js');
  const launched = await launch(environment());
  process.stdout.write(welcome(launched, performance.now() - begun));
  await stopAsked;
  await launched.stop();
  await stopTelemetry();
  process.exit(0);
}

/**
 * Resolves at the first signal to stop. Listened for from the beginning: a start that is under way ends in order too.
 * A second signal is impatience, and ends the process as it is: nothing that was acknowledged is lost by that.
 */
function whenAsked(): Promise<void> {
  let asked = false;
  return new Promise((resolve) => {
    const listen = (): void => {
      if (asked) process.exit(1);
      asked = true;
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, listen);
  });
}

function fail(error: unknown): never {
  const text = error instanceof ConfigError ? error.message : error instanceof Error ? describe(error) : String(error);
  process.stderr.write(`Roster did not start.\n${text}\n`);
  process.exit(1);
}

function describe(error: Error): string {
  if (error.cause instanceof ConfigError) return error.cause.message;
  return error.cause instanceof Error
    ? `${error.stack}\ncaused by ${describe(error.cause)}`
    : (error.stack ?? error.message);
}

void main().catch(fail);
