const scripts = new Set(['Hebr', 'Arab', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']);

/** True where a language is written from right to left. @param locale BCP 47; one that is not is left to right */
export function isRightToLeft(locale: string): boolean {
  try {
    return scripts.has(new Intl.Locale(locale).maximize().script ?? '');
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
