import type { Clock, VersionMarks } from '@roster/service-kit';
import { LRUCache } from 'lru-cache';
import { maxMarks, rememberedMs, type VersionMemory } from './version-memory';

const maxCallers = 10_000;

interface Mark {
  version: number;
  until: number;
}

/** The memory of a gateway that is alone. */
export class MemoryVersionMemory implements VersionMemory {
  private readonly callers = new LRUCache<string, Map<string, Mark>>({ max: maxCallers });

  constructor(private readonly clock: Clock) {}

  seenBy(caller: string): Promise<VersionMarks> {
    return Promise.resolve(this.marksOf(caller));
  }

  remember(caller: string, wrote: VersionMarks): Promise<void> {
    this.note(caller, wrote);
    return Promise.resolve();
  }

  private marksOf(caller: string): VersionMarks {
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

  private note(caller: string, wrote: VersionMarks): void {
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
