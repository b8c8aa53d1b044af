import type { Archive } from './archive';
import { readXml } from './xml-events';

const between = (value: number, from: number, to: number): boolean => value >= from && value <= to;

/** Excel's own formats of dates and times (ECMA-376, 18.8.30); 27 to 36 and 50 to 58 are East Asian. */
const isBuiltInDate = (format: number): boolean =>
  between(format, 14, 22) || between(format, 27, 36) || between(format, 45, 47) || between(format, 50, 58);

/** True where a format code shows a date or a time: without texts, escapes, colours and locales it names a part of one. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[dmyhs]/i.test(bare.replace(/general/gi, ''));
}

/** For each of a workbook's cell styles, by its number, whether it shows a number as a date. */
export async function readDateStyles(archive: Archive, path: string): Promise<boolean[]> {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let isCellStyles = false;
  await readXml('styles.xml', archive.read(path), {
    open(name, attributes) {
      if (name === 'cellXfs') isCellStyles = true;
      else if (name === 'numFmt') own.set(Number(attributes.numFmtId), isDateFormat(attributes.formatCode ?? ''));
      else if (name === 'xf' && isCellStyles) {
        const format = Number(attributes.numFmtId ?? 0);
        styles.push(own.get(format) ?? isBuiltInDate(format));
      }
    },
    close(name) {
      if (name === 'cellXfs') isCellStyles = false;
    },
  });
  return styles;
}
