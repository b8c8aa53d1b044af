import { boundedRows, checkSize, type ReadLimits, type Row, standardLimits } from './reading';
import { Archive } from './xlsx/archive';
import { readDateStyles } from './xlsx/date-styles';
import { readSharedStrings } from './xlsx/shared-strings';
import { sheetRows } from './xlsx/sheet-rows';
import { findParts } from './xlsx/workbook';

/**
 * The rows of the first sheet of an XLSX file. Formulas give the value that they had when the file was saved, errors their
 * name (`#REF!`), numbers that are shown as dates a `Date`. What `writeXlsx` defused is as it was.
 *
 * @throws SpreadsheetError while reading: `too_large`, `unreadable`, `unsupported`
 */
export async function* readXlsx(bytes: Uint8Array, limits: ReadLimits = {}): AsyncGenerator<Row> {
  const { maxBytes, maxRows, maxColumns, maxUnpackedBytes } = { ...standardLimits, ...limits };
  checkSize(bytes, maxBytes);
  const archive = await Archive.open(bytes, maxUnpackedBytes);
  const { sheet, sharedStrings, styles, from1904 } = await findParts(archive);
  const context = {
    sharedStrings: sharedStrings === undefined ? [] : await readSharedStrings(archive, sharedStrings),
    dateStyles: styles === undefined ? [] : await readDateStyles(archive, styles),
    from1904,
    maxColumns,
  };
  yield* boundedRows(sheetRows(archive.read(sheet), context), maxRows);
}
