import { type CallContext, markOf, writtenVersion } from '../context/call-context';

interface Told {
  id: string;
  version: number;
}

type Question<C> = Promise<ReadonlyMap<string, C>>;

/** How often a caller shares another's question that comes to nothing before it asks by itself. */
const maxShared = 2;

/**
 * Asks an owner for copies, and lets callers who miss the same ones at the same time share the question: after a start,
 * or an outage of the bus, a hundred requests would otherwise ask for the same course.
 */
export class Asking<C extends Told> {
  private readonly underWay = new Map<string, Question<C>>();

  constructor(
    private readonly kind: string,
    private readonly fetch: (context: CallContext, ids: string[]) => Promise<C[]>,
  ) {}

  /** @returns what the owner told; what it does not know is left out */
  async ask(context: CallContext, ids: readonly string[], shared = 0): Promise<C[]> {
    const others = new Map<string, Question<C>>();
    for (const id of shared < maxShared ? ids : []) {
      const question = this.underWay.get(`${context.organization.id}/${id}`);
      if (question !== undefined) others.set(id, question);
    }
    const own = ids.filter((id) => !others.has(id));
    const answers = own.length > 0 ? [...(await this.askNow(context, own)).values()] : [];
    const again: string[] = [];
    for (const [id, question] of others) {
      const answer = await answerOf(question);
      const copy = answer?.get(id);
      const seen = writtenVersion(context, markOf(this.kind, id));
      // Asked before this caller's own write, or in the name of a caller who ran out of time: ask anew.
      if (!answer || (copy?.version ?? 0) < seen) again.push(id);
      else if (copy) answers.push(copy);
    }
    return again.length > 0 ? [...answers, ...(await this.ask(context, again, shared + 1))] : answers;
  }

  private async askNow(context: CallContext, ids: string[]): Question<C> {
    const keys = ids.map((id) => `${context.organization.id}/${id}`);
    const question = this.fetch(context, ids).then((copies) => new Map(copies.map((copy) => [copy.id, copy])));
    for (const key of keys) this.underWay.set(key, question);
    try {
      return await question;
    } finally {
      for (const key of keys) if (this.underWay.get(key) === question) this.underWay.delete(key);
    }
  }
}

/** Undefined where the question failed: the one who asked hears why. */
const answerOf = <C>(question: Question<C>): Promise<ReadonlyMap<string, C> | undefined> =>
  question.catch(() => undefined);
