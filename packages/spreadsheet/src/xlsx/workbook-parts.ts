import type { ColumnType } from '../writing';
import { toXmlText } from './xml-text';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Where the one sheet lies in the archive. */
export const sheetPath = 'xl/worksheets/sheet1.xml';

/** Indexes into `cellXfs` below. */
export const styles = { plain: 0, header: 1, text: 2, day: 3, instant: 4, money: 5 } as const;

export const styleOf: Record<ColumnType, number> = {
  text: styles.text,
  number: styles.plain,
  money: styles.money,
  day: styles.day,
  instant: styles.instant,
};

/** Everything of a workbook but its sheet (ECMA-376), by its path in the archive. */
export function workbookParts(sheetName: string): Record<string, string> {
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/><Override PartName="/${sheetPath}" ContentType="${spreadsheet}.worksheet+xml"/></Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${toXmlText(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': stylesXml,
  };
}

/** The reader's own short date (14), date and time (22), two decimals with separators (4), text (49). */
const formats = [0, 0, 49, 14, 22, 4];

const stylesXml = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats
  .map((format, index) => {
    const font = index === styles.header ? 'fontId="1" applyFont="1"' : 'fontId="0"';
    return `<xf numFmtId="${format}" ${font} fillId="0" borderId="0" xfId="0"${format ? ' applyNumberFormat="1"' : ''}/>`;
  })
  .join(
    '',
  )}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A name that Excel takes for a sheet: at most 31 characters, none of `[]:*?/\`, no apostrophe at an end. */
export function fitSheetName(name: string): string {
  const fit = [...name.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')].slice(0, 31).join('').slice(0, 31).toWellFormed();
  return fit.replace(/^'+|'+$/g, '').trim() || 'Sheet1';
}
