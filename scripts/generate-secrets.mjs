/**
 * Makes up the secrets that an installation for development needs.
 *
 *   generate-secrets.mjs compose                  writes .env for docker-compose.yml, unless there is one
 *   generate-secrets.mjs kubernetes [namespace]   prints Secrets for deploy/k8s/overlays/development
 */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { root, say } from './lib/workspace.mjs';

/** Fit for a URL and for a shell, whatever is quoted. */
const password = () => randomBytes(24).toString('base64url');

const services = ['identity', 'catalog', 'scheduling', 'enrollment', 'billing', 'notifications'];

const made = {
  peerToken: password(),
  secretKey: randomBytes(32).toString('base64'),
  adminPassword: randomBytes(12).toString('base64url'),
  mongodb: password(),
  replicaSetKey: randomBytes(48).toString('base64'),
  redis: password(),
  grafana: password(),
};

function composeEnvironment() {
  return `# Made by "npm run compose:env" for docker-compose.yml. Not for the repository, nor for anybody else.
ROSTER_PEER_TOKEN=${made.peerToken}
ROSTER_SECRET_KEY=${made.secretKey}
ROSTER_ADMIN_EMAIL=admin@roster.local
ROSTER_ADMIN_PASSWORD=${made.adminPassword}
MONGODB_PASSWORD=${made.mongodb}
MONGODB_REPLICA_SET_KEY=${made.replicaSetKey}
REDIS_PASSWORD=${made.redis}
GRAFANA_PASSWORD=${made.grafana}
`;
}

function kubernetesSecrets(namespace) {
  const url = `mongodb://roster:${made.mongodb}@mongodb-0.mongodb:27017/?replicaSet=rs0&authSource=admin`;
  const data = {
    'roster-peers': { token: made.peerToken },
    'roster-stored-secrets': { key: made.secretKey },
    'roster-mongodb': Object.fromEntries([...services, 'jobs'].map((key) => [key, url])),
    'roster-redis': { url: `redis://:${made.redis}@redis:6379` },
    'roster-administrator': { email: 'admin@roster.local', password: made.adminPassword },
    'roster-engines': {
      'mongodb-password': made.mongodb,
      'mongodb-replica-set-key': made.replicaSetKey,
      'redis-password': made.redis,
    },
  };
  return Object.entries(data)
    .map(([name, stringData]) =>
      stringify({ apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace }, type: 'Opaque', stringData }),
    )
    .join('---\n');
}

function writeEnvironment() {
  const file = join(root, '.env');
  try {
    writeFileSync(file, composeEnvironment(), { mode: 0o600, flag: 'wx' });
    say(`${file} is made; sign in as admin@roster.local with ROSTER_ADMIN_PASSWORD`);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    say(`${file} is there already, and stays: new passwords would not fit the data that was made with it`);
  }
}

const [what, namespace = 'roster-development'] = process.argv.slice(2);
if (what === 'compose') writeEnvironment();
else if (what === 'kubernetes') process.stdout.write(kubernetesSecrets(namespace));
else {
  say('usage: generate-secrets.mjs compose|kubernetes [namespace]');
  process.exitCode = 2;
}
