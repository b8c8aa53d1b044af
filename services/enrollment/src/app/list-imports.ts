import { importKinds, importStatuses } from '@roster/contracts';
import { Check, type Filter, readPage } from '@roster/service-kit';
import type { Enrollment, UseCase } from './enrollment';
import { refuseOthers } from './refuse-others';

/** Imports, newest first. @throws AppError `invalid`; forbidden `managers.only` */
export function listImports({ imports }: Enrollment): UseCase<'ListImports'> {
  return async (context, { page: asked, kind, status }) => {
    refuseOthers(context);
    new Check().oneOf('kind', kind, importKinds).oneOf('status', status, importStatuses).throwIfAny();
    const { page, sort } = readPage(asked, ['createdAt'], { createdAt: -1 });
    const filter: Filter = { ...(kind === undefined ? {} : { kind }), ...(status === undefined ? {} : { status }) };
    const { items, total } = await imports.page(context, filter, sort, page);
    return { imports: items, total };
  };
}
