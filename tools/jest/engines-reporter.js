/**
 * Says, before the first test and after the last, which engines the tests ran on: a green run on the wrong one must not
 * go unnoticed. The test kit's global set-up, which jest runs first, chooses them and publishes its choice; the kind of
 * an engine that could not be had begins with, or contains, the word NONE.
 *
 * ROSTER_TEST_NEEDS names the engines, between commas, without which the run fails (`.ci/run` sets it).
 */
function kinds() {
  const published = Object.entries(JSON.parse(process.env.ROSTER_TEST_ENGINES ?? '{}'));
  return published
    .filter(([name]) => name.endsWith('Kind'))
    .map(([name, kind]) => [name.slice(0, -'Kind'.length), kind]);
}

const isMissing = ([, kind]) => /\bNONE\b/.test(kind);

function line() {
  const chosen = kinds().map(([name, kind]) => `${name} = ${kind}`);
  return [`Node ${process.version}`, ...(chosen.length > 0 ? chosen : ['none chosen by the global set-up'])].join('; ');
}

module.exports = class EnginesReporter {
  onRunStart() {
    process.stderr.write(`\n=== ENGINES: ${line()} ===\n`);
  }

  onRunComplete() {
    process.stderr.write(`\n=== ENGINES: ${line()} ===\n`);
    const missing = kinds().filter(isMissing);
    if (missing.length > 0) {
      const names = missing.map(([name]) => name.toUpperCase()).join(', ');
      process.stderr.write(`\n!!! NOT EVERYTHING WAS TESTED: this machine gave no ${names} !!!\n\n`);
    }
  }

  /** Makes jest fail though every test that ran has passed. */
  getLastError() {
    const needed = (process.env.ROSTER_TEST_NEEDS ?? '').split(',').filter(Boolean);
    const here = new Map(kinds().filter((one) => !isMissing(one)));
    const lacking = needed.filter((name) => !here.has(name));
    return lacking.length > 0
      ? new Error(`ROSTER_TEST_NEEDS names ${lacking.join(', ')}, which this run lacks`)
      : undefined;
  }
};
