/** deploy/docker/Dockerfile: what can be said of it without a Docker daemon. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DockerfileParser } from 'dockerfile-ast';
import { pinnedVersion, readJson, root, workspaceFolders } from '../../scripts/lib/workspace.mjs';

/** The stages of a Dockerfile, each with its instructions in order. */
export function stagesOf(text) {
  const stages = [];
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    const keyword = instruction.getKeyword();
    const words = instruction.getArguments().map((argument) => argument.getValue());
    if (keyword === 'FROM') stages.push({ image: words[0], name: words[2] ?? '', steps: [] });
    else if (stages.length > 0)
      stages.at(-1).steps.push({ keyword, words, flags: flagsOf(instruction), text: argumentsOf(instruction) });
  }
  return stages;
}

const flagsOf = (instruction) =>
  Object.fromEntries((instruction.getFlags?.() ?? []).map((flag) => [flag.getName(), flag.getValue()]));

/** As a shell gets it: without the flags, and with its continuations joined. */
const argumentsOf = (instruction) =>
  (instruction.getArgumentsContent() ?? '').replace(/^(--\S+\s+)+/, '').replace(/\\\n(\s*#[^\n]*\n)*/g, ' ');

export function dockerfileProblems(text, ignored) {
  const [, defaultImage = ''] = /^ARG NODE_IMAGE=(\S+)/m.exec(text) ?? [];
  const stages = stagesOf(text);
  const last = stages.at(-1);
  const of = (stage, keyword) => stage.steps.filter((step) => step.keyword === keyword);
  const problems = [];
  const want = (isSo, problem) => isSo || problems.push(problem);

  want(
    new RegExp(`^node:${pinnedVersion()}-[a-z]+-slim(@sha256:[0-9a-f]{64})?$`).test(defaultImage),
    `the image ${defaultImage} is not Node ${pinnedVersion()}, slim, which package.json pins`,
  );
  for (const stage of stages) {
    want(stage.image.includes('NODE_IMAGE'), `a stage stands on ${stage.image}, not on the pinned Node`);
    want(of(stage, 'ADD').length === 0, 'ADD fetches or unpacks; COPY does neither');
    want(
      !/\b(curl|wget|sudo)\b/.test(
        of(stage, 'RUN')
          .map((step) => step.text)
          .join(),
      ),
      'a step fetches what no lock file names',
    );
  }
  const [user] = of(last, 'USER').flatMap(({ words }) => words);
  want(/^[1-9]\d*:[1-9]\d*$/.test(user ?? ''), 'the image does not run as a numbered user other than root');
  for (const keyword of ['HEALTHCHECK', 'STOPSIGNAL', 'ENTRYPOINT', 'CMD', 'LABEL', 'WORKDIR']) {
    want(of(last, keyword).length > 0, `the image has no ${keyword}`);
  }
  const labels = of(last, 'LABEL')
    .map((step) => step.text)
    .join();
  for (const label of ['title', 'licenses', 'version', 'revision', 'created']) {
    want(
      labels.includes(`org.opencontainers.image.${label}=`),
      `the image has no label org.opencontainers.image.${label}`,
    );
  }
  want(
    of(last, 'ENTRYPOINT').every((step) => step.text.startsWith('[')),
    'a shell stands between the signals and the process',
  );
  want(
    of(last, 'RUN').every((step) => /^\s*rm /.test(step.text)),
    'the image itself is built upon, past the stage that builds',
  );
  want(
    of(last, 'RUN').some((step) => step.text.includes('/usr/local/bin/npm ')),
    'npm is left in the image',
  );
  problems.push(...copyProblems(stages, ignored), ...workspaceProblems(stages[0]));
  return problems;
}

/** Every path that is copied is there, and the context has it. */
function copyProblems(stages, ignored) {
  const made = new Set([
    'node_modules',
    ...stages[0].steps.filter(({ keyword }) => keyword === 'COPY').flatMap(({ words }) => words.slice(0, -1)),
  ]);
  return stages.flatMap(({ steps }) =>
    steps
      .filter(({ keyword }) => keyword === 'COPY')
      .flatMap(({ words, flags }) =>
        words.slice(0, -1).flatMap((source) => {
          if (flags.from)
            return made.has(source.replace(/^\/roster\//, ''))
              ? []
              : [`${source} is no product of the stage ${flags.from}`];
          if (!existsSync(join(root, source))) return [`${source} is copied and not there`];
          return ignored(source) ? [`${source} is copied, and .dockerignore keeps it away`] : [];
        }),
      ),
  );
}

/** All workspaces are installed, and all but the test kit built. */
function workspaceProblems({ steps }) {
  const install = steps.findIndex(({ keyword, text }) => keyword === 'RUN' && text.includes('npm ci'));
  const before = steps.slice(0, install).flatMap(({ words }) => words);
  const compiled = new Set(steps.find(({ text }) => text.includes('tsc -b'))?.text.split(/\s+/));
  const projects = readJson(root, 'tsconfig.json').references.map(({ path }) => path);
  return [
    ...workspaceFolders()
      .filter((folder) => !before.includes(`${folder}/package.json`))
      .map((folder) => `the manifest of ${folder} is not there when npm ci runs`),
    ...projects
      .filter((path) => path !== 'packages/testkit' && !compiled.has(path))
      .map((path) => `${path} is not built`),
  ];
}

/** Whether .dockerignore keeps a file away: the last line that fits decides. */
export function readIgnored() {
  const lines = readFileSync(join(root, '.dockerignore'), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));
  const patterns = lines.map((line) => ({ keeps: line.startsWith('!'), pattern: expression(line.replace(/^!/, '')) }));
  return (path) => {
    const parents = path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
    const last = patterns.findLast(({ pattern }) => parents.some((parent) => pattern.test(parent)));
    return last !== undefined && !last.keeps;
  };
}

const expression = (pattern) =>
  new RegExp(
    `^${pattern
      .replace(/[.+^$()|[\]{}]/g, '\\$&')
      .replace(/\*\*\//g, '(?:.*/)?')
      .replace(/(?<!\.)\*/g, '[^/]*')}$`,
  );
