/** Each measured process runs one bundled file, as the page and a built program do: no compiler at work beside what is measured. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const SIDES = fileURLToPath(new URL('./sides/', import.meta.url));

/** Bundles every file of `sides/` into a folder, with maps back to the source. */
export async function bundleSides(outDir: string): Promise<void> {
  const files = readdirSync(SIDES).filter((file) => file.endsWith('.ts'));
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      minify: false,
      sourcemap: true,
      target: 'es2022',
      rolldownOptions: {
        input: Object.fromEntries(files.map((file) => [basename(file, '.ts'), join(SIDES, file)])),
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  });
}
