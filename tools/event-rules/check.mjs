/** Proves that every kind of break is noticed, on `fixture/`, and then that the events break nobody. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from '../../scripts/lib/workspace.mjs';
import { breaks } from './compatibility.mjs';

const definitionsPath = 'packages/contracts/src/generated/event-definitions.json';
const fixture = join(root, 'tools', 'event-rules', 'fixture');
const read = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

/** What was promised with the last release: raised by `npm run generate -- --release`, when a version is given out. */
const releasedPath = join(root, 'packages', 'contracts', 'released-event-definitions.json');

/** @param landed reads a file as it has last landed; undefined where nothing has */
export function eventsBreakNobody(landed) {
  const current = read(root, definitionsPath);
  const last = landed(definitionsPath);
  const problems = [
    ...provesItself(),
    ...breaks(read(releasedPath), current).map((line) => `since the last release: ${line}`),
    ...(last ? breaks(JSON.parse(last), current).map((line) => `since what has landed: ${line}`) : []),
  ];
  say(
    `contracts: the events against the last release${last ? ' and what has landed' : '; nothing landed to compare with'}`,
  );
  for (const line of problems) say(`  ${line}`);
  return problems.length === 0;
}

/** The fixture has one break of every kind, and additions, which are none. */
function provesItself() {
  const found = breaks(read(fixture, 'before.json'), read(fixture, 'after.json'));
  const expected = readFileSync(join(fixture, 'expected.txt'), 'utf8').trim().split('\n');
  return [
    ...expected.filter((line) => !found.includes(line)).map((line) => `not noticed in the fixture: ${line}`),
    ...found.filter((line) => !expected.includes(line)).map((line) => `wrongly noticed in the fixture: ${line}`),
  ];
}
