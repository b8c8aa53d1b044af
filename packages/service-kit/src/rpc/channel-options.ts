import type { ChannelOptions } from '@grpc/grpc-js';

/** What only reads, by the first word of its name: see CONTRIBUTING. `VerifyApiKey` looks a key up. */
const readers = /^(Get|BatchGet|List|Page|Read|Count|Verify)[A-Z]/;

/** True for RPCs that may be sent again when nobody knows whether they arrived. */
export const isRead = (method: string): boolean => readers.test(method);

/**
 * How a client's channel behaves. Calls go in turn to all addresses that the name has, and past those that do not answer.
 * A read that met a process just as that ended is sent again, to another one where there is one; a command is not, since
 * it may have been done. (One that the process never took, gRPC itself sends again.)
 *
 * @param service fully qualified, `roster.catalog.v1.CatalogService`
 */
export function channelOptions(service: string, methods: readonly string[]): ChannelOptions {
  const reads = methods.filter(isRead).map((method) => ({ service, method }));
  return {
    'grpc.max_receive_message_length': 16 * 1024 * 1024,
    'grpc.keepalive_time_ms': 30_000,
    'grpc.keepalive_timeout_ms': 10_000,
    'grpc.initial_reconnect_backoff_ms': 100,
    'grpc.max_reconnect_backoff_ms': 2_000,
    // A name is looked up anew when a connection ends; the default waits half a minute between two look-ups.
    'grpc.dns_min_time_between_resolutions_ms': 1_000,
    'grpc.service_config': JSON.stringify({
      loadBalancingConfig: [{ round_robin: {} }],
      methodConfig: [
        {
          name: reads,
          retryPolicy: {
            maxAttempts: 3,
            initialBackoff: '0.05s',
            maxBackoff: '0.5s',
            backoffMultiplier: 4,
            retryableStatusCodes: ['UNAVAILABLE'],
          },
        },
      ],
    }),
  };
}

const ipv4 = /^\d{1,3}(\.\d{1,3}){3}:\d{1,5}$/;

/**
 * gRPC's target for an address of the settings. A name with several addresses (a headless Kubernetes service) needs
 * nothing more; several addresses without a name stand between bars: `10.0.0.4:7000|10.0.0.5:7000`.
 */
export function targetOf(address: string): string {
  return address.includes('|') ? `ipv4:${address.split('|').join(',')}` : address;
}

/** True for what `targetOf` understands: one `host:port`, or several of IPv4. */
export function isAddress(address: string): boolean {
  const parts = address.split('|');
  return parts.length === 1 ? /^\S+:\d{1,5}$/.test(address) : parts.every((part) => ipv4.test(part));
}
