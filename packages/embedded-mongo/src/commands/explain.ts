import { encode } from '../bson/decode';
import { documentAt } from '../bson/raw';
import { failedToParse, notImplemented } from '../errors';
import { chooseStrategy, type Strategy } from '../query/choose-plan';
import type { Plan } from '../query/planner';
import type { Query } from '../query/query';
import { latest } from '../transactions/direct';
import { type Reply, replyFromDocument } from '../wire/reply';
import { queryOf } from './find';
import { Request } from './request';

/** A step of a plan, named as MongoDB does. */
interface Stage {
  stage: 'EOF' | 'COLLSCAN' | 'IXSCAN' | 'FETCH' | 'OR' | 'SORT' | 'SORT_MERGE';
  inputStage?: Stage;
  inputStages?: Stage[];
  indexName?: string;
  keyPattern?: Record<string, 1 | -1>;
  direction?: 'forward' | 'backward';
}

/** `explain` of a `find`: how it would be answered now. What that costs is not told. */
export function explain(request: Request): Reply {
  request.allow('verbosity');
  const verbosity = request.optionalString('verbosity') ?? 'allPlansExecution';
  if (verbosity !== 'queryPlanner') throw notImplemented(`explain with the verbosity ${verbosity}`);
  const source = request.document('explain');
  if (!source) throw failedToParse('explain needs a command');
  const { message, client, state, databaseName } = request;
  const body = documentAt(source.buf, source.start);
  const command = new Request({ ...message, body, sequences: new Map(), database: databaseName }, client, state);
  if (command.name !== 'find') throw notImplemented(`explain of ${command.name}`);
  const query = queryOf(command);
  const collection = command.existingCollection;
  const winningPlan: Stage = collection
    ? stageOf(chooseStrategy(collection, latest(collection), query), query)
    : { stage: 'EOF' };
  const queryPlanner = { namespace: command.namespace, winningPlan, rejectedPlans: [] };
  return replyFromDocument(encode({ explainVersion: '1', queryPlanner, ok: 1 }));
}

function stageOf(strategy: Strategy, { sort }: Query): Stage {
  // Given up, it goes on with a range that is bounded as well: see `Walk`.
  if ('walk' in strategy) return read(strategy.walk);
  const [plan, ...others] = strategy.plans;
  if (!plan) return { stage: 'EOF' };
  const inputStage: Stage = others.length === 0 ? read(plan) : { stage: 'OR', inputStages: strategy.plans.map(read) };
  if (sort.length === 0) return inputStage;
  if (others.length > 0 || !plan.sorted) return { stage: 'SORT', inputStage };
  return plan.ranges.length > 1 ? { stage: 'SORT_MERGE', inputStage } : inputStage;
}

function read({ index, reverse }: Plan): Stage {
  const direction = reverse ? 'backward' : 'forward';
  if (!index) return { stage: 'COLLSCAN', direction };
  const { name: indexName, key: keyPattern } = index.spec;
  return { stage: 'FETCH', inputStage: { stage: 'IXSCAN', indexName, keyPattern, direction } };
}
