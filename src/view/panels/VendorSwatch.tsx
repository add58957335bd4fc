import { useId } from 'preact/hooks';
import { hatches, VENDOR_HATCH } from '../map/draw/hatching.ts';
import type { VendorHue } from '../theme/tokens.ts';

/** One tile of a hatch from the map's own table; lines are drawn level and turned. */
function HatchTile({ hue, id }: { hue: VendorHue; id: string }) {
  const hatch = VENDOR_HATCH[hue];
  if (hatch === 0) return null;
  const spec = hatches[hatch];
  if (spec.kind === 'dots') {
    return (
      <pattern id={id} width={spec.tile} height={spec.tile} patternUnits="userSpaceOnUse">
        <circle cx={spec.tile / 4} cy={spec.tile / 4} r={spec.radius} />
        <circle cx={(3 * spec.tile) / 4} cy={(3 * spec.tile) / 4} r={spec.radius} />
      </pattern>
    );
  }
  const { pitch, width } = spec;
  const slope = spec.kind === 'bars' ? null : spec.slope;
  return (
    <pattern
      id={id}
      width={pitch}
      height={pitch}
      patternUnits="userSpaceOnUse"
      patternTransform={slope === null ? undefined : `rotate(${slope === 1 ? -45 : 45})`}
    >
      <rect width={pitch} height={width} />
      {slope === 0 ? <rect width={width} height={pitch} /> : null}
    </pattern>
  );
}

/** A vendor's hue and hatch as the map draws them, in the 1 px ink outline that every vendor's mark has. */
export function VendorSwatch({ hue }: { hue: VendorHue }) {
  const id = useId();
  return (
    <svg class="vendor-swatch" aria-hidden="true">
      <defs>
        <g fill={`var(--vendor-hatch-${hue})`}>
          <HatchTile hue={hue} id={id} />
        </g>
      </defs>
      <rect width="100%" height="100%" fill={`var(--vendor-${hue})`} />
      {VENDOR_HATCH[hue] === 0 ? null : <rect width="100%" height="100%" fill={`url(#${id})`} />}
    </svg>
  );
}
