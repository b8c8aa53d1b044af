import type { Clock, VersionMarks } from '@roster/service-kit';
import { LRUCache } from 'lru-cache';

const rememberedMs = 30_000;
const maxCallers = 10_000;
/** They travel with every call of the caller, so only the newest are worth it. */
const maxMarks = 64;

interface Mark {
  version: number;
  until: number;
}

/**
 * What each caller has written lately, so that their next call, whichever service it goes to, can be answered with
 * their own writes in it. Bounded; forgotten after half a minute, by which time the events have long arrived.
 */
export class VersionMemory {
  private readonly callers = new LRUCache<string, Map<string, Mark>>({ max: maxCallers });

  constructor(private readonly clock: Clock) {}

  /** The marks for a caller's next call. */
  seenBy(caller: string): VersionMarks {
    const seen: VersionMarks = new Map();
    const marks = this.callers.get(caller);
    if (!marks) return seen;
    const now = this.clock.now().getTime();
    for (const [mark, { version, until }] of marks) {
      if (until > now) seen.set(mark, version);
      else marks.delete(mark);
    }
    if (marks.size === 0) this.callers.delete(caller);
    return seen;
  }

  /** Notes what a call wrote, though it may have failed afterwards. */
  remember(caller: string, wrote: VersionMarks): void {
    if (wrote.size === 0) return;
    let marks = this.callers.get(caller);
    if (!marks) {
      marks = new Map();
      this.callers.set(caller, marks);
    }
    const until = this.clock.now().getTime() + rememberedMs;
    for (const [mark, version] of wrote) {
      const known = marks.get(mark)?.version ?? 0;
      // Deleted first, so that the map's order is that of the writes.
      marks.delete(mark);
      marks.set(mark, { version: Math.max(known, version), until });
    }
    for (const oldest of marks.keys()) {
      if (marks.size <= maxMarks) break;
      marks.delete(oldest);
    }
  }
}
