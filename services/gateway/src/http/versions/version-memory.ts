import type { VersionMarks } from '@roster/service-kit';

/** How long a mark is remembered: by then the events have long arrived. */
export const rememberedMs = 30_000;
/** They travel with every call of the caller, so only the newest are worth it. */
export const maxMarks = 64;

/**
 * What each caller has written lately, so that their next call, whichever service it goes to, can be answered with
 * their own writes in it. Bounded; forgotten after half a minute. One contract suite runs over every implementation.
 */
export interface VersionMemory {
  /** The marks for a caller's next call: theirs to change. */
  seenBy(caller: string): Promise<VersionMarks>;
  /** Notes what a call wrote, though it may have failed afterwards. Before the caller hears of it. */
  remember(caller: string, wrote: VersionMarks): Promise<void>;
}
