import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Conformity } from '@roster/testkit/gateway';
import { z } from 'zod';
import { openApiOf } from '../../http/openapi/document';
import { accessMatrix } from '../../openapi-documents';
import { haitechEdition } from './edition';

const document = openApiOf(haitechEdition) as Record<string, unknown> & {
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
};

interface Operation {
  operationId: string;
  tags: string[];
  parameters?: { $ref?: string; name?: string; in?: string; required?: boolean }[];
  responses: Record<string, unknown>;
  security: unknown[];
}

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

function walk(value: unknown, look: (object: Record<string, unknown>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) look(value as Record<string, unknown>);
  for (const inner of Object.values(value)) walk(inner, look);
}

describe("HaiTech's OpenAPI document", () => {
  it('is the committed one (npm run openapi writes it)', () => {
    const committed = readFileSync(join(__dirname, '../../../../../docs/openapi/haitech.json'), 'utf8');
    expect(JSON.parse(committed)).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('has every route, under an id of its own and a tag that is listed', () => {
    expect(operations).toHaveLength(haitechEdition.routes.length);
    expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
    const tags = (document.tags as { name: string }[]).map(({ name }) => name);
    for (const { operation } of operations) expect(tags).toContain(operation.tags[0]);
  });

  it('declares every parameter of every path, and no other as a path parameter', () => {
    for (const { path, operation } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
      expect([path, declared.map(({ name }) => name)]).toEqual([path, inPath]);
      expect(declared.every(({ required }) => required)).toBe(true);
    }
  });

  it('refers to nothing that is not there', () => {
    walk(document, ({ $ref: reference }) => {
      if (typeof reference !== 'string') return;
      const target = reference
        .replace('#/', '')
        .split('/')
        .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], document);
      expect([reference, typeof target]).toEqual([reference, 'object']);
    });
  });

  it('says for every operation what success and refusals look like', () => {
    for (const { path, method, operation } of operations) {
      const statuses = Object.keys(operation.responses);
      expect([path, method, statuses.some((status) => status.startsWith('2'))]).toEqual([path, method, true]);
      if (operation.security.length > 0) expect(statuses).toEqual(expect.arrayContaining(['401', '403', '429', '500']));
    }
  });

  it('has only types that JSON Schema knows, and an items for every array', () => {
    const types = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];
    const schemas = JSON.parse(JSON.stringify(document.components.schemas), (key, value) =>
      key === 'examples' ? undefined : value,
    );
    walk(schemas, (schema) => {
      // Below `properties`, `type` is a field's name.
      if (typeof schema.type === 'string') expect(types).toContain(schema.type);
      if (schema.type === 'array') expect(schema.items).toBeDefined();
    });
  });

  it.each(haitechEdition.routes.filter(({ body }) => body).map((route) => [route.operationId, route] as const))(
    '%s has an example that is valid itself',
    (_name, { body }) => {
      const schema = body as z.ZodType;
      const examples = z.globalRegistry.get(schema)?.examples as unknown[] | undefined;
      expect(examples?.length).toBeGreaterThan(0);
      for (const example of examples ?? []) expect(() => schema.parse(example)).not.toThrow();
    },
  );
});

describe("the table of HaiTech's endpoints (docs/haitech-endpoints.md)", () => {
  const table = readFileSync(join(__dirname, '../../../../../docs/haitech-endpoints.md'), 'utf8');
  const rows = [...table.matchAll(/^\| `(\w+) (\S+)` \| (\S+) \| (.*) \|$/gm)].map(
    ([, method = '', path = '', file = '', tests = '']) => ({ method, path, file, tests }),
  );
  const [seedOne = ''] = table.split('## Seed 2');

  it('has every operation of the document, and no other', () => {
    const documented = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(rows.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`).sort()).toEqual(
      documented.sort(),
    );
  });

  it("has all of seed 1's", () => {
    expect(seedOne.match(/^\| `/gm)).toHaveLength(101);
  });

  it.each(rows.map((row) => [`${row.method} ${row.path}`, row] as const))('says where %s is', (_name, row) => {
    const operation = operations.find(
      ({ method, path }) => method === row.method.toLowerCase() && path === row.path.replace(/:(\w+)/g, '{$1}'),
    );
    const source = readFileSync(join(__dirname, 'resources', row.file), 'utf8');
    expect(source).toContain(`'${operation?.operation.operationId}'`);
  });
});

it('the table of who may call what is the committed one (npm run access-matrix writes it)', () => {
  const committed = readFileSync(join(__dirname, '../../../../../docs/access-matrix.md'), 'utf8');
  expect(committed).toBe(accessMatrix());
});

it('every answer has an example, which is what its schema says', () => {
  expect(new Conformity(document).wrongExamples()).toEqual([]);
});
