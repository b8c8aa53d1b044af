import { haitechEdition } from './editions/haitech/edition';
import { accessMatrixOf } from './http/access-matrix';
import { openApiOf } from './http/openapi/document';

/** Each edition's OpenAPI document, by the edition's name: what `docs/openapi` keeps a copy of. */
export const openApiDocuments = (): Record<string, Record<string, unknown>> =>
  Object.fromEntries([haitechEdition].map((edition) => [edition.name, openApiOf(edition)]));

/** Who may call what: what `docs/access-matrix.md` keeps a copy of. */
export const accessMatrix = (): string => [haitechEdition].map(accessMatrixOf).join('\n');
