/** Which methods a path has, for those who came with another one. Only asked once nothing else matched. */
export class PathTable {
  private readonly paths = new Map<string, { pattern: RegExp; methods: Set<string> }>();

  /** @param prefix of every path */
  constructor(private readonly prefix: string) {}

  add(method: string, path: string): void {
    const known = this.paths.get(path) ?? { pattern: patternOf(this.prefix + path), methods: new Set(['OPTIONS']) };
    known.methods.add(method);
    if (method === 'GET') known.methods.add('HEAD');
    this.paths.set(path, known);
  }

  /** @returns nothing where the path is unknown */
  methodsAt(url: string): string[] {
    const path = url.split('?')[0] ?? '';
    const methods = new Set<string>();
    for (const { pattern, methods: known } of this.paths.values()) {
      if (pattern.test(path)) for (const method of known) methods.add(method);
    }
    return [...methods].sort();
  }
}

function patternOf(path: string): RegExp {
  const parts = path
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`^${parts.join('/')}/?$`, 'i');
}
