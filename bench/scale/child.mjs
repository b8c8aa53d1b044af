import { fork } from 'node:child_process';

/** A child process that answers one question at a time. */
export function child(file, env) {
  const running = fork(file, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ask = (question) =>
    new Promise((resolve, reject) => {
      const ended = (code) => reject(new Error(`${file} ended with ${code}`));
      running.once('exit', ended);
      running.once('message', (answer) => {
        running.off('exit', ended);
        resolve(answer);
      });
      if (question) running.send(question);
    });
  const stop = () => new Promise((done) => running.once('exit', done).send({ ask: 'stop' }));
  return { ask, stop };
}
