/** What of a page is to be pasted into a shell: its blocks that are marked as bash. */
export const blocksOf = (page: string): string[] =>
  [...page.matchAll(/^```bash\n([\s\S]*?)^```/gm)].map(([, block = '']) => block);

/** A page's part under a heading of the second level; empty where there is none. */
export const sectionOf = (page: string, title: string): string =>
  page.split(/^(?=## )/m).find((part) => part.startsWith(`## ${title}\n`)) ?? '';
