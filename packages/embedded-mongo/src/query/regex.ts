import { keyOf } from '../bson/key';
import { cstringEnd, type RawValue, readString, readUtf8 } from '../bson/raw';
import { BsonType } from '../bson/types';
import { badValue, MongoError } from '../errors';
import type { ValueTest } from './path';

/** A pattern and its flags, from a regex value or from `$regex` text with `$options`. */
export interface RegexSource {
  readonly pattern: string;
  readonly flags: string;
}

/** Reads `$regex`'s argument. */
export function regexSource(value: RawValue, options?: RawValue): RegexSource {
  const extra = options?.type === BsonType.String ? readString(options.buf, options.start) : undefined;
  if (options && extra === undefined) throw badValue('$options has to be a string');
  if (value.type === BsonType.String) return { pattern: readString(value.buf, value.start), flags: extra ?? '' };
  if (value.type !== BsonType.Regex) throw badValue('$regex has to be a string');
  const patternEnd = cstringEnd(value.buf, value.start);
  const flags = readUtf8(value.buf, patternEnd + 1, cstringEnd(value.buf, patternEnd + 1));
  return { pattern: readUtf8(value.buf, value.start, patternEnd), flags: extra ?? flags };
}

/**
 * JavaScript's engine stands in for PCRE: what it cannot compile (possessive quantifiers, recursion, inline flags) is
 * refused, and `x` is too, since JavaScript has nothing like it.
 */
export function compileRegex(value: RawValue, options?: RawValue): ValueTest {
  const { pattern, flags } = regexSource(value, options);
  for (const flag of flags) {
    if (!'imsu'.includes(flag))
      throw badValue(
        flag === 'x'
          ? '$regex option x is not supported by the embedded server'
          : ` invalid flag in regex options: ${flag}`,
      );
  }
  let compiled: RegExp;
  try {
    compiled = new RegExp(pattern, [...new Set(`${flags}u`)].join(''));
  } catch (unicodeError) {
    compiled = withoutUnicode(pattern, flags.replace('u', ''), unicodeError);
  }
  const key = value.type === BsonType.Regex ? keyOf(value) : undefined;
  return (buf, type, at) => {
    if (type === BsonType.String) return compiled.test(readString(buf, at));
    return type === BsonType.Regex && key !== undefined && key.equals(keyOf({ buf, type, start: at, end: 0 }));
  };
}

/** Unicode mode refuses needless escapes such as `\-` that PCRE allows, so a pattern gets a second try without it. */
function withoutUnicode(pattern: string, flags: string, unicodeError: unknown): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch (error) {
    throw new MongoError(51091, `Regular expression is invalid: ${String(error)}; ${String(unicodeError)}`);
  }
}

/** The literal text that every match must start with, if the pattern is anchored and case-sensitive: it bounds an index scan. */
export function literalPrefix({ pattern, flags }: RegexSource): string {
  if (!pattern.startsWith('^') || /[imx]/.test(flags) || pattern.includes('|')) return '';
  let prefix = '';
  for (let i = 1; i < pattern.length; i++) {
    const char = pattern[i]!;
    const next = pattern[i + 1] ?? '';
    const escaped = char === '\\' && /[^A-Za-z0-9]/.test(next);
    if (!escaped && /[\\^$.|?*+()[\]{}]/.test(char)) break;
    const after = pattern[escaped ? i + 2 : i + 1] ?? '';
    // An optional last character is no part of every match.
    if (/[?*{]/.test(after)) break;
    prefix += escaped ? next : char;
    if (escaped) i++;
  }
  return prefix;
}
