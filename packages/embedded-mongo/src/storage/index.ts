import type { Document } from '../bson/decode';
import { getField, type RawValue, sameBytes } from '../bson/raw';
import { everything, type Filter } from '../query/filter';
import { parsePath } from '../query/path';
import { type DocumentKeys, documentKeys, type KeyField } from './index-keys';

/** What `createIndexes` said, as it is stored and listed again. */
export interface IndexSpec {
  readonly name: string;
  readonly key: Record<string, 1 | -1>;
  readonly unique?: boolean;
  readonly sparse?: boolean;
  readonly expireAfterSeconds?: number;
  /** The other options as the client gave them, for `listIndexes`. */
  readonly options: Document;
}

/** A secondary index: a table of binary keys, or for `_id` the documents' own table. */
export class Index {
  readonly fields: readonly KeyField[];
  /** Every path's first part: a multikey index may not combine bounds on paths that share one. */
  readonly roots: readonly string[];

  /** The top-level fields on which the keys depend; undefined where that cannot be told. */
  private readonly watched: readonly string[] | undefined;
  /** SQL for a key and its row. */
  readonly addSql: string;
  readonly removeSql: string;
  /** SQL for reading it, by variant: see `read-range.ts`. */
  readonly statements: string[] = [];

  constructor(
    readonly id: number,
    readonly table: string,
    readonly spec: IndexSpec,
    readonly partial: Filter,
    /** Any document has an array on one of the paths. Set for good once it happens. */
    public multikey: boolean,
    /** The write number at which it came to be: older snapshots do not have its table. */
    readonly createdAt: number,
  ) {
    this.fields = Object.entries(spec.key).map(([path, direction]) => ({
      path: parsePath(path),
      descending: direction < 0,
    }));
    this.addSql = `INSERT INTO ${table} (k, r) VALUES (?, ?)`;
    this.removeSql = `DELETE FROM ${table} WHERE k = ? AND r = ?`;
    this.roots = this.fields.map(({ path }) => rootOf(path.text));
    if (partial.conjunctive)
      this.watched = [...new Set([...this.roots, ...partial.predicates.map(({ path }) => rootOf(path))])];
  }

  get isId(): boolean {
    return this.id === 0;
  }

  get isPartial(): boolean {
    return this.partial !== everything;
  }

  /** Whether two versions of a document agree byte for byte in everything that the index looks at, so that their keys are the same. */
  isUntouched(before: Uint8Array, after: Uint8Array): boolean {
    return this.watched?.every((name) => isSame(getField(before, name), getField(after, name))) ?? false;
  }

  /** The keys of a document; none where the index is sparse or partial and leaves it out. */
  keysOf(doc: Uint8Array): DocumentKeys {
    if (this.isPartial && !this.partial.matches(doc, 0)) return noKeys;
    const keys = documentKeys(doc, this.fields);
    return this.spec.sparse && !keys.present ? { ...keys, keys: [] } : keys;
  }
}

function rootOf(path: string): string {
  return path.split('.')[0]!;
}

function isSame(before: RawValue | undefined, after: RawValue | undefined): boolean {
  return before && after ? sameBytes(before, after) : before === after;
}

const noKeys: DocumentKeys = { keys: [], multikey: false, present: false };
