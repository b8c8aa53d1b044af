import { haitechEdition } from './editions/haitech/edition';
import { openApiOf } from './http/openapi/document';

/** Each edition's OpenAPI document, by the edition's name: what `docs/openapi` keeps a copy of. */
export const openApiDocuments = (): Record<string, Record<string, unknown>> =>
  Object.fromEntries([haitechEdition].map((edition) => [edition.name, openApiOf(edition)]));
