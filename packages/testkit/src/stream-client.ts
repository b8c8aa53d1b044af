/** An event of a stream of server-sent events. */
export interface StreamedEvent {
  id: string;
  type: string;
  data: string;
}

/** A client of server-sent events for tests: it keeps what comes, and comes not again by itself. */
export class StreamClient {
  readonly events: StreamedEvent[] = [];
  /** As a browser would send it the next time. */
  lastEventId = '';
  /** Milliseconds; undefined until the server has said so. */
  retry: number | undefined;
  comments = 0;
  /** Resolves when the stream has ended, however that was. */
  readonly ended: Promise<void>;
  private isOver = false;
  private readonly looking = new Set<() => void>();
  private readonly closing: AbortController;

  private constructor(response: Response, closing: AbortController) {
    this.closing = closing;
    this.ended = this.read(response);
  }

  /** @throws Error with the answer where it is no stream */
  static async open(url: string, headers: Record<string, string>): Promise<StreamClient> {
    const closing = new AbortController();
    const response = await fetch(url, {
      headers: { accept: 'text/event-stream', ...headers },
      signal: closing.signal,
    });
    if (!response.headers.get('content-type')?.startsWith('text/event-stream')) {
      throw new Error(`no stream: ${response.status} ${await response.text()}`);
    }
    return new StreamClient(response, closing);
  }

  get ids(): number[] {
    return this.events.map(({ id }) => Number(id));
  }

  /** Resolves once it is so. @throws Error where the stream ends before */
  until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        if (!isSo() && !this.isOver) return;
        this.looking.delete(look);
        if (isSo()) resolve();
        else reject(new Error('the stream has ended'));
      };
      this.looking.add(look);
      look();
    });
  }

  close(): void {
    this.closing.abort();
  }

  private async read(response: Response): Promise<void> {
    let text = '';
    try {
      const decoder = new TextDecoder();
      for await (const bytes of response.body ?? []) {
        text += decoder.decode(bytes, { stream: true });
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        for (const block of blocks) this.take(block);
        for (const look of [...this.looking]) look();
      }
    } catch {
      // It was cut, by this side or the other: it has ended.
    }
    this.isOver = true;
    for (const look of [...this.looking]) look();
  }

  /** WHATWG HTML, 9.2.6: a block without data is no event, and its id counts nevertheless. */
  private take(block: string): void {
    const data: string[] = [];
    let type = 'message';
    for (const line of block.split('\n')) {
      const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
      if (field === '') this.comments++;
      else if (field === 'id') this.lastEventId = value;
      else if (field === 'event') type = value;
      else if (field === 'data') data.push(value);
      else if (field === 'retry') this.retry = Number(value);
    }
    if (data.length > 0) this.events.push({ id: this.lastEventId, type, data: data.join('\n') });
  }
}
