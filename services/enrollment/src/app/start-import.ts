import { type ImportKind, type ImportMode, importFormats, importKinds, importModes } from '@roster/contracts';
import { Check } from '@roster/service-kit';
import { noCounts } from '../domain/import';
import type { Enrollment, UseCase } from './enrollment';
import { refuseOthers } from './refuse-others';

const maxBytes = 4 * 1024 * 1024;
/** ZIP: what XLSX is packed in. */
const zip = Buffer.from('PK');

/**
 * Takes in a spreadsheet, to be imported in the background. What is in it is looked at there: only what is no file at all
 * is refused here.
 *
 * @throws AppError `invalid`; forbidden `managers.only`
 */
export function startImport(enrollment: Enrollment): UseCase<'StartImport'> {
  const { imports, unitOfWork, importQueued } = enrollment;
  return async (context, { kind, format, file, fileName, dryRun, mode = 'all_or_nothing' }) => {
    refuseOthers(context);
    const check = new Check()
      .oneOf('kind', kind, importKinds)
      .oneOf('mode', mode, importModes)
      .oneOf('format', format || undefined, importFormats)
      .text('fileName', fileName, { max: 255 });
    if (file.length === 0) check.add('file', 'is required');
    if (file.length > maxBytes) check.add('file', 'must have at most 4 MiB');
    check.throwIfAny();
    const started = await unitOfWork.run(context, async (tx) => {
      const after = await imports.insert(tx, {
        kind: kind as ImportKind,
        // Names and declared types of uploads are often wrong: the first bytes are not.
        format: file.subarray(0, zip.length).equals(zip) ? 'xlsx' : 'csv',
        fileName,
        dryRun,
        mode: mode as ImportMode,
        status: 'queued',
        ...noCounts(),
      });
      await imports.owe(tx, after.id, file);
      tx.emit('import.started', { after });
      return after;
    });
    importQueued();
    return { import: started };
  };
}
