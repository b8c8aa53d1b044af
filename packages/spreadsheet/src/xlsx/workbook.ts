import { posix } from 'node:path';
import { SpreadsheetError } from '../spreadsheet-error';
import type { Archive } from './archive';
import { readXml } from './xml-events';

/** Where a workbook's parts lie. */
export interface Workbook {
  sheet: string;
  sharedStrings?: string;
  styles?: string;
  /** Dates count from 1904, as on old Macs. */
  from1904: boolean;
}

interface Relationship {
  id: string;
  /** The last word of its type: `worksheet`. */
  type: string;
  path: string;
}

const missing = (what: string): SpreadsheetError =>
  new SpreadsheetError('unreadable', `the file is not an XLSX workbook: it has no ${what}`);

/** Finds the first worksheet and what it needs. @throws SpreadsheetError */
export async function findParts(archive: Archive): Promise<Workbook> {
  const [main] = (await relationshipsOf(archive, '')).filter(({ type }) => type === 'officeDocument');
  if (!main || !archive.has(main.path)) throw missing('workbook');
  const relationships = await relationshipsOf(archive, main.path);
  const { sheetIds, from1904 } = await readWorkbook(archive, main.path);
  const worksheets = relationships.filter(({ type }) => type === 'worksheet');
  const sheet = sheetIds
    .map((sheetId) => worksheets.find(({ id }) => id === sheetId))
    .find((relationship) => relationship !== undefined);
  if (!sheet) throw missing('sheet');
  const pathOf = (wanted: string): string | undefined => {
    const path = relationships.find(({ type }) => type === wanted)?.path;
    return path !== undefined && archive.has(path) ? path : undefined;
  };
  const workbook: Workbook = { sheet: sheet.path, from1904 };
  const sharedStrings = pathOf('sharedStrings');
  const styles = pathOf('styles');
  if (sharedStrings !== undefined) workbook.sharedStrings = sharedStrings;
  if (styles !== undefined) workbook.styles = styles;
  return workbook;
}

async function readWorkbook(archive: Archive, path: string): Promise<{ sheetIds: string[]; from1904: boolean }> {
  const sheetIds: string[] = [];
  let from1904 = false;
  await readXml('workbook.xml', archive.read(path), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true', 'on'].includes(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([attribute]) => attribute.endsWith(':id'))?.[1];
      if (id !== undefined) sheetIds.push(id);
    },
  });
  return { sheetIds, from1904 };
}

/** @param source the part whose relationships they are; the package's own for '' */
async function relationshipsOf(archive: Archive, source: string): Promise<Relationship[]> {
  const folder = posix.dirname(source);
  const path = posix.join(folder, '_rels', `${posix.basename(source)}.rels`);
  if (!archive.has(path)) return [];
  const found: Relationship[] = [];
  await readXml(posix.basename(path), archive.read(path), {
    open(name, { Id: id, Type: type, Target: target, TargetMode: mode }) {
      if (name !== 'Relationship' || !id || !type || !target || mode === 'External') return;
      const resolved = target.startsWith('/') ? target : posix.join(folder, target);
      found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), path: resolved });
    },
  });
  return found;
}
