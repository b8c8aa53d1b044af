import { join } from 'node:path';
import type { ServiceDefinition as GrpcServiceDefinition } from '@grpc/grpc-js';
import {
  loadSync,
  type MessageTypeDefinition,
  type MethodDefinition,
  type Options,
  type PackageDefinition,
} from '@grpc/proto-loader';
import type { BillingServiceDefinition } from './generated/roster/billing/v1/BillingService';
import type { CatalogServiceDefinition } from './generated/roster/catalog/v1/CatalogService';
import type { EnrollmentServiceDefinition } from './generated/roster/enrollment/v1/EnrollmentService';
import type { IdentityServiceDefinition } from './generated/roster/identity/v1/IdentityService';
import type { NotificationsServiceDefinition } from './generated/roster/notifications/v1/NotificationsService';
import type { SchedulingServiceDefinition } from './generated/roster/scheduling/v1/SchedulingService';

/** Where the `.proto` files stand: the same depth from `src` and from `dist`. */
export const protoRoot = join(__dirname, '..', '..', '..', 'protos');

/** The very options that the types were generated with: other ones would make the types lie. */
const loaderOptions: Options = {
  keepCase: false,
  longs: Number,
  enums: String,
  defaults: true,
  oneofs: true,
  includeDirs: [protoRoot],
};

/** Each service's RPC surface, by the service's name. */
export interface Surfaces {
  identity: IdentityServiceDefinition;
  catalog: CatalogServiceDefinition;
  scheduling: SchedulingServiceDefinition;
  enrollment: EnrollmentServiceDefinition;
  billing: BillingServiceDefinition;
  notifications: NotificationsServiceDefinition;
}

export type ServiceName = keyof Surfaces;

export const serviceNames = [
  'identity',
  'catalog',
  'scheduling',
  'enrollment',
  'billing',
  'notifications',
] as const satisfies readonly ServiceName[];

/** The names of a surface's methods, without the index signature that grpc-js adds. */
export type MethodName<S extends ServiceName> = Extract<
  keyof { [K in keyof Surfaces[S] as string extends K ? never : K]: true },
  string
>;

/** Request and response of one method, as a caller writes and reads them, and as a handler reads and writes them. */
export type MethodTypes<S extends ServiceName, M extends MethodName<S>> =
  Surfaces[S][M] extends MethodDefinition<infer RequestIn, infer ResponseIn, infer RequestOut, infer ResponseOut>
    ? { requestIn: RequestIn; responseIn: ResponseIn; requestOut: RequestOut; responseOut: ResponseOut }
    : never;

export interface Contract<S extends ServiceName = ServiceName> {
  name: S;
  /** Fully qualified, for example `roster.catalog.v1.CatalogService`. */
  fullName: string;
  definition: GrpcServiceDefinition;
  /** For reflection. */
  packageDefinition: PackageDefinition;
}

const loaded = new Map<ServiceName, Contract>();

/** Loads a service's contract from its `.proto` file; kept after the first time. */
export function contractOf<S extends ServiceName>(name: S): Contract<S> {
  let contract = loaded.get(name);
  if (!contract) {
    const packageDefinition = loadSync(`roster/${name}/v1/${name}.proto`, loaderOptions);
    const fullName = `roster.${name}.v1.${name[0]?.toUpperCase()}${name.slice(1)}Service`;
    contract = { name, fullName, definition: packageDefinition[fullName] as GrpcServiceDefinition, packageDefinition };
    loaded.set(name, contract);
  }
  return contract as Contract<S>;
}

/** A message of google.rpc, for the error details of a gRPC status. */
export function rpcMessage<T extends object>(
  file: 'status' | 'error_details',
  name: string,
): MessageTypeDefinition<T, T> {
  return loadSync(`google/rpc/${file}.proto`, loaderOptions)[`google.rpc.${name}`] as unknown as MessageTypeDefinition<
    T,
    T
  >;
}
