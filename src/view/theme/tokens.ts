/**
 * The colours and measures that the page's CSS and the drawn map share: one place, two themes.
 * The stylesheet's variables are generated from `palettes` (see `cssVariables`), and the map reads the same constants, so a
 * hatch on the map and its key below the map cannot differ.
 *
 * Contrast of every text pair is at least 4.5:1 and of every pressable edge at least 3:1 in both themes.
 */

export type ThemeName = 'light' | 'dark';

/** Step of the posture scale: 0 open, 1 vetting, 2 core excluded or cap, 3 de-facto exclusion, 4 ban with removal. */
export type PostureLevel = 0 | 1 | 2 | 3 | 4;

export interface Palette {
  readonly paper: string;
  readonly panel: string;
  readonly sea: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly edge: string;
  readonly rule: string;
  readonly rule2: string;
  readonly accent: string;
  readonly accentWash: string;
  readonly onAccent: string;
  readonly halo: string;
  /** Land that the scenario does not model. */
  readonly un: string;
  /** … where the fills are a grey ramp or vendors' hues: paler than either. */
  readonly unPale: string;
  /** The restricted vendors' home state: a seat, not a posture. */
  readonly home: string;
  readonly homeHatch: string;
  readonly coast: string;
  readonly border: string;
  /** Posture fills, index = level. One hue, further from the ground = more restrictive. */
  readonly posture: readonly [string, string, string, string, string];
  /** Hatch ink for each level, drawn at `HATCH_ALPHA`; level 0 has no hatch. */
  readonly postureHatch: readonly [null, string, string, string, string];
  /** Ink of the posture glyph (ring and filling), and the ground inside its ring. */
  readonly glyph: string;
  readonly glyphGround: string;
  /** Fills of a lens that shows a figure, index = class: one neutral scale, further from the ground = more. */
  readonly ramp: readonly [string, string, string, string, string];
  /** Vendors' hues by the scenario's number (Okabe and Ito); the last is that of "others". Fills, shares and keys only, never text. */
  readonly vendor: VendorScale;
  /** Ink of each vendor's hatch, the second cue. */
  readonly vendorHatch: VendorScale;
}

type VendorScale = readonly [string, string, string, string, string, string, string, string];
/** Place of a vendor's hue in the palette: 7 is "others". */
export type VendorHue = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const HATCH_ALPHA = 0.75;

/** Okabe and Ito's hues told apart with any colour vision, and a darker or lighter step of each for its hatch; the same in both themes. */
const OKABE_ITO = ['#D55E00', '#E69F00', '#0072B2', '#56B4E9', '#009E73', '#CC79A7', '#F0E442'] as const;
const OKABE_ITO_INK = ['#8A3C00', '#8F6200', '#004C78', '#2A739C', '#005F45', '#84456A', '#9A9012'] as const;

export const palettes: Readonly<Record<ThemeName, Palette>> = {
  light: {
    paper: '#F7F8F7',
    panel: '#FFFFFF',
    sea: '#E9EFF1',
    ink: '#15191C',
    ink2: '#4A545A',
    ink3: '#5F6A70',
    edge: '#828D95',
    rule: '#CBD2D5',
    rule2: '#E3E8EA',
    accent: '#1B4BC4',
    accentWash: '#E6ECFB',
    onAccent: '#FFFFFF',
    halo: '#FFFFFF',
    un: '#D8DCDB',
    unPale: '#E4E8E8',
    home: '#D0D3D2',
    homeHatch: '#AEB4B4',
    coast: '#9FAAAE',
    border: '#FFFFFF',
    posture: ['#F1E8D3', '#E0C994', '#BF9A58', '#8A6330', '#4F3314'],
    postureHatch: [null, '#9A7A3C', '#7E5B27', '#E9D3A6', '#E9D3A6'],
    glyph: '#4F3314',
    glyphGround: '#FFFFFF',
    ramp: ['#CDD3D6', '#A8B1B6', '#7F8A91', '#57626A', '#2F393F'],
    vendor: [...OKABE_ITO, '#5F6A70'],
    vendorHatch: [...OKABE_ITO_INK, '#3C454A'],
  },
  dark: {
    paper: '#14181B',
    panel: '#1A1F23',
    sea: '#0F1316',
    ink: '#ECEEED',
    ink2: '#B3BBBF',
    ink3: '#98A2A7',
    edge: '#6B777F',
    rule: '#3A4349',
    rule2: '#2A3136',
    accent: '#8FB2FF',
    accentWash: '#1E2A45',
    onAccent: '#0F1316',
    halo: '#0F1316',
    un: '#262C30',
    unPale: '#1B2124',
    home: '#31383D',
    homeHatch: '#525C62',
    coast: '#4B555B',
    border: '#0F1316',
    posture: ['#463C2A', '#6E5A34', '#A17F45', '#D2AE6C', '#F6E6C1'],
    postureHatch: [null, '#A48A58', '#D9BB80', '#6A4C1C', '#6A4C1C'],
    glyph: '#F6E6C1',
    glyphGround: '#1A1F23',
    ramp: ['#353D42', '#505A60', '#727D84', '#9BA6AB', '#D2D9DC'],
    vendor: [...OKABE_ITO, '#98A2A7'],
    vendorHatch: [...OKABE_ITO_INK, '#6A747A'],
  },
};

export const fonts = {
  serif: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif",
  sans: "'Source Sans 3 Variable', 'Source Sans 3', 'Segoe UI', 'DejaVu Sans', sans-serif",
} as const;

/** Milliseconds; all are 0 when the reader asks for reduced motion. */
export const motion = {
  press: 80,
  panel: 160,
  lens: 200,
  arc: 450,
  fill: 250,
  figure: 200,
  easing: 'cubic-bezier(.2, 0, 0, 1)',
} as const;

function kebab(name: string): string {
  return name.replace(/([a-z])([A-Z0-9])/g, '$1-$2').toLowerCase();
}

/**
 * CSS custom properties of a theme, e.g. `--accent-wash: #E6ECFB`; the scales are numbered: `--posture-0` … `--posture-4`,
 * `--posture-hatch-1` … `--posture-hatch-4`.
 * @returns pairs of property name and value, in a stable order.
 */
export function cssVariables(theme: ThemeName): [name: string, value: string][] {
  const out: [string, string][] = [];
  for (const [key, value] of Object.entries(palettes[theme]) as [string, string | readonly (string | null)[]][]) {
    if (typeof value === 'string') out.push([`--${kebab(key)}`, value]);
    else
      value.forEach((shade, level) => {
        if (shade !== null) out.push([`--${kebab(key)}-${level}`, shade]);
      });
  }
  return out;
}
