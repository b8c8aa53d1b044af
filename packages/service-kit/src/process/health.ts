import { readFile } from 'node:fs/promises';
import { type ChannelCredentials, credentials, makeGenericClientConstructor, status } from '@grpc/grpc-js';
import { service } from 'grpc-health-check';
import { z } from 'zod';
import { setting } from '../config/parse-config';

/** Where this machine's process listens, in the words that the process itself was given. */
export const healthSettings = z.object({
  ROSTER_GRPC_PORT: setting.port().default(7000),
  ROSTER_PORT: setting.port().default(8000),
  ROSTER_PEER_TLS_CERT: z.string().optional(),
  ROSTER_PEER_TLS_KEY: z.string().optional(),
  ROSTER_PEER_TLS_CA: z.string().optional(),
});

type Settings = z.infer<typeof healthSettings>;

/**
 * Asks the process on this machine how it is, as an orchestrator's probe would: a service over gRPC (grpc.health.v1), with
 * its own certificate where there is mutual TLS; where no service listens, a gateway over HTTP.
 *
 * @returns undefined where it is well, else what is not, in a line
 */
export async function whatAils(settings: Settings, timeoutMs: number): Promise<string | undefined> {
  const answer = await askService(settings, timeoutMs);
  return answer === 'nobody' ? askGateway(settings.ROSTER_PORT, timeoutMs) : answer;
}

async function askService(settings: Settings, timeoutMs: number): Promise<string | 'nobody' | undefined> {
  const Health = makeGenericClientConstructor(service, 'grpc.health.v1.Health');
  // An address is no name that TLS may ask for.
  const options = { 'grpc.ssl_target_name_override': 'localhost' };
  const client = new Health(`127.0.0.1:${settings.ROSTER_GRPC_PORT}`, await credentialsOf(settings), options);
  const deadline = Date.now() + timeoutMs;
  try {
    return await new Promise((resolve) => {
      client.check?.({ service: '' }, { deadline }, (error: Failure | null, answer?: { status: string }) => {
        if (error) resolve(isRefusal(error) ? 'nobody' : `gRPC: ${error.message}`);
        else resolve(answer?.status === 'SERVING' ? undefined : `gRPC: ${answer?.status}`);
      });
    });
  } finally {
    client.close();
  }
}

interface Failure {
  code: number;
  message: string;
}

/** Nothing listens there. */
const isRefusal = ({ code, message }: Failure): boolean =>
  code === status.UNAVAILABLE && message.includes('ECONNREFUSED');

/** The peer is this very machine: whose name its certificate has does not matter, only who signed it. */
async function credentialsOf(settings: Settings): Promise<ChannelCredentials> {
  const { ROSTER_PEER_TLS_CA: ca, ROSTER_PEER_TLS_KEY: key, ROSTER_PEER_TLS_CERT: certificate } = settings;
  if (!ca || !key || !certificate) return credentials.createInsecure();
  const [caPem, keyPem, certificatePem] = await Promise.all([readFile(ca), readFile(key), readFile(certificate)]);
  return credentials.createSsl(caPem, keyPem, certificatePem, { checkServerIdentity: () => undefined });
}

async function askGateway(port: number, timeoutMs: number): Promise<string | undefined> {
  const url = `http://127.0.0.1:${port}/api/v1/health/live`;
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
    return answer.ok ? undefined : `${url}: ${answer.status}`;
  } catch (error) {
    return `no service, and ${url}: ${String((error as { cause?: unknown }).cause ?? error)}`;
  }
}
