/**
 * For mongosh, on the machine (or in the pod, or in the network) of a mongod that has a key file and nothing else yet: begins a
 * replica set of one, and makes the user that Roster's services share. Both are allowed from the machine itself until there
 * is a first user. Can be repeated.
 */
const { MONGODB_MEMBER: host, MONGODB_PASSWORD: password } = process.env;
if (!host || !password) throw new Error('MONGODB_MEMBER and MONGODB_PASSWORD are needed');

const here = '127.0.0.1:27017/admin?directConnection=true&serverSelectionTimeoutMS=1000';
const databases = ['identity', 'catalog', 'scheduling', 'enrollment', 'billing', 'notifications'];

function signedIn() {
  return connect(`mongodb://roster:${encodeURIComponent(password)}@${here}`).runCommand({ ping: 1 }).ok === 1;
}

function setUp() {
  const admin = connect(`mongodb://${here}`);
  const { setName, isWritablePrimary } = admin.hello();
  if (!setName) admin.adminCommand({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host }] } });
  if (!isWritablePrimary) return false;
  const roles = databases.map((name) => ({ role: 'readWrite', db: `roster_${name}` }));
  admin.createUser({ user: 'roster', pwd: password, roles });
  return signedIn();
}

const deadline = Date.now() + 120_000;
let last;
for (;;) {
  try {
    if (signedIn()) break;
  } catch (error) {
    last = error;
  }
  try {
    if (setUp()) break;
  } catch (error) {
    last = error;
  }
  if (Date.now() > deadline) throw last ?? new Error('no primary within two minutes');
  sleep(1000);
}
print('MongoDB is a replica set of one, and has the user roster');
