import type { Enrollment, UseCase } from './enrollment';
import { refuseOthers } from './refuse-others';

/** @throws AppError `import.not_found`; forbidden `managers.only` */
export function getImport({ imports }: Enrollment): UseCase<'GetImport'> {
  return async (context, { id }) => {
    refuseOthers(context);
    return { import: await imports.get(context, id), ...(await imports.reportOf(context, id)) };
  };
}
