/** Apart from the rest of the kit, which loads what telemetry has to instrument first. */
export { type ProcessStart, type Running, runProcess } from './run-process';
