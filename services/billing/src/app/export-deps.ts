import type { Bell, Clock, UnitOfWork } from '@roster/service-kit';
import type { Doorbell } from '../exporting/doorbell';
import type { Exports } from '../store/exports';

/** What the use cases of exports stand on. */
export interface ExportDeps {
  exports: Exports;
  unitOfWork: UnitOfWork;
  clock: Clock;
  /** Wakes the worker: a job waits. */
  queued: Bell;
  /** Rung when a job is over. */
  over: Doorbell;
}
