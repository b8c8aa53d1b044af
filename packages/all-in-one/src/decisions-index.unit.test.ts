import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../../docs/decisions');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

describe('docs/decisions/README.md', () => {
  it('lists every record under its number and title, once', () => {
    const listed = [...read('README.md').matchAll(/^\| (\d+) \| \[(.+)\]\((.+\.md)\) \|/gm)];
    const records = readdirSync(folder).filter((file) => /^\d{4}-/.test(file));
    expect(listed.map(([, , , file]) => file).sort()).toEqual(records.sort());
    for (const [, number, title, file = ''] of listed) expect(read(file)).toMatch(`# ${number}. ${title}\n`);
  });
});
