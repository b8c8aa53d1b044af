/**
 * The fields that a collection has. What goes to the driver directly has to name these and no others, as it would with
 * mongoose: a filter on a misspelt field would find nothing, or everything, without a word.
 */
export class DeclaredFields {
  private readonly names: ReadonlySet<string>;

  constructor(
    private readonly collection: string,
    names: Iterable<string>,
  ) {
    this.names = new Set(['_id', ...names]);
  }

  /** @throws TypeError that names the first field which is not declared */
  checkDocument(document: object): void {
    for (const field of Object.keys(document)) this.check(field);
  }

  /** @throws TypeError likewise, also within `$and`, `$or` and `$nor` */
  checkFilter(filter: object): void {
    for (const [field, condition] of Object.entries(filter)) {
      if (!field.startsWith('$')) this.check(field);
      else if (Array.isArray(condition)) for (const branch of condition) this.checkFilter(branch as object);
    }
  }

  private check(path: string): void {
    const dot = path.indexOf('.');
    const field = dot < 0 ? path : path.slice(0, dot);
    if (!this.names.has(field)) throw new TypeError(`${this.collection} has no field ${field}`);
  }
}
