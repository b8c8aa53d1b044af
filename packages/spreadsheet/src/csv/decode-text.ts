import { isUtf8 } from 'node:buffer';
import { SpreadsheetError } from '../spreadsheet-error';

/** The encodings of old Excel files, by country: Hebrew, Arabic, Cyrillic, Western. */
export type LegacyEncoding = 'windows-1255' | 'windows-1256' | 'windows-1251' | 'windows-1252';

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/**
 * The bytes of a text file as UTF-8, without a byte order mark. Without one they are UTF-8 if they can be, and else what
 * Excel wrote before it knew that: text in another encoding is almost never valid UTF-8 by chance.
 *
 * @throws SpreadsheetError `encoding` where they are neither; `unreadable` where they are no text at all
 */
export function toUtf8(bytes: Uint8Array, legacy: LegacyEncoding): Uint8Array {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return checked(bytes.subarray(3));
  if (startsWith(bytes, 0xff, 0xfe)) return converted(bytes.subarray(2), 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return converted(bytes.subarray(2), 'utf-16be');
  return isUtf8(bytes) ? checked(bytes) : converted(bytes, legacy);
}

function checked(bytes: Uint8Array): Uint8Array {
  if (!isUtf8(bytes)) throw new SpreadsheetError('encoding', 'the text is not the UTF-8 that it says it is');
  return withoutNul(bytes);
}

function converted(bytes: Uint8Array, encoding: string): Uint8Array {
  const text = decode(bytes, encoding);
  if (text === undefined) throw new SpreadsheetError('encoding', `the text is neither UTF-8 nor ${encoding}`);
  return withoutNul(Buffer.from(text, 'utf8'));
}

/** A NUL is in every binary file and in no text. */
function withoutNul(bytes: Uint8Array): Uint8Array {
  if (bytes.includes(0)) throw new SpreadsheetError('unreadable', 'the file is neither CSV nor XLSX');
  return bytes;
}

/** @returns undefined where the bytes are not in that encoding */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (isEncodingError(error)) return undefined;
    throw error;
  }
}

const isEncodingError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
