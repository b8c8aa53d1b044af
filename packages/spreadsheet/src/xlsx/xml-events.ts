import { type QualifiedTag, type SAXParser, parser as saxParser, type Tag } from 'sax';
import { SpreadsheetError } from '../spreadsheet-error';

export type Attributes = Record<string, string>;

/** What a part's reader is told; names come without their prefixes. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Deeper, or with more, no spreadsheet is that people work with; a file made to exhaust us may be. */
const deepest = 64;
const mostAttributes = 256;
const mostElements = 5_000_000;

/**
 * Feeds XML to a handler, as it comes. Entities that a document defines for itself are not known here, nor is anything
 * loaded: a document type is refused, as Office refuses it.
 */
export class XmlReader {
  private readonly parser: SAXParser;
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private depth = 0;
  private attributes = 0;
  private elements = 0;

  /** @param part named in errors: `styles.xml` */
  constructor(
    private readonly part: string,
    handler: XmlHandler,
  ) {
    // With positions, since only then does the parser keep names, values and comments within bounds.
    this.parser = saxParser(true, { position: true });
    this.parser.onerror = (error) => {
      throw error;
    };
    this.parser.ondoctype = () => this.refuse('brings a document type');
    this.parser.onopentagstart = () => {
      this.attributes = 0;
    };
    this.parser.onattribute = () => {
      this.attributes += 1;
      if (this.attributes > mostAttributes) this.refuse('has a tag of too many attributes');
    };
    this.parser.onopentag = (tag: Tag | QualifiedTag) => {
      this.depth += 1;
      this.elements += 1;
      if (this.depth > deepest) this.refuse('is nested too deeply');
      if (this.elements > mostElements) this.refuse('has too many elements');
      handler.open?.(localName(tag.name), tag.attributes as Attributes);
    };
    this.parser.onclosetag = (name) => {
      this.depth -= 1;
      handler.close?.(localName(name));
    };
    this.parser.ontext = (text) => handler.text?.(text);
    this.parser.oncdata = (text) => handler.text?.(text);
  }

  /** @throws SpreadsheetError `unreadable`, and whatever the handler throws */
  write(bytes: Uint8Array): void {
    this.guarded(() => this.parser.write(this.decoder.decode(bytes, { stream: true })));
  }

  /** @throws SpreadsheetError `unreadable` where the document is not complete */
  end(): void {
    this.guarded(() => this.parser.write(this.decoder.decode()).close());
  }

  private guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (error instanceof SpreadsheetError) throw error;
      throw new SpreadsheetError('unreadable', `the workbook is broken: ${this.part} is not XML`, { cause: error });
    }
  }

  private refuse(why: string): never {
    throw new SpreadsheetError('unreadable', `the workbook is broken: ${this.part} ${why}`);
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads a whole part. */
export async function readXml(part: string, stream: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  const reader = new XmlReader(part, handler);
  for await (const chunk of stream) reader.write(chunk);
  reader.end();
}
