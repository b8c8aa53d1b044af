import type {
  handleBidiStreamingCall,
  Server,
  ServerDuplexStream,
  ServiceDefinition,
  UntypedServiceImplementation,
} from '@grpc/grpc-js';
import type { PackageDefinition } from '@grpc/proto-loader';
import { ReflectionService } from '@grpc/reflection';

/** The one method that the reflection service has in both of its versions. */
const method = 'ServerReflectionInfo';
type Answers = handleBidiStreamingCall<unknown, unknown>;

/** A version of the reflection service: the library serves `v1` and `v1alpha`. */
interface Version {
  definition: ServiceDefinition;
  answers: Answers;
}

function versionsFor(described: PackageDefinition): Version[] {
  const versions: Version[] = [];
  new ReflectionService(described).addToServer({
    addService: (definition: ServiceDefinition, implementation: UntypedServiceImplementation) => {
      versions.push({ definition, answers: implementation[method] as Answers });
    },
  });
  return versions;
}

// Of nothing it is quickly made, and is asked in the same words.
let blank: Version[] | undefined;
const made = new WeakMap<PackageDefinition, Version[]>();

/**
 * Standard reflection (gRPC Server Reflection Protocol) of a contract. The library takes the whole contract apart when it
 * is made, once for each version, which costs more than all else that a server needs to start; here it is made when
 * somebody first asks, which in most processes nobody ever does.
 */
export function addReflection(server: Server, described: PackageDefinition): void {
  blank ??= versionsFor({});
  for (const [index, { definition }] of blank.entries()) {
    server.addService(definition, {
      [method]: (stream: ServerDuplexStream<unknown, unknown>) => {
        const versions = made.get(described) ?? versionsFor(described);
        made.set(described, versions);
        versions[index]?.answers(stream);
      },
    });
  }
}
