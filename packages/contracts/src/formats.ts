/** What a bare string or number of an event is. The JSON Schemas of the events have their formats from here. */

/**
 * A calendar day in the organization's time zone, YYYY-MM-DD.
 * @format date
 */
export type Day = string;

/**
 * Wall-clock time, HH:MM.
 * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]$
 */
export type TimeOfDay = string;

/**
 * An instant, RFC 3339 in UTC.
 * @format date-time
 */
export type Instant = string;

/**
 * Money in the currency's minor units.
 * @asType integer
 */
export type MinorUnits = number;

/**
 * ISO 4217.
 * @pattern ^[A-Z]{3}$
 */
export type Currency = string;

/**
 * A whole number, zero or more.
 * @asType integer
 * @minimum 0
 */
export type Count = number;
