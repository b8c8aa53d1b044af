const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters and halves of characters, which XML cannot hold, or would change: a carriage return, for one. */
const unfit = /(?![\t\n])[\p{Cc}\p{Cs}\u{fffe}\u{ffff}]/gu;

const officeEscape = /_x([0-9a-f]{4})_/gi;

const escaped = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Text for the inside of an element or attribute, with Office's own escapes (ECMA-376, ST_Xstring: `_x000D_`). */
export function toXmlText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4})/gi, escaped)
    .replace(unfit, escaped)
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Text as it was before Office's escapes; XML's own are the parser's affair. */
export const fromXmlText = (text: string): string =>
  text.includes('_x')
    ? text.replace(officeEscape, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
