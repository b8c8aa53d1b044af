import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Edition } from '../edition';
import type { PathTable } from '../path-table';
import { openApiOf } from './document';
import { eventDocuments } from './event-documentation';

/** The page's parts, from the package's own folder: it works without the internet. */
const assets: Record<string, string> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
};

/** Serves the edition's OpenAPI document at `/openapi.json`, a page to browse it at `/docs`, and what the events are. */
export function serveDocumentation(scope: FastifyInstance, edition: Edition, paths: PathTable): void {
  let document: string | undefined;
  const get = (path: string, contentType: string, body: () => string | Buffer): void => {
    paths.add('GET', path);
    scope.get(path, (_request, reply) =>
      reply.header('content-type', contentType).header('Cache-Control', 'public, max-age=300').send(body()),
    );
  };
  get('/openapi.json', 'application/json; charset=utf-8', () => {
    document ??= JSON.stringify(openApiOf(edition));
    return document;
  });
  for (const { path, contentType, body } of eventDocuments(edition)) get(path, contentType, body);
  get('/docs', 'text/html; charset=utf-8', () => pageOf(edition));
  get('/docs/start.js', 'text/javascript; charset=utf-8', () => startScript(edition));
  for (const [name, contentType] of Object.entries(assets)) {
    let content: Buffer | undefined;
    get(`/docs/${name}`, contentType, () => {
      content ??= readFileSync(join(assetFolder(), name));
      return content;
    });
  }
}

const assetFolder = (): string => join(dirname(require.resolve('@fastify/swagger-ui')), 'static');

const pageOf = ({ prefix, title }: Edition): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${prefix}/docs/swagger-ui.css">
</head>
<body>
<div id="page"></div>
<script src="${prefix}/docs/swagger-ui-bundle.js"></script>
<script src="${prefix}/docs/start.js"></script>
</body>
</html>
`;

/** A file of its own, since the page's policy allows no script within it. */
const startScript = ({ prefix }: Edition): string =>
  `SwaggerUIBundle(${JSON.stringify({ url: `${prefix}/openapi.json`, dom_id: '#page', deepLinking: true, persistAuthorization: false, validatorUrl: null })});\n`;
