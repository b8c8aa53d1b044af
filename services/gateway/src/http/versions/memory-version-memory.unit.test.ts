import { versionMemoryContract } from '@roster/testkit/gateway';
import { MemoryVersionMemory } from './memory-version-memory';

versionMemoryContract('memory', () =>
  Promise.resolve({ make: (clock) => new MemoryVersionMemory(clock), close: () => Promise.resolve() }),
);
