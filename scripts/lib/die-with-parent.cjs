/**
 * Preloaded into a server that the bootstrap starts. The two share an IPC channel, which the kernel closes when either
 * end dies, however it dies: so a bootstrap that was killed with SIGKILL leaves no server behind that holds the ports.
 * A channel was chosen over exec (Node 20 has none), over PR_SET_PDEATHSIG (Linux only) and over a pipe on stdin (a
 * program may want its stdin).
 */
const { isMainThread } = require('node:worker_threads');

if (isMainThread && process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  // Listening on the channel must not keep a program alive that has nothing else to do.
  process.channel.unref();
}
