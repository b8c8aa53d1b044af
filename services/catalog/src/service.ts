import type { ServiceDefinition } from '@roster/service-kit';
import type { CatalogConfig } from './config';
import { branchHandlers } from './rpc/branches';
import { closureDayHandlers } from './rpc/closure-days';
import { courseHandlers } from './rpc/courses';
import { instructorHandlers } from './rpc/instructors';
import { createRepositories } from './store/repositories';

/** What an organization offers, where and by whom. Flat on purpose: it keeps records and tells of them. */
export const catalogService: ServiceDefinition<'catalog', CatalogConfig> = {
  name: 'catalog',
  build(runtime) {
    const repositories = createRepositories(runtime.database);
    return {
      handlers: {
        ...branchHandlers(repositories, runtime),
        ...courseHandlers(repositories, runtime),
        ...instructorHandlers(repositories, runtime),
        ...closureDayHandlers(repositories, runtime.unitOfWork),
      },
    };
  },
};
