import type { JsonSchema } from './json-schema';

const formats: Record<string, string> = {
  uuid: '550e8400-e29b-41d4-a716-446655440000',
  date: '2024-02-15',
  'date-time': '2024-01-15T10:30:00.000Z',
};

/** Makes examples of JSON schemas: a schema's own where it has one, else of its parts. */
export class Examples {
  /** @param exampleValue an example for a field of a component; undefined: whatever fits its schema */
  constructor(
    private readonly components: Record<string, JsonSchema>,
    private readonly exampleValue: (component: string, field: string) => unknown,
  ) {}

  of(schema: JsonSchema, component = '', field = ''): unknown {
    const { $ref, examples, anyOf, type, properties, items, format, minimum } = schema;
    if (typeof $ref === 'string') {
      const name = $ref.slice($ref.lastIndexOf('/') + 1);
      return this.of(this.components[name] ?? {}, name);
    }
    if (Array.isArray(examples) && examples.length > 0) return examples[0];
    if ('const' in schema) return schema.const;
    const given = this.exampleValue(component, field);
    if (given !== undefined) return given;
    if (Array.isArray(schema.enum)) return schema.enum[0];
    if (Array.isArray(anyOf)) return this.of(anyOf[0] as JsonSchema, component, field);
    switch (type) {
      case 'object':
        return Object.fromEntries(
          Object.entries((properties ?? {}) as Record<string, JsonSchema>).map(([name, inner]) => [
            name,
            this.of(inner, component, name),
          ]),
        );
      case 'array':
        return items ? [this.of(items as JsonSchema, component, field)] : [];
      case 'string':
        return formats[String(format)] ?? 'text';
      case 'integer':
      case 'number':
        return Number(minimum ?? 1);
      case 'boolean':
        return true;
      default:
        return null;
    }
  }
}
