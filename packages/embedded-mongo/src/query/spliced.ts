import { cstringEnd, fieldName, valueSize } from '../bson/raw';
import type { BsonWriter } from '../bson/writer';

/** A projection that takes whole fields in, or leaves them out: it copies the runs of bytes between the cuts. */
export function spliced(names: readonly string[], include: boolean): (doc: Uint8Array, writer: BsonWriter) => void {
  const listed = names.map(fieldName);
  return (doc, writer) => {
    const mark = writer.begin();
    let run = 4;
    let at = 4;
    while (doc[at] !== 0) {
      const nameEnd = cstringEnd(doc, at + 1);
      const end = nameEnd + 1 + valueSize(doc, doc[at]!, nameEnd + 1);
      if (isNamed(doc, at + 1, nameEnd, listed) !== include) {
        if (at > run) writer.raw(doc.subarray(run, at));
        run = end;
      }
      at = end;
    }
    if (at > run) writer.raw(doc.subarray(run, at));
    writer.end(mark);
  };
}

function isNamed(buf: Uint8Array, start: number, end: number, names: readonly Uint8Array[]): boolean {
  for (const name of names) {
    if (name.length !== end - start) continue;
    let i = 0;
    while (i < name.length && buf[start + i] === name[i]) i++;
    if (i === name.length) return true;
  }
  return false;
}
