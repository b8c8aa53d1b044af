import type { FieldViolation } from '@roster/service-kit';
import type { z } from 'zod';

/** Where a value came from names it when the value as a whole is wrong. */
export type Source = 'params' | 'query' | 'body';

/**
 * Parses one part of a request.
 *
 * @param violations gets one entry for each wrong field, named as the caller wrote it (`records[2].status`)
 * @returns the parsed value; undefined where anything is wrong
 */
export function parsePart<S extends z.ZodType>(
  schema: S,
  value: unknown,
  source: Source,
  violations: FieldViolation[],
): z.output<S> | undefined {
  const parsed = schema.safeParse(value, { error: source === 'query' ? queryWordsFor : wordsFor });
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    violations.push({ field: fieldOf(issue.path) || source, message: issue.message });
  }
  return undefined;
}

/** `['records', 2, 'status']` as `records[2].status`. */
export function fieldOf(path: readonly PropertyKey[]): string {
  let field = '';
  for (const part of path) {
    if (typeof part === 'number') field += `[${part}]`;
    else field += field === '' ? String(part) : `.${String(part)}`;
  }
  return field;
}

const articles: Record<string, string> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'an array',
};

/** What a person is told. A schema's own message goes before these. */
function wordsFor(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is required' : `must be ${articles[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return issue.input === undefined ? 'is required' : `must be one of: ${issue.values.join(', ')}`;
    case 'too_small':
      return `must ${bound(issue.origin, 'at least', issue.minimum)}`;
    case 'too_big':
      return `must ${bound(issue.origin, 'at most', issue.maximum)}`;
    default:
      return undefined;
  }
}

/** A parameter that is given twice arrives as an array, which none of them takes. */
const queryWordsFor = (issue: z.core.$ZodRawIssue): string | undefined =>
  Array.isArray(issue.input) ? 'must be given only once' : wordsFor(issue);

function bound(origin: string, how: string, limit: number | bigint): string {
  if (origin === 'string') return `have ${how} ${limit} characters`;
  if (origin === 'array') return `have ${how} ${limit} entries`;
  return `be ${how} ${limit}`;
}
