/**
 * What in the events' definitions would break somebody who reads events by earlier ones. Additions are fine: new types,
 * definitions, fields and words, for which consumers are told to be ready. So is a field that is always there from now on.
 *
 * @param before, after the contents of `event-definitions.json`
 * @returns one sentence for each break
 */
export function breaks(before, after) {
  return Object.entries(before).flatMap(([name, definition]) =>
    after[name] ? breaksOf(definition, after[name], name) : [`${name} is gone`],
  );
}

/** Said of a schema, these change nothing for who reads by it. */
const words = ['description', 'title', 'examples', '$comment'];
/** Compared on their own. */
const parts = ['properties', 'required', 'enum', 'const', 'items', 'additionalProperties'];

function breaksOf(before, after, at) {
  return [
    ...constraints(before, after, at),
    ...vocabulary(before, after, at),
    ...fields(before.properties ?? {}, after.properties ?? {}, at),
    ...(before.required ?? [])
      .filter((name) => after.properties?.[name] && !after.required?.includes(name))
      .map((name) => `${at}.${name} need not be there any more`),
    ...['items', 'additionalProperties'].flatMap((part) => within(before[part], after[part], `${at}/${part}`)),
  ];
}

function fields(before, after, at) {
  return Object.entries(before).flatMap(([name, schema]) =>
    after[name] ? breaksOf(schema, after[name], `${at}.${name}`) : [`${at}.${name} is gone`],
  );
}

function within(before, after, at) {
  if (before === undefined || before === true) return [];
  if (typeof before === 'object' && typeof after === 'object') return breaksOf(before, after, at);
  return same(before, after) ? [] : [`${at} was ${text(before)} and is ${text(after)}`];
}

/** A word that is no longer said is one that somebody waits for in vain. One that is new is announced as possible. */
function vocabulary(before, after, at) {
  const [had, has] = [before, after].map((schema) => schema.enum ?? ('const' in schema ? [schema.const] : undefined));
  if (!had) return [];
  if (!has) return [`${at} was one of ${text(had)} and may be anything`];
  return had.filter((word) => !has.includes(word)).map((word) => `${at} is never ${text(word)} any more`);
}

/** Types, references, formats, patterns, bounds: whatever a reader went by stays as it was. */
function constraints(before, after, at) {
  return Object.keys(before)
    .filter((key) => !words.includes(key) && !parts.includes(key) && !same(before[key], after[key]))
    .map((key) => `${at}: ${key} was ${text(before[key])} and is ${text(after[key])}`);
}

const same = (one, other) => text(one) === text(other);
const text = (value) => JSON.stringify(value) ?? 'not there';
