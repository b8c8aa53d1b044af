/** A stretch of time, in any unit that can be compared; `from` is in it and `to` is not. */
export interface Span {
  from: number;
  to: number;
}

/**
 * Parts a window into what is taken and what is free. Both come in order, do not overlap, and together are the window.
 * What is taken twice is taken once; taken stretches that touch are one.
 *
 * @param taken in any order, overlapping or not, and beyond the window
 */
export function partWindow(window: Span, taken: readonly Span[]): { free: Span[]; busy: Span[] } {
  const busy: Span[] = [];
  const within = taken
    .map(({ from, to }) => ({ from: Math.max(from, window.from), to: Math.min(to, window.to) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  for (const { from, to } of within) {
    const last = busy.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else busy.push({ from, to });
  }
  const free: Span[] = [];
  let at = window.from;
  for (const { from, to } of busy) {
    if (at < from) free.push({ from: at, to: from });
    at = to;
  }
  if (at < window.to) free.push({ from: at, to: window.to });
  return { free, busy };
}

/** The stretches of one length that fit into what is free, one after the other from the beginning of each. */
export function slotsIn(free: readonly Span[], length: number): Span[] {
  const slots: Span[] = [];
  for (const { from, to } of free) {
    for (let at = from; at + length <= to; at += length) slots.push({ from: at, to: at + length });
  }
  return slots;
}
