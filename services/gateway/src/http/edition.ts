import type { Failure } from './failure';
import type { Route } from './route';

/** One product: routes in its own words, and the envelope that its errors come in. */
export interface Edition {
  name: string;
  title: string;
  version: string;
  description: string;
  /** Where it is mounted: `/api/v1`. */
  prefix: string;
  routes: readonly Route[];
  /** The body of a refusal. */
  envelope(failure: Failure): unknown;
  /** A services' field name as this edition's clients know it: `amountMinor` is `amount`. */
  fieldName(field: string): string;
  openApi: EditionOpenApi;
}

/** What the edition's OpenAPI document says beyond its routes. */
export interface EditionOpenApi {
  /** JSON Schema of a refusal's body. */
  errorSchema: Record<string, unknown>;
  /** An example of a refusal, by HTTP status. */
  errorExample(status: number): unknown;
  /** An example of a field's value, where its schema has none; undefined: whatever fits. */
  exampleValue(component: string, field: string): unknown;
  /** The tags, in the order in which they are shown. */
  tags: readonly { name: string; description: string }[];
}
