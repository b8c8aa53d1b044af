/** Writes the types of packages/contracts anew from protos/. */
import { contracts, generateInto } from './lib/contracts.mjs';
import { say } from './lib/workspace.mjs';

generateInto(contracts);
say('generated: packages/contracts/src/generated and src/messages');
