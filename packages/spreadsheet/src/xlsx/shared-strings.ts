import type { Archive } from './archive';
import { readXml } from './xml-events';
import { fromXmlText } from './xml-text';

/** The texts that cells refer to by their number. What shows how a text is pronounced is left out. */
export async function readSharedStrings(archive: Archive, path: string): Promise<string[]> {
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let isPhonetic = false;
  await readXml('sharedStrings.xml', archive.read(path), {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 't') isText = !isPhonetic;
    },
    text(text) {
      if (isText) current += text;
    },
    close(name) {
      if (name === 'si') strings.push(fromXmlText(current));
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 't') isText = false;
    },
  });
  return strings;
}
