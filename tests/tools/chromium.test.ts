import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ensureChromium, findChromium } from '../../scripts/chromium.mjs';

// Only the folder made for a test exists, whatever browsers this machine has.
vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  return {
    ...real,
    existsSync: (path: string) => path.startsWith(process.env.TEST_FOLDER ?? '?') && real.existsSync(path),
  };
});

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'chromium-'));
  vi.stubEnv('TEST_FOLDER', folder);
  vi.stubEnv('PATH', folder);
  vi.stubEnv('CHROMIUM_PATH', undefined);
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  fs.rmSync(folder, { recursive: true });
});

const program = (name: string, script = '#!/bin/sh\n') => {
  fs.writeFileSync(join(folder, name), script, { mode: 0o755 });
  return join(folder, name);
};
const asUser = (id: number) => vi.spyOn(process as { getuid: () => number }, 'getuid').mockReturnValue(id);

describe('finding a browser', () => {
  test('on the PATH, Chromium before Chrome', () => {
    expect(findChromium()).toBeUndefined();
    const chrome = program('google-chrome');
    expect(findChromium()).toBe(chrome);
    expect(findChromium()).not.toBe(program('chromium'));
    expect(findChromium()).toBe(join(folder, 'chromium'));
  });

  test('CHROMIUM_PATH before all, where it leads somewhere', () => {
    const chromium = program('chromium');
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'gone'));
    expect(findChromium()).toBe(chromium);
    vi.stubEnv('CHROMIUM_PATH', program('mine'));
    expect(findChromium()).toBe(join(folder, 'mine'));
  });
});

describe.skipIf(process.platform === 'win32')('installing one', () => {
  const APT = `#!/bin/sh
echo "$@" >>"$TEST_FOLDER/log"
if [ "$1" = install ]; then printf '#!/bin/sh\\n' >"$TEST_FOLDER/chromium"; fi
`;

  test('root with apt-get: the lists first, then the browser and a font', () => {
    asUser(0);
    program('apt-get', APT);
    expect(ensureChromium()).toBe(join(folder, 'chromium'));
    expect(fs.readFileSync(join(folder, 'log'), 'utf8').split('\n')).toEqual([
      '--version',
      'update',
      'install -y --no-install-recommends chromium fonts-dejavu-core',
      '',
    ]);
  });

  test('nothing is installed where one is there, where the user may not, or where there is no apt-get', () => {
    const chromium = program('chromium');
    asUser(0);
    program('apt-get', APT);
    expect(ensureChromium()).toBe(chromium);
    fs.rmSync(chromium);

    asUser(1000);
    expect(ensureChromium()).toBeUndefined();
    expect(fs.existsSync(join(folder, 'log'))).toBe(false);

    asUser(0);
    fs.rmSync(join(folder, 'apt-get'));
    expect(ensureChromium()).toBeUndefined();
    expect(console.error).toHaveBeenCalledWith(expect.stringMatching(/apt-get install chromium/));
  });
});
