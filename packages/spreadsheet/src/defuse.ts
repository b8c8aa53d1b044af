/**
 * What makes a spreadsheet take text for a formula (OWASP, "CSV Injection"): `=`, `+`, `-`, `@` and their full-width
 * forms, and the control characters before which some programs skip. Apostrophes before it count as well, so that
 * defusing can be undone.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Text that no spreadsheet runs as a formula: with an apostrophe in front where it could be one. */
export const defuse = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** What was defused, as it was. Text that a person began with an apostrophe for the same reason is meant so too. */
export const undefuse = (text: string): string => (text.startsWith("'") && formula.test(text) ? text.slice(1) : text);
