import type { CredentialCheck, OpenLink } from '../../domain/provider-link';
import type { ProviderClient, ProviderRequest, ProviderResult } from '../provider-client';

/** The version of the Graph API that these calls are written for. */
export const graphVersion = 'v23.0';

/** What Meta says is wrong (Graph API, "Handling errors"; Cloud API, "Error codes"). */
export interface GraphError {
  code: number;
  message: string;
}

/** Meta's Graph API, as an organization's phone number uses it. */
export class WhatsAppGraph {
  /** @param url without a slash at its end */
  constructor(
    private readonly client: ProviderClient,
    private readonly url: string,
  ) {}

  /** @param path behind the phone number's id, with its slash or question mark */
  call(link: OpenLink, method: ProviderRequest['method'], path: string, body?: unknown): Promise<ProviderResult> {
    return this.client.call(link.organizationId, {
      method,
      url: `${this.url}/${graphVersion}/${link.settings.phoneNumberId}${path}`,
      headers: { authorization: `Bearer ${link.secrets.accessToken}` },
      ...(body === undefined ? {} : { body }),
    });
  }

  /** Why calls for this organization are not made just now; undefined where they are. */
  heldBack(organizationId: string): string | undefined {
    return this.client.isOpen(organizationId) ? 'WhatsApp did not answer lately' : undefined;
  }

  /** True where Meta shows us the phone number. */
  check(): CredentialCheck {
    return async (link) => {
      const result = await this.call(link, 'GET', '?fields=display_phone_number,verified_name');
      if (result.kind !== 'answered') return { ok: false, detail: result.reason };
      const { display_phone_number: number, verified_name: name } = (result.body ?? {}) as Record<string, unknown>;
      if (result.status === 200) return { ok: true, detail: [name, number].filter(Boolean).join(', ') || 'Accepted' };
      const { message } = graphErrorOf(result.body, result.status);
      return { ok: false, detail: message };
    };
  }
}

/** The error in an answer that is none of 2xx. */
export function graphErrorOf(body: unknown, status: number): GraphError {
  const { error } = (body ?? {}) as {
    error?: { code?: unknown; message?: unknown; error_data?: { details?: unknown } };
  };
  const code = typeof error?.code === 'number' ? error.code : 0;
  const details = error?.error_data?.details;
  const message = [error?.message, details].filter((part) => typeof part === 'string' && part !== '').join(': ');
  return { code, message: message === '' ? `WhatsApp answered ${status}` : message.slice(0, 500) };
}
