import { hatches } from '../draw/hatching.ts';

/** A number as GLSL wants it: with a point. */
function float(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

function hatchBranches(): string {
  return Object.entries(hatches)
    .map(([code, hatch]) => {
      const test = `if (code < ${code}.5) return `;
      if (hatch.kind === 'dots') return `${test}dots(p, ${float(hatch.tile)}, ${float(hatch.radius)});`;
      if (hatch.kind === 'bars') return `${test}lines(p.y * 1.41421356, ${float(hatch.pitch)}, ${float(hatch.width)});`;
      const falling = `lines(p.x - p.y, ${float(hatch.pitch)}, ${float(hatch.width)})`;
      const rising = `lines(p.x + p.y, ${float(hatch.pitch)}, ${float(hatch.width)})`;
      if (hatch.slope === 0) return `${test}max(${rising}, ${falling});`;
      return `${test}${hatch.slope === 1 ? rising : falling};`;
    })
    .join('\n  ');
}

/** `view`: clip = place · xy + zw. */
export const landVertex = `
attribute vec2 place;
attribute float region;
uniform vec4 view;
uniform float regions;
varying float column;
void main() {
  column = (region + 0.5) / regions;
  gl_Position = vec4(place * view.xy + view.zw, 0.0, 1.0);
}`;

/**
 * Fill from the palette's first row, its alpha the hatch's number over 255; the hatch's ink from the second row.
 * The hatch is in CSS pixels from the map's origin on the screen, so that it moves with the land and does not grow with the zoom.
 */
export const landFragment = `
precision highp float;
uniform sampler2D paints;
uniform vec2 origin;
uniform float ratio;
uniform float height;
varying float column;

float lines(float across, float pitch, float width) {
  float off = abs(mod(across * 0.70710678, pitch) - 0.5 * pitch);
  return clamp((0.5 * width - off) * ratio + 0.5, 0.0, 1.0);
}

float dots(vec2 p, float tile, float radius) {
  vec2 a = mod(p, tile) - 0.25 * tile;
  vec2 b = mod(p, tile) - 0.75 * tile;
  float off = min(length(a), length(b));
  return clamp((radius - off) * ratio + 0.5, 0.0, 1.0);
}

float hatch(float code, vec2 p) {
  if (code < 0.5) return 0.0;
  ${hatchBranches()}
  return 0.0;
}

void main() {
  vec4 fill = texture2D(paints, vec2(column, 0.25));
  vec4 ink = texture2D(paints, vec2(column, 0.75));
  vec2 p = (vec2(gl_FragCoord.x, height - gl_FragCoord.y) - origin) / ratio;
  gl_FragColor = vec4(mix(fill.rgb, ink.rgb, ink.a * hatch(fill.a * 255.0, p)), 1.0);
}`;

/** Quads widened on the screen: \`side.xy\` is the normal, \`side.z\` the side of the line. */
export const lineVertex = `
attribute vec2 place;
attribute vec3 side;
uniform vec4 view;
uniform vec2 pixel;
uniform float halfWidth;
varying float off;
void main() {
  float reach = halfWidth + 1.0;
  off = side.z * reach;
  vec2 wider = side.xy * vec2(1.0, -1.0) * reach * pixel;
  gl_Position = vec4(place * view.xy + view.zw + wider, 0.0, 1.0);
}`;

export const lineFragment = `
precision highp float;
uniform vec3 colour;
uniform float halfWidth;
varying float off;
void main() {
  float cover = clamp(halfWidth + 0.5 - abs(off), 0.0, 1.0) * min(1.0, 2.0 * halfWidth + 0.2);
  gl_FragColor = vec4(colour * cover, cover);
}`;
