/** Pictures made small for comparing and keeping. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** RGBA, one byte each. */
  readonly data: Uint8Array;
}

/** Sides are divided by this: what stands in the page is still told apart, single pixels of a letter are not. */
const SHRINK = 4;
/** Between the shades kept of each colour's 256: all pictures together pack to some hundred kB, and a token that moves by two still shows. */
const STEP = 24;

/** A screenshot at a quarter of its sides, each pixel the mean of the sixteen it stands for, in few colours. Edges that do not fill a pixel are left out. */
export function shrink(png: Buffer): Picture {
  const from = PNG.sync.read(png);
  const width = Math.floor(from.width / SHRINK);
  const height = Math.floor(from.height / SHRINK);
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let dy = 0; dy < SHRINK; dy++) {
          for (let dx = 0; dx < SHRINK; dx++) {
            sum += from.data[((y * SHRINK + dy) * from.width + x * SHRINK + dx) * 4 + channel] ?? 0;
          }
        }
        data[(y * width + x) * 4 + channel] = Math.min(255, Math.round(sum / SHRINK ** 2 / STEP) * STEP);
      }
      data[(y * width + x) * 4 + 3] = 255;
    }
  }
  return { width, height, data };
}

export function readPicture(file: Buffer): Picture {
  return PNG.sync.read(file);
}

/** A PNG without alpha, packed as small as it goes. */
export function packed({ width, height, data }: Picture): Buffer {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  return PNG.sync.write(png, { colorType: 2, deflateLevel: 9 });
}

/** How far a pixel's colour may be off before it counts, 0 to 1: one shade of grey (0.091) does not, two do. */
const COLOUR = 0.1;

/**
 * @returns the share of pixels that differ, 0 to 1 (1 where the sizes differ), and a picture that shows them
 */
export function differ(kept: Picture, now: Picture): { readonly share: number; readonly shown: Picture | null } {
  const { width, height } = kept;
  if (now.width !== width || now.height !== height) return { share: 1, shown: null };
  const data = new Uint8Array(width * height * 4);
  const count = pixelmatch(kept.data, now.data, data, width, height, { threshold: COLOUR, includeAA: true });
  return { share: count / (width * height), shown: { width, height, data } };
}
