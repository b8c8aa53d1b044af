import { createHmac, timingSafeEqual } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleEventOf } from '@roster/contracts';
import { openApiDocuments } from '@roster/gateway';
import { z } from 'zod';

const examples = join(__dirname, '../../../examples');
const read = (tool: string, file: string): unknown => JSON.parse(readFileSync(join(examples, tool, file), 'utf8'));
const filesOf = (tool: string): string[] => readdirSync(join(examples, tool)).filter((file) => file.endsWith('.json'));

interface Operation {
  responses: Record<string, { content?: Record<string, { example?: unknown }> }>;
  requestBody?: { content: Record<string, { schema: { $ref: string } }> };
}
const api = openApiDocuments().haitech as unknown as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { properties: Record<string, unknown>; required?: string[] }> };
};

/** The operation that an address, with whatever stands for its parts, is of. */
function operationAt(method: string, url: string): Operation | undefined {
  const path = url.replace(/^=?https?:\/\/[^/]+\/api\/v1/, '').replace(/\?.*$/, '');
  const known = path.replace(/\/\{\{.*?\}\}/g, '/{id}');
  return api.paths[known]?.[method.toLowerCase()];
}

const isRoster = (url: string): boolean => url.includes('/api/v1/');
const { type, time, data } = sampleEventOf('meeting.completed');
const payload = { type, timestamp: time, data: data.after };
const exampleOf = (operation: Operation | undefined): unknown =>
  operation?.responses['200']?.content?.['application/json']?.example;
const leadInput = api.components.schemas.LeadInput;

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((from, part) => (from as Record<string, unknown> | undefined)?.[part], value);
}

/** What an n8n import holds, as far as these examples use it. */
const workflow = z.object({
  name: z.string(),
  nodes: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      type: z.string(),
      typeVersion: z.number(),
      position: z.tuple([z.number(), z.number()]),
      parameters: z.record(z.string(), z.unknown()),
    }),
  ),
  connections: z.record(
    z.string(),
    z.object({ main: z.array(z.array(z.object({ node: z.string(), type: z.literal('main'), index: z.int() }))) }),
  ),
});

const n8nNodes = [
  'code',
  'formTrigger',
  'httpRequest',
  'if',
  'manualTrigger',
  'respondToWebhook',
  'splitOut',
  'webhook',
];

describe.each(filesOf('n8n'))('examples/n8n/%s', (file) => {
  const { nodes, connections } = workflow.parse(read('n8n', file));

  it('has nodes of known types, each reached from the first', () => {
    const names = nodes.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const node of nodes) expect(n8nNodes).toContain(node.type.replace('n8n-nodes-base.', ''));
    const reached = new Set([names[0]]);
    for (const name of reached) {
      for (const { node } of connections[name ?? '']?.main.flat() ?? []) reached.add(node);
    }
    expect([...reached].toSorted()).toEqual(names.toSorted());
  });

  it('calls endpoints that there are, and holds no secret', () => {
    const calls = nodes.filter((node) => node.type.endsWith('.httpRequest')).map(({ parameters }) => parameters);
    const ours = calls.filter(({ url }) => isRoster(String(url)));
    expect(ours.length).toBeGreaterThan(0);
    for (const { method, url } of ours)
      expect([url, operationAt(String(method), String(url))]).not.toContain(undefined);
    expect(JSON.stringify(nodes)).not.toMatch(/whsec_[A-Za-z0-9+/=]{8}|haitech_(live|test)_/);
  });
});

describe('what the n8n examples read', () => {
  const nodesOf = (file: string) => workflow.parse(read('n8n', file)).nodes;
  const parameter = (file: string, name: string, key: string): string =>
    String(nodesOf(file).find((node) => node.name === name)?.parameters[key]);

  it('is in the event and in the answers', () => {
    const file = 'meeting-completed-to-message.json';
    const text = parameter(file, 'Send message', 'jsonBody') + parameter(file, 'Get meeting', 'url');
    const fromEvent = [...text.matchAll(/item\.json\.([\w.]+)/g)].map(([, path]) => path ?? '');
    expect(fromEvent).toEqual(['data.scheduledDate', 'data.startTime', 'data.id']);
    for (const path of fromEvent) expect(at(payload, path)).toEqual(expect.any(String));
    const meeting = exampleOf(operationAt('GET', parameter(file, 'Get meeting', 'url')));
    const fromAnswer = [...text.matchAll(/\$json\.([\w.]+)/g)].map(([, path]) => path ?? '');
    expect(fromAnswer).toEqual(['data.instructor.name']);
    for (const path of fromAnswer) expect(at(meeting, path)).toEqual(expect.any(String));
    const customers = exampleOf(operationAt('GET', 'http://127.0.0.1/api/v1/customers'));
    expect(at(customers, parameter('list-customers.json', 'Each customer', 'fieldToSplitOut'))).toEqual(
      expect.any(Array),
    );
    expect(at(customers, 'pagination.hasMore')).toEqual(expect.any(Boolean));
  });

  it('makes a lead of fields that leads have', () => {
    const body = parameter('form-to-lead.json', 'Receive lead', 'jsonBody');
    const fields = [...body.matchAll(/(\w+): (?:\$json|')/g)].map(([, field]) => field ?? '');
    expect(fields).toEqual(['name', 'phone', 'childName', 'message', 'source']);
    for (const field of fields) expect(leadInput?.properties).toHaveProperty(field);
    for (const field of leadInput?.required ?? []) expect(fields).toContain(field);
  });

  it('is believed only where the signature is right', async () => {
    const script = parameter('meeting-completed-to-message.json', 'Check signature', 'jsCode');
    const secret = `whsec_${Buffer.alloc(24, 5).toString('base64')}`;
    const rawBody = Buffer.from(JSON.stringify(payload));
    const run = async (key: string, timestamp = String(Math.floor(Date.now() / 1000))): Promise<unknown> => {
      const hmac = createHmac('sha256', Buffer.from(key.slice('whsec_'.length), 'base64'));
      const signature = `v1,${hmac.update(`evt_1.${timestamp}.`).update(rawBody).digest('base64')}`;
      const headers = { 'webhook-id': 'evt_1', 'webhook-timestamp': timestamp, 'webhook-signature': signature };
      // As n8n's Code node runs it: an async function with these names.
      const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
      const node = new AsyncFunction('$input', '$env', 'require', script);
      const helpers = { getBinaryDataBuffer: () => Promise.resolve(rawBody) };
      const input = { first: () => ({ json: { headers } }) };
      return node.call({ helpers }, input, { ROSTER_WEBHOOK_SECRET: secret }, () => ({ createHmac, timingSafeEqual }));
    };
    expect(await run(secret)).toEqual([{ json: { isGenuine: true, id: 'evt_1', ...payload } }]);
    const refused = [{ json: { isGenuine: false } }];
    expect(await run(`whsec_${Buffer.alloc(24, 6).toString('base64')}`)).toEqual(refused);
    expect(await run(secret, '1700000000')).toEqual(refused);
  });
});

/** What a Make blueprint holds, as far as these examples use it. */
const blueprint = z.object({
  name: z.string(),
  flow: z.array(
    z.object({
      id: z.int(),
      module: z.enum(['gateway:CustomWebHook', 'json:ParseJSON', 'http:ActionSendData', 'builtin:BasicFeeder']),
      version: z.int(),
      parameters: z.record(z.string(), z.unknown()),
      mapper: z.record(z.string(), z.unknown()),
      filter: z.object({ conditions: z.array(z.array(z.record(z.string(), z.string()))) }).optional(),
    }),
  ),
  metadata: z.object({ version: z.literal(1) }),
});

describe.each(filesOf('make'))('examples/make/%s', (file) => {
  const { flow } = blueprint.parse(read('make', file));

  it('has modules in order, which map only from earlier ones', () => {
    expect(flow.map(({ id }) => id)).toEqual(flow.map((_module, index) => index + 1));
    for (const { id, mapper, filter } of flow) {
      const text = JSON.stringify([mapper, filter ?? null]);
      const references = [...text.matchAll(/(?:\{\{|\(|; )(\d+)\./g)].map(([, number]) => Number(number));
      for (const reference of references) expect(reference).toBeLessThan(id);
    }
  });

  it('calls endpoints that there are, and reads fields of the event', () => {
    for (const { module, mapper } of flow) {
      const { url = '', method = '' } = mapper as { url?: string; method?: string };
      if (module === 'http:ActionSendData' && isRoster(url)) {
        expect([url, operationAt(method, url)]).not.toContain(undefined);
      }
      for (const [, path = ''] of JSON.stringify(mapper).matchAll(/\{\{2\.(data\.\w+)\}\}/g)) {
        expect([path, at(payload, path)]).not.toContain(undefined);
      }
    }
  });
});
