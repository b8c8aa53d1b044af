/** RFC 5321, 4.5.3.1: what fits into a path. */
export const longestEmail = 254;

/** Only what surely is none is refused; whether mail arrives, only sending some can tell. */
const shape = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/** An e-mail address as it is stored and compared: letters' case and surrounding space do not tell two people apart. */
export const normalizeEmail = (email: string): string => email.normalize('NFC').trim().toLowerCase();

/** @param email already normalised */
export const looksLikeEmail = (email: string): boolean => email.length <= longestEmail && shape.test(email);
