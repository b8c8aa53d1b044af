import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { formats } from '../formats';
import type { HttpAnswer } from '../http-client';

// biome-ignore lint/suspicious/noExplicitAny: a document is whatever it is
type Document = any;

/** Tells whether answers are what an OpenAPI document promises. */
export class Conformity {
  private readonly ajv: Ajv2020;
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly paths: { pattern: RegExp; path: string; isPlain: boolean }[];

  constructor(private readonly document: Document) {
    const code = { optimize: false };
    this.ajv = new Ajv2020({ strict: false, allErrors: true, formats: { ...formats, binary: true }, code });
    this.ajv.addSchema(document, 'api');
    this.paths = Object.keys(document.paths).map((path) => ({
      path,
      isPlain: !path.includes('{'),
      pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}/?$`, 'i'),
    }));
  }

  /** What is wrong with an answer; nothing for addresses and methods that the document does not have. */
  violations(method: string, path: string, { status, headers, body }: HttpAnswer): string[] {
    const [bare = ''] = path.split('?');
    const known = this.paths.filter(({ pattern }) => pattern.test(bare)).sort((a, b) => +b.isPlain - +a.isPlain)[0];
    const operation = known && this.document.paths[known.path][method.toLowerCase()];
    if (!known || !operation) return [];
    const name = `${method} ${known.path}`;
    const response = operation.responses[status];
    if (!response) return [`${name} does not say that it answers ${status}`];
    const at = response.$ref
      ? response.$ref.slice(1)
      : `/paths/${escaped(known.path)}/${method.toLowerCase()}/responses/${status}`;
    const content = (response.$ref ? this.document.components.responses[response.$ref.split('/').pop()] : response)
      .content;
    const type = headers.get('content-type')?.split(';')[0] ?? '';
    if (!content) return body === '' ? [] : [`${name} answers ${status} with a body`];
    if (!content[type]) return [`${name} answers ${status} with ${type}`];
    if (type !== 'application/json') return [];
    const validate = this.validator(`api#${at}/content/${escaped(type)}/schema`);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${name} ${status} ${instancePath} ${message}`);
  }

  /** What is wrong with the document's own examples. */
  wrongExamples(): string[] {
    const wrong: string[] = [];
    for (const [path, methods] of Object.entries<Document>(this.document.paths)) {
      for (const [method, operation] of Object.entries<Document>(methods)) {
        for (const [status, { content }] of Object.entries<Document>(operation.responses)) {
          const example = content?.['application/json']?.example;
          if (!content?.['application/json']) continue;
          const headers = new Headers({ 'content-type': 'application/json' });
          if (example === undefined) wrong.push(`${method} ${path} ${status} has no example`);
          else wrong.push(...this.violations(method, path, { status: Number(status), headers, body: example }));
        }
      }
    }
    return wrong;
  }

  private validator(reference: string): ValidateFunction {
    let validate = this.validators.get(reference);
    if (!validate) {
      validate = this.ajv.compile({ $ref: reference });
      this.validators.set(reference, validate);
    }
    return validate;
  }
}

/** A name as a part of a JSON pointer within a URL. */
const escaped = (name: string): string => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
