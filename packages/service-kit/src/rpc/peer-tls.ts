import { type ChannelCredentials, credentials, experimental, ServerCredentials } from '@grpc/grpc-js';
import { z } from 'zod';
import { ConfigError } from '../config/parse-config';

/** Mutual TLS between services: all three, or none. */
export const peerTlsSettings = z.object({
  /** This process's certificate, PEM; its DNS names include the service's own name (`identity`). */
  ROSTER_PEER_TLS_CERT: z.string().optional(),
  ROSTER_PEER_TLS_KEY: z.string().optional(),
  /** Who signs the services' certificates, PEM. */
  ROSTER_PEER_TLS_CA: z.string().optional(),
});

/** Paths of PEM files. */
export interface PeerTls {
  certificateFile: string;
  privateKeyFile: string;
  caCertificateFile: string;
  /** How often the files are looked at: a renewed certificate serves new connections from then on, without a restart. */
  lookEveryMs?: number;
}

/**
 * @returns undefined where mutual TLS is not asked for
 * @throws ConfigError where it is asked for by halves
 */
export function peerTlsOf(config: z.infer<typeof peerTlsSettings>): PeerTls | undefined {
  const names = ['ROSTER_PEER_TLS_CERT', 'ROSTER_PEER_TLS_KEY', 'ROSTER_PEER_TLS_CA'] as const;
  const [certificateFile, privateKeyFile, caCertificateFile] = names.map((name) => config[name]);
  if (certificateFile && privateKeyFile && caCertificateFile)
    return { certificateFile, privateKeyFile, caCertificateFile };
  const lines = names.filter((name) => !config[name]).map((name) => `  ${name}: is needed with the other two`);
  if (lines.length === names.length) return undefined;
  throw new ConfigError(`These settings are not right:\n${lines.join('\n')}`);
}

const watched = ({ lookEveryMs = 10_000, ...files }: PeerTls) =>
  new experimental.FileWatcherCertificateProvider({ ...files, refreshIntervalMs: lookEveryMs });

/** What a client shows, and what it accepts: see `peerNameOption`. */
export function clientCredentials(tls: PeerTls | undefined): ChannelCredentials {
  if (!tls) return credentials.createInsecure();
  const provider = watched(tls);
  return experimental.createCertificateProviderChannelCredentials(provider, provider, {});
}

/** A server that shows its certificate and asks for the caller's. */
export function serverCredentials(tls: PeerTls | undefined): ServerCredentials {
  if (!tls) return ServerCredentials.createInsecure();
  const provider = watched(tls);
  return experimental.createCertificateProviderServerCredentials(provider, provider, true);
}

/** Wherever a service is found, its certificate names the service. */
export const peerNameOption = (service: string): Record<string, string> => ({
  'grpc.ssl_target_name_override': service,
});
