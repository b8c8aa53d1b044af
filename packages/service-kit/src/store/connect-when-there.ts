import type { Logger } from 'pino';
import type { Database } from './database';

export interface Patience {
  /** How long to go on trying, in all. */
  waitMs: number;
  log: Logger;
  /** Ends the waiting early. */
  stopAsked?: AbortSignal;
}

/** Between two tries; a try itself takes as long as the driver looks for a server. */
const pauseMs = 500;

/**
 * Connects as soon as the database is there: a service may start before it, in any order.
 *
 * @throws what the last try failed with, once the time is over or the process was told to stop
 */
export async function connectWhenThere(
  connect: () => Promise<Database>,
  { waitMs, log, stopAsked }: Patience,
): Promise<Database> {
  const until = Date.now() + waitMs;
  for (;;) {
    try {
      return await orStop(connect(), stopAsked);
    } catch (error) {
      const leftMs = until - Date.now();
      if (leftMs <= 0 || stopAsked?.aborted) throw error;
      log.warn({ err: error, givingUpInSeconds: Math.round(leftMs / 1000) }, 'the database is not there yet');
      await pause(Math.min(pauseMs, leftMs), stopAsked);
    }
  }
}

/** A try may last for seconds; one that succeeds after all is not left open. */
function orStop(trying: Promise<Database>, stopAsked: AbortSignal | undefined): Promise<Database> {
  if (!stopAsked) return trying;
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(new Error('told to stop while waiting for the database'));
      void trying.then((database) => database.close()).catch(() => undefined);
    };
    if (stopAsked.aborted) return stop();
    stopAsked.addEventListener('abort', stop);
    return void trying.then(resolve, reject).finally(() => stopAsked.removeEventListener('abort', stop));
  });
}

function pause(ms: number, stopAsked: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      stopAsked?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    stopAsked?.addEventListener('abort', done);
  });
}
