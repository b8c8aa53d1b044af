// As much of date as the pages in docs/ use, by the clock of the system that they are tried on: `$NOW` holds the file with
// the present instant.
import { readFileSync } from 'node:fs';

const words = process.argv.slice(2);
const format = words.find((word) => word.startsWith('+'));
const isTomorrow = words[words.indexOf('-d') + 1] === 'tomorrow';
const known = ['-u', '-d', 'tomorrow', format];
if (!format || words.some((word) => !known.includes(word)))
  throw new Error(`the stand-in of date does not know ${words}`);

const at = new Date(Date.parse(readFileSync(process.env.NOW, 'utf8')) + (isTomorrow ? 24 * 3_600_000 : 0));
const timeZone = words.includes('-u') ? 'UTC' : process.env.TZ;
const parts = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'short' }).formatToParts(at);
const { day, month, year, hour, minute } = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
const written = { '%F': `${year}-${month}-${day}`, '%Y': year, '%H': hour, '%M': minute };
process.stdout.write(`${format.slice(1).replace(/%./g, (field) => written[field])}\n`);
