/**
 * The reference screens against the kept ones. The page's fonts are its own and the map is drawn in software, so the same code gives the same
 * pictures; what is left over is the text of another release of the browser, half a pixel here and there, which a quarter of the size swallows.
 * To renew them after a wanted change: `npm run build && npm run contact-sheet -- --renew`, and look at the sheet.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { KEPT } from '../../scripts/look/kept.ts';
import { differ, packed, readPicture, shrink } from '../../scripts/look/picture.ts';
import { DEVICES, type Device, nameOf, namesOf, shoot } from '../../scripts/look/screens.ts';
import { expect, test } from './support/test.ts';

/** Share of pixels that may differ. Two runs of one build differ by none or a few; one word that moves is more than this. */
const TOLERATED = 0.002;
const OUT = 'test-results/look';

for (const device of Object.keys(DEVICES) as Device[]) {
  test(`the reference screens look as they were kept, on a ${device}`, async ({ browser, baseURL }) => {
    test.setTimeout(600_000);
    const shots = await shoot(browser, baseURL ?? '', device);
    expect(shots.map(nameOf)).toEqual(namesOf(DEVICES[device]));
    mkdirSync(OUT, { recursive: true });
    const off: string[] = [];
    for (const shot of shots) {
      const name = nameOf(shot);
      const file = `${KEPT}/${name}.png`;
      const now = shrink(shot.png);
      if (!existsSync(file)) {
        off.push(`${name}: none is kept`);
        continue;
      }
      const { share, shown } = differ(readPicture(readFileSync(file)), now);
      if (share <= TOLERATED) continue;
      writeFileSync(`${OUT}/${name}-now.png`, shot.png);
      if (shown !== null) writeFileSync(`${OUT}/${name}-differs.png`, packed(shown));
      off.push(`${name}: ${(share * 100).toFixed(2)} % differs, shown in ${OUT}/${name}-differs.png`);
    }
    expect(off).toEqual([]);
  });
}
