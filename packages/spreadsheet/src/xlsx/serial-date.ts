const dayMs = 24 * 3_600_000;

/** Day 0 from 1 March 1900 on: Excel believes that 1900 had a 29 February, as Lotus 1-2-3 did. */
const epoch = Date.UTC(1899, 11, 30);
const epochOf1904 = Date.UTC(1904, 0, 1);
const firstAfterTheError = 61;
const latest = 2_958_465;

/**
 * The number that stands for a date's wall clock in UTC.
 *
 * @returns undefined where Excel knows no such date: before 1900 and after 9999
 */
export function toSerial(date: Date): number | undefined {
  const days = (date.getTime() - epoch) / dayMs;
  const serial = days < firstAfterTheError ? days - 1 : days;
  return serial >= 1 && serial < latest + 1 ? serial : undefined;
}

/**
 * The date, to the millisecond, that a number stands for; below 1 it is a time of day alone, on 31 December 1899.
 *
 * @param from1904 the date system of old Macs
 * @returns undefined where it stands for none
 */
export function fromSerial(serial: number, from1904 = false): Date | undefined {
  if (!(serial >= 0 && serial < latest + 1)) return undefined;
  const days = !from1904 && serial < firstAfterTheError - 1 ? serial + 1 : serial;
  return new Date((from1904 ? epochOf1904 : epoch) + Math.round(days * dayMs));
}
