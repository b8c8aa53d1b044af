import type { RawValue } from '../bson/raw';
import type { Node } from '../bson/tree';

/** What an operator knows about the field that it changes. */
export interface FieldContext {
  readonly path: string;
  readonly argument: RawValue;
  /** The document's `_id`, which MongoDB names in its errors. */
  readonly id: RawValue | undefined;
  readonly inserting: boolean;
  readonly now: Date;
}

/** What becomes of a field: a new value, its removal, or nothing. */
export type FieldChange = { readonly set: Node } | 'remove' | 'keep';

/** Computes a field's change from its present value. */
export type FieldOperator = (current: Node | undefined, context: FieldContext) => FieldChange;
