import type { CredentialCheck, OpenLink } from '../../domain/provider-link';
import type { ProviderClient, ProviderResult } from '../provider-client';

/**
 * Asks Zoom for an access token (Zoom, "Server-to-Server OAuth").
 *
 * @param oauthUrl without a slash at its end
 */
export function requestZoomToken(client: ProviderClient, oauthUrl: string, link: OpenLink): Promise<ProviderResult> {
  const { accountId = '', clientId = '' } = link.settings;
  const basic = Buffer.from(`${clientId}:${link.secrets.clientSecret ?? ''}`).toString('base64');
  const query = new URLSearchParams({ grant_type: 'account_credentials', account_id: accountId });
  return client.call(link.organizationId, {
    method: 'POST',
    url: `${oauthUrl}/oauth/token?${query}`,
    headers: { authorization: `Basic ${basic}` },
  });
}

/** True where Zoom gives us a token. */
export const zoomCheck =
  (client: ProviderClient, oauthUrl: string): CredentialCheck =>
  async (link) => {
    const result = await requestZoomToken(client, oauthUrl, link);
    if (result.kind !== 'answered') return { ok: false, detail: result.reason };
    const { scope, reason } = (result.body ?? {}) as { scope?: unknown; reason?: unknown };
    if (result.status === 200) return { ok: true, detail: typeof scope === 'string' ? scope : 'Accepted' };
    return { ok: false, detail: typeof reason === 'string' ? reason : `Zoom answered ${result.status}` };
  };
