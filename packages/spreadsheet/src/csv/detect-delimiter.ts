const candidates = [',', ';', '\t'] as const;
export type Delimiter = (typeof candidates)[number];

const longestHeader = 64 * 1024;

/**
 * What separates the fields: whichever of comma, semicolon and tab is most often in the first line that is not blank,
 * outside of quotes; a comma where none is. A first line `sep=;`, as Excel understands it, decides.
 *
 * @returns with `skip`, the length of such a line in bytes
 */
export function detectDelimiter(utf8: Uint8Array): { delimiter: Delimiter; skip: number } {
  const start = Buffer.from(utf8.subarray(0, longestHeader)).toString('utf8');
  const declared = /^sep=([,;\t])(\r\n|\r|\n|$)/i.exec(start);
  if (declared) return { delimiter: declared[1] as Delimiter, skip: declared[0].length };
  const counts = countsInFirstLine(start);
  const most = Math.max(...counts.values());
  return { delimiter: candidates.find((candidate) => counts.get(candidate) === most) ?? ',', skip: 0 };
}

function countsInFirstLine(text: string): Map<Delimiter, number> {
  const counts = new Map<Delimiter, number>(candidates.map((candidate) => [candidate, 0]));
  let isQuoted = false;
  let isBlank = true;
  let isFieldStart = true;
  for (const character of text) {
    // A quotation mark within a field is a letter: Hebrew abbreviations have one.
    if (character === '"' && (isQuoted || isFieldStart)) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '\n' || character === '\r') {
      if (!isBlank) break;
      isFieldStart = true;
      continue;
    }
    const count = isQuoted ? undefined : counts.get(character as Delimiter);
    if (count !== undefined) counts.set(character as Delimiter, count + 1);
    isFieldStart = count !== undefined;
    if (character.trim() !== '' || count !== undefined) isBlank = false;
  }
  return counts;
}
