export { SpreadsheetError } from './spreadsheet-error';
