/** JSON Schema, draft 7: what AsyncAPI 3 understands as well. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  enum?: readonly unknown[];
  const?: unknown;
  properties?: Record<string, JsonSchema>;
  required?: readonly string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  definitions?: Record<string, JsonSchema>;
  [keyword: string]: unknown;
}

/** Calls `look` on every object within a value, the value first. */
function visit(value: unknown, look: (object: Record<string, unknown>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) look(value as Record<string, unknown>);
  for (const inner of Object.values(value)) visit(inner, look);
}

const prefix = '#/definitions/';

/** The definitions that a schema needs, its own and theirs, by name and in the order of their names. */
export function neededBy(schema: JsonSchema, all: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> {
  const names = new Set<string>();
  const gather = (from: JsonSchema): void =>
    visit(from, ({ $ref: reference }) => {
      if (typeof reference !== 'string') return;
      const name = reference.slice(prefix.length);
      const found = all[name];
      if (!found) throw new Error(`${reference} leads nowhere`);
      if (names.has(name)) return;
      names.add(name);
      gather(found);
    });
  gather(schema);
  return Object.fromEntries([...names].sort().map((name) => [name, all[name] as JsonSchema]));
}
