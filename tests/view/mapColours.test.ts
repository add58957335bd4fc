/** The map's fills as they are seen with the three colour deficiencies and in greyscale: what colour cannot tell, a second cue does. */
import { describe, expect, test } from 'vitest';
import { hatches, VENDOR_HATCH } from '../../src/view/map/draw/hatching.ts';
import { type Palette, palettes, type ThemeName } from '../../src/view/theme/tokens.ts';

type Triple = readonly [number, number, number];
const THEMES: readonly ThemeName[] = ['light', 'dark'];

/** Simulation in linear RGB at full severity: Machado, Oliveira and Fernandes 2009; greyscale by luminance (Rec. 709). */
const VISIONS: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

/** Differences in CIELAB (CIE76). Two areas apart from each other are told apart from about 10 on; neighbours from less. */
const TOLD_APART = 12;

function linear(hex: string): Triple {
  const value = Number.parseInt(hex.slice(1), 16);
  const channel = (shift: number): number => {
    const c = ((value >> shift) & 255) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(16), channel(8), channel(0)];
}

function seen(hex: string, vision: string): Triple {
  const [r, g, b] = linear(hex);
  const clamp = (v: number): number => Math.max(0, Math.min(1, v));
  return (VISIONS[vision] ?? []).map((row) => clamp(row[0] * r + row[1] * g + row[2] * b)) as unknown as Triple;
}

function lab([r, g, b]: Triple): Triple {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function difference(a: string, b: string, vision: string): number {
  const [p, q] = [lab(seen(a, vision)), lab(seen(b, vision))];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

function contrast(a: string, b: string): number {
  const light = (hex: string): number => {
    const [r, g, bl] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * bl + 0.05;
  };
  return Math.max(light(a), light(b)) / Math.min(light(a), light(b));
}

describe.each(THEMES)('the fills in the %s theme', (theme) => {
  const palette: Palette = palettes[theme];
  test('the simulation leaves grey as it is and takes red from green', () => {
    for (const vision of Object.keys(VISIONS)) expect(difference('#808080', '#808080', vision)).toBe(0);
    expect(difference('#009E73', '#D55E00', 'deuteranopia')).toBeLessThan(
      difference('#009E73', '#D55E00', 'full') * 0.6,
    );
  });

  test.each(Object.keys(VISIONS))('neighbouring postures are told apart by their fills alone: %s', (vision) => {
    palette.posture.slice(1).forEach((fill, i) => {
      expect(difference(fill, palette.posture[i] ?? '', vision), `${i} and ${i + 1}`).toBeGreaterThan(TOLD_APART - 4);
    });
  });

  test.each(Object.keys(VISIONS))(
    'classes of a figure are told apart, and from land outside the game: %s',
    (vision) => {
      const steps = [palette.unPale, ...palette.ramp];
      steps.slice(1).forEach((fill, i) => {
        expect(difference(fill, steps[i] ?? '', vision), `${i} and ${i + 1}`).toBeGreaterThan(i === 0 ? 6 : TOLD_APART);
      });
    },
  );

  test.each(Object.keys(VISIONS))('two vendors differ in hue, or else in their hatch: %s', (vision) => {
    let byHatch = 0;
    for (const [i, a] of palette.vendor.entries()) {
      for (const [j, b] of palette.vendor.entries()) {
        if (j <= i || difference(a, b, vision) > TOLD_APART) continue;
        byHatch += 1;
        expect(VENDOR_HATCH[i], `${i} and ${j}`).not.toBe(VENDOR_HATCH[j]);
      }
    }
    if (vision === 'greyscale') expect(byHatch).toBeGreaterThan(0);
  });

  test('a hatch is seen on its fill', () => {
    VENDOR_HATCH.forEach((hatch, hue) => {
      if (hatch === 0) return;
      expect(contrast(palette.vendor[hue] ?? '', palette.vendorHatch[hue] ?? ''), String(hue)).toBeGreaterThan(1.6);
    });
  });
});

test('no two hatches are alike, so that each is a cue of its own', () => {
  const specs = Object.values(hatches).map((spec) => JSON.stringify(spec));
  expect(new Set(specs).size).toBe(specs.length);
  expect(new Set(VENDOR_HATCH).size).toBe(VENDOR_HATCH.length);
});
