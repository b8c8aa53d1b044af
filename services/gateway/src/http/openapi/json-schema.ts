import { z } from 'zod';

export type JsonSchema = Record<string, unknown>;

declare module 'zod' {
  interface GlobalMeta {
    /** What the documentation says of this schema, where the derived JSON Schema would tell how it is parsed. */
    openapi?: JsonSchema;
  }
}

/** Turns zod schemas into OpenAPI 3.1's, collecting those with an id as components. */
export class SchemaBook {
  readonly components: Record<string, JsonSchema> = {};

  /** @param io what a caller writes, or what the server answers */
  add(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
    const {
      $schema: _,
      $defs,
      ...root
    } = z.toJSONSchema(schema, {
      io,
      unrepresentable: 'throw',
      override: ({ zodSchema, jsonSchema }) => {
        const stated = z.globalRegistry.get(zodSchema)?.openapi;
        if (stated) {
          for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
          Object.assign(jsonSchema, stated);
        }
        delete jsonSchema.additionalProperties;
      },
    }) as JsonSchema & { $defs?: Record<string, JsonSchema> };
    for (const [name, definition] of Object.entries($defs ?? {})) this.define(name, relocate(definition));
    const id = root.id;
    const whole = relocate(root);
    if (typeof id !== 'string') return whole;
    this.define(id, whole);
    return { $ref: `#/components/schemas/${id}` };
  }

  private define(name: string, { id: _, ...definition }: JsonSchema): void {
    const known = this.components[name];
    if (known && JSON.stringify(known) !== JSON.stringify(definition)) {
      throw new Error(`two schemas are called ${name}`);
    }
    this.components[name] = definition;
  }
}

/** References as OpenAPI has them. */
function relocate<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', '"#/components/schemas/')) as T;
}
