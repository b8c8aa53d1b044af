/** Works through a list some at a time, two lots at once, and says how far it is. */
export async function inChunks(what, list, size, say, work, lanes = 2) {
  const begun = performance.now();
  let next = 0;
  let said = begun;
  const lane = async () => {
    while (next < list.length) {
      const some = list.slice(next, next + size);
      next += size;
      await work(some);
      if (performance.now() - said < 10_000) continue;
      said = performance.now();
      say(`  ${Math.min(next, list.length)} of ${list.length} ${what}`);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  say(`  ${list.length} ${what} in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}
