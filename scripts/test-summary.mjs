/** Prints `N passed, N failed` from jest's report, as the last line of a run. Fails where no test was executed. */
import { readJsonIfThere } from './lib/workspace.mjs';

const report = readJsonIfThere(process.argv[2]);
const passed = report?.numPassedTests ?? 0;
// A test file that does not even load has no tests to count, and must not look like success.
const failed = report ? report.numFailedTests + report.numRuntimeErrorTestSuites : 0;
const skipped = report ? report.numPendingTests + report.numTodoTests : 0;

if (!report) console.log('The tests did not get as far as a report.');
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = passed + failed === 0 || failed > 0 ? 1 : 0;
