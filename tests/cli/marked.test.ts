import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FailedError } from '../../src/cli/io.ts';
import { withMarked } from '../../src/cli/marked.ts';
import { cli, temporary } from './harness.ts';

const PAGE = '# A page\n\n<!-- part -->\nold\n<!-- /part -->\n\nMore.\n';

test('what stands between the marks is written anew, and nothing else', () => {
  const page = withMarked(PAGE, 'part', ['one', 'two']);
  expect(page).toBe('# A page\n\n<!-- part -->\n\none\ntwo\n\n<!-- /part -->\n\nMore.\n');
  expect(withMarked(page, 'part', ['one', 'two'])).toBe(page);
});

test.each([
  ['none', '# A page\n'],
  ['one mark', '<!-- part -->\n'],
  ['the wrong order', '<!-- /part -->\n<!-- part -->\n'],
  ['two parts', PAGE + PAGE],
])('a page with %s is refused', (_, page) => {
  expect(() => withMarked(page, 'part', [])).toThrow(FailedError);
});

test('a calibration looks for the marks before it works, and leaves a page without them as it is', async () => {
  const page = temporary('page.md');
  writeFileSync(page, '# A page\n');
  const told = await cli(['calibrate', '--states', page]);
  expect(told.status).toBe(1);
  expect(told.log).toContain('<!-- states -->');
  expect(readFileSync(page, 'utf8')).toBe('# A page\n');
});
