import type { Migration } from '@roster/service-kit';
import type { Messaging } from '../messaging/messaging';

/**
 * Has notices that wait, and were queued by a version that did not say of which cycle (decision 197), looked at now: each
 * finds its time anew and then says it. What such a version still queues beside this one is found by everything but its
 * cycle, until it is told.
 */
export function cyclesOfNotices({ waiting, clock }: Pick<Messaging, 'waiting' | 'clock'>): Migration {
  return {
    name: '0002-cycles-of-notices',
    run: async ({ log }) => {
      const notices = await waiting.bringForwardWithout('cycleId', clock.now());
      if (notices > 0) log.info({ notices }, 'notices that wait are looked at again');
    },
  };
}
