export { nextVersionOf } from './next-version';
export { type ProcessSystem, type ProcessSystemOptions, startProcessSystem } from './process-system';
export { Supervised } from './supervised';
export { type Failure, Traffic } from './traffic';
