/** Text as it may stand in a page. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

/** A page for people to look at what a provider has. @param body HTML */
export function htmlPage(title: string, body: string, refresh = false): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${
    refresh ? '<meta http-equiv="refresh" content="5">' : ''
  }
<title>${title}</title><style>body{font:16px/1.5 sans-serif;margin:2rem}td,th{padding:.3rem .8rem;text-align:start}</style></head>
<body><h1>${title}</h1>${body}</body></html>`;
}

/** @param cells of each row, HTML */
export function htmlTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = `<tr>${heads.map((text) => `<th>${text}</th>`).join('')}</tr>`;
  const lines = rows.map((cells) => `<tr>${cells.map((cell) => `<td dir="auto">${cell}</td>`).join('')}</tr>`);
  return `<table>${head}${lines.join('')}</table>`;
}
