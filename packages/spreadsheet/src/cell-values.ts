import type { Cell } from './reading';

const firstDay = Date.UTC(1900, 0, 1);

/**
 * What a cell says, as text without blanks around it; undefined where that is nothing. A date is `YYYY-MM-DD`, with its time
 * behind it unless that is midnight; a time alone is `HH:MM`. A number has no thousands separators or exponent.
 */
export function cellText(cell: Cell): string | undefined {
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === 'number') return numberText(cell);
  const text = cell === undefined ? '' : String(cell).trim();
  return text === '' ? undefined : text;
}

function numberText(value: number): string {
  if (Number.isInteger(value)) return BigInt(value).toString();
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}

function dateText(date: Date): string {
  const [day = '', clock = ''] = date.toISOString().split('T');
  const time = clock.startsWith('00:00:00') ? '' : clock.slice(0, clock.slice(6, 8) === '00' ? 5 : 8);
  // A time of day has no day: Excel counts it from before its first one.
  if (date.getTime() < firstDay) return time || '00:00';
  return time === '' ? day : `${day} ${time}`;
}

/**
 * The day that a cell names, as `YYYY-MM-DD`: a date, or text as people write one: `2026-03-01`, or the day first, as in
 * Israel, the Arab countries, Russia and Europe: `1/3/2026`, `01.03.2026`, `1-3-26`.
 *
 * @returns undefined where it names none
 */
export function cellDay(cell: Cell): string | undefined {
  if (cell instanceof Date) return cell.getTime() < firstDay ? undefined : cell.toISOString().split('T')[0];
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!dayFirst) return undefined;
  const [, day, , month, year = ''] = dayFirst;
  return realDay(fullYear(year), Number(month), Number(day));
}

/** Two digits are of this century up to 49, as Excel has it. */
const fullYear = (year: string): number => {
  if (year.length === 4) return Number(year);
  return Number(year) < 50 ? 2000 + Number(year) : 1900 + Number(year);
};

function realDay(year: number, month: number, day: number): string | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
