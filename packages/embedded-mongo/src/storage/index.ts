import type { Document } from '../bson/decode';
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
    this.roots = this.fields.map(({ path }) => path.text.split('.')[0]!);
  }

  get isId(): boolean {
    return this.id === 0;
  }

  get isPartial(): boolean {
    return this.partial !== everything;
  }

  /** The keys of a document; none where the index is sparse or partial and leaves it out. */
  keysOf(doc: Uint8Array): DocumentKeys {
    if (this.isPartial && !this.partial.matches(doc, 0)) return noKeys;
    const keys = documentKeys(doc, this.fields);
    return this.spec.sparse && !keys.present ? { ...keys, keys: [] } : keys;
  }
}

const noKeys: DocumentKeys = { keys: [], multikey: false, present: false };
