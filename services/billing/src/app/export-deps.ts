import type { Bell, Clock } from '@roster/service-kit';
import type { Doorbell } from '../exporting/doorbell';
import type { Exports } from '../store/exports';

/** What the use cases of exports stand on. */
export interface ExportDeps {
  exports: Exports;
  clock: Clock;
  /** Wakes the worker: a job waits. */
  queued: Bell;
  /** Rung when a job is over. */
  over: Doorbell;
}
