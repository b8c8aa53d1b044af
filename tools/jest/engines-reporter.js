/**
 * Says, before the first test and after the last, which engines the tests ran on: a green run on the wrong one must not
 * go unnoticed. The test kit's global set-up, which jest runs first, chooses them and publishes its choice.
 */
function engines() {
  const published = JSON.parse(process.env.ROSTER_TEST_ENGINES ?? '{}');
  const kinds = Object.entries(published).filter(([name]) => name.endsWith('Kind'));
  const chosen = kinds.map(([name, kind]) => `${name.slice(0, -'Kind'.length)} = ${kind}`);
  return [`Node ${process.version}`, ...(chosen.length > 0 ? chosen : ['none chosen by the global set-up'])].join('; ');
}

module.exports = class EnginesReporter {
  onRunStart() {
    process.stderr.write(`\n=== ENGINES: ${engines()} ===\n`);
  }

  onRunComplete() {
    process.stderr.write(`\n=== ENGINES: ${engines()} ===\n`);
  }
};
