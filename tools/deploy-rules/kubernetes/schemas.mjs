/**
 * Kubernetes' own schemas and those of the custom resources that we use, from npm packages that carry them compiled:
 * nothing is fetched. They let unknown fields pass, as the API server does by default; a misspelt field is then a
 * setting that silently is not there. So we also watch which fields a validator looks at: one that it never looked at
 * is one that the schema does not know.
 */
const packages = [
  ['kubernetes-models', /^(?:[a-z]+|[a-z.]+\.k8s\.io)$/],
  ['@kubernetes-models/keda', /^keda\.sh$/],
  ['@kubernetes-models/cert-manager', /^cert-manager\.io$/],
  ['@kubernetes-models/external-secrets', /^external-secrets\.io$/],
];

/**
 * @param object a Kubernetes object as it was read from YAML
 * @returns what is wrong with it, one sentence each; empty where it is as its schema says
 */
export async function schemaProblems(object) {
  const [group, version] = object.apiVersion?.includes('/') ? object.apiVersion.split('/') : ['', object.apiVersion];
  const found = packages.find(([, groups]) => groups.test(group) || group === '');
  if (!found) return [`${object.apiVersion} is of no API group that we have schemas for`];
  const [name] = found;
  let model;
  try {
    model = await import(`${name}/${group ? `${group}/` : ''}${version}/${object.kind}`);
  } catch (error) {
    if (error.code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED' && error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return [`${name} knows no ${object.kind} in ${object.apiVersion}`];
  }
  const unseen = new Map();
  const instance = new model[object.kind]({});
  Object.assign(instance, watched(object, '', unseen));
  return [
    ...validationProblems(instance),
    ...[...unseen.keys()].map((path) => `${path} is no field of a ${object.kind}`),
  ];
}

function validationProblems(instance) {
  try {
    instance.validate();
    return [];
  } catch (error) {
    if (!Array.isArray(error.errors)) throw error;
    return error.errors.map(({ instancePath, message, keyword, params }) => {
      return `${instancePath || '/'} ${message ?? keyword} ${JSON.stringify(params)}`;
    });
  }
}

/** A copy of a value that takes each of its fields off `unseen` as it is read. */
function watched(value, path, unseen) {
  if (value === null || typeof value !== 'object') return value;
  const copies = Object.entries(value).map(([key, inner]) => [key, watched(inner, `${path}/${key}`, unseen)]);
  const copy = Array.isArray(value) ? copies.map(([, inner]) => inner) : Object.fromEntries(copies);
  if (Array.isArray(value)) return copy;
  for (const [key] of copies) unseen.set(`${path}/${key}`, true);
  return new Proxy(copy, {
    get: (target, key) => {
      if (Object.hasOwn(target, key)) unseen.delete(`${path}/${String(key)}`);
      return target[key];
    },
  });
}
