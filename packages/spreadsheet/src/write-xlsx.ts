import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { isRightToLeft } from './right-to-left';
import type { Column, Rows } from './writing';
import { inChunks } from './writing';
import { sheetXml } from './xlsx/sheet-xml';
import { fitSheetName, sheetPath, workbookParts } from './xlsx/workbook-parts';

export interface XlsxOptions {
  /** What the sheet is called; characters that Excel refuses are replaced. */
  sheetName?: string;
  /** BCP 47: the sheet runs from right to left where the language does. */
  locale?: string;
}

/** The same for the same rows, whenever they are written; and ZIP knows no time zones. */
const fileOptions = { mtime: new Date(2000, 0, 1) };

/**
 * An XLSX workbook of one sheet, as a stream of bytes: numbers, dates and booleans typed, the header bold and frozen.
 * Text that could be taken for a formula gets an apostrophe in front, as it may go on from here as CSV.
 *
 * @throws SpreadsheetError, as the stream's error: `too_large` beyond a sheet's 1,048,576 rows; `invalid_value` where a
 *   number is not finite, a date is none or a text is beyond a cell's 32,767 characters
 */
export function writeXlsx(columns: readonly Column[], rows: Rows, options: XlsxOptions = {}): Readable {
  const { sheetName = 'Sheet1', locale = 'en' } = options;
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  for (const [path, xml] of Object.entries(workbookParts(fitSheetName(sheetName)))) {
    zip.addBuffer(Buffer.from(xml), path, fileOptions);
  }
  const sheet = Readable.from(inChunks(sheetXml(columns, rows, isRightToLeft(locale))), { objectMode: false });
  sheet.on('error', (error) => output.destroy(error));
  zip.on('error', (error) => output.destroy(error));
  output.on('close', () => sheet.destroy());
  zip.addReadStream(sheet, sheetPath, fileOptions);
  zip.end();
  return output;
}
