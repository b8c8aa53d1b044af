/** A caller of the HaiTech API, as an integrator would write one. */
export class ApiClient {
  private accessToken: string | undefined;

  constructor(readonly baseUrl: string) {}

  async signIn(email: string, password: string): Promise<string> {
    const { data } = await this.call<{ accessToken: string; user: { name: string } }>('POST', '/auth/login', {
      email,
      password,
    });
    this.accessToken = data.accessToken;
    return data.user.name;
  }

  post<T>(path: string, body?: unknown): Promise<Answer<T>> {
    return this.call<T>('POST', path, body);
  }

  get<T>(path: string): Promise<Answer<T>> {
    return this.call<T>('GET', path);
  }

  delete(path: string): Promise<Answer<unknown>> {
    return this.call('DELETE', path);
  }

  private async call<T>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
    const response = await fetch(`${this.baseUrl}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.accessToken ? { authorization: `Bearer ${this.accessToken}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(15_000),
    });
    const answer = (await response.json()) as Answer<T> & {
      error?: { code: string; message: string; details?: unknown };
    };
    if (!response.ok) {
      throw new Error(
        `${method} ${path} answered ${response.status} ${answer.error?.code}: ${answer.error?.message} ${JSON.stringify(answer.error?.details ?? '')}`,
      );
    }
    return answer;
  }
}

export interface Answer<T> {
  data: T;
}
