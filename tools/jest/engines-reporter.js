/** Says, before the first test, which engines the tests run on: a green run on the wrong one must not go unnoticed. */
const engines = [
  ['store', 'MONGODB_URL', 'embedded-mongo'],
  ['bus', 'KAFKA_BROKERS', 'in-process'],
  ['limits and fan-out', 'REDIS_URL', 'memory'],
];

const withoutCredentials = (url) => url.replace(/\/\/[^@/]*@/, '//');

module.exports = class EnginesReporter {
  /** Jest runs its global set-up before this, so what that has chosen is what is shown. */
  onRunStart() {
    const lines = engines.map(([what, name, otherwise]) => {
      const value = process.env[name];
      return `  ${what}: ${value ? `${name}=${withoutCredentials(value)}` : `${otherwise} (${name} is not set)`}`;
    });
    process.stderr.write(`\n=== ENGINES on Node ${process.version} ===\n${lines.join('\n')}\n\n`);
  }
};
