/** An HTTP answer with its body already read. */
export interface HttpAnswer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test asserts the shape of what the API answers
  body: any;
}

/** A client of the HaiTech API for tests: it never throws on a refusal, since refusals are what is tested. */
export class HttpClient {
  constructor(
    readonly baseUrl: string,
    protected readonly headers: Record<string, string> = {},
  ) {}

  /** @throws Error where the sign-in is refused */
  async signIn(email: string, password: string): Promise<HttpClient> {
    const { status, body } = await this.post('/auth/login', { email, password });
    if (status !== 200) throw new Error(`sign-in answered ${status}: ${JSON.stringify(body)}`);
    return this.with({ authorization: `Bearer ${body.data.accessToken}` });
  }

  with(headers: Record<string, string>): HttpClient {
    return new HttpClient(this.baseUrl, { ...this.headers, ...headers });
  }

  get(path: string): Promise<HttpAnswer> {
    return this.send('GET', path);
  }

  post(path: string, body?: unknown): Promise<HttpAnswer> {
    return this.send('POST', path, body);
  }

  put(path: string, body?: unknown): Promise<HttpAnswer> {
    return this.send('PUT', path, body);
  }

  delete(path: string): Promise<HttpAnswer> {
    return this.send('DELETE', path);
  }

  async send(method: string, path: string, body?: unknown): Promise<HttpAnswer> {
    const response = await fetch(`${this.baseUrl}${path}`, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...this.headers },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') && text !== '';
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  }

  /** What a successful call answers with as `data`. @throws Error with the answer where it is a refusal */
  // biome-ignore lint/suspicious/noExplicitAny: a test asserts the shape of what the API answers
  async data(method: string, path: string, body?: unknown): Promise<any> {
    const answer = await this.send(method, path, body);
    if (answer.status >= 300)
      throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body.data;
  }
}
