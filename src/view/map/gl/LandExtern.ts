import Phaser from 'phaser';
import { type Paint, rgb } from '../draw/fills.ts';
import { LINE } from '../draw/ground.ts';
import type { MapGeometry } from '../geometry/geometry.ts';
import { LAND_VERTEX_FLOATS, landMesh } from '../geometry/landMesh.ts';
import { LINE_VERTEX_BYTES, lineMesh } from '../geometry/lineMesh.ts';
import { makeProgram, type Program, staticBuffer } from './program.ts';
import { landFragment, landVertex, lineFragment, lineVertex } from './shaders.ts';

interface Mesh {
  readonly vertices: WebGLBuffer;
  readonly indices: WebGLBuffer;
  readonly count: number;
}

/** Everything that lives on the graphics card and is gone after a context loss. */
interface Resources {
  readonly landProgram: Program;
  readonly lineProgram: Program;
  readonly land: Mesh;
  readonly borders: Mesh;
  readonly coast: Mesh;
  readonly paints: WebGLTexture;
}

/**
 * The land as one static mesh with a palette texture: recolouring every state writes a few hundred bytes and nothing is
 * triangulated twice. Drawn once by each camera that sees it, with that camera's matrix.
 */
export class LandExtern extends Phaser.GameObjects.Extern {
  readonly #geometry: MapGeometry;
  readonly #land;
  readonly #borders;
  readonly #coast;
  #resources: Resources | null = null;
  #paints: readonly Paint[] = [];
  #paintsStale = false;
  #borderColour = '#000000';
  #coastColour = '#000000';
  #ratio = 1;

  constructor(scene: Phaser.Scene, geometry: MapGeometry) {
    super(scene);
    this.#geometry = geometry;
    this.#land = landMesh(geometry);
    this.#borders = lineMesh(geometry.lines.filter((line) => line.kind === 'border'));
    this.#coast = lineMesh(geometry.lines.filter((line) => line.kind === 'coast'));
  }

  setLook(paints: readonly Paint[], colours: { readonly border: string; readonly coast: string }, ratio: number): void {
    this.#paintsStale ||= paints !== this.#paints;
    this.#paints = paints;
    this.#borderColour = colours.border;
    this.#coastColour = colours.coast;
    this.#ratio = ratio;
  }

  /** After a context loss: what was on the card is no more. */
  forget(): void {
    this.#resources = null;
  }

  override render(
    renderer: Phaser.Renderer.WebGL.WebGLRenderer,
    _context: Phaser.Renderer.WebGL.DrawingContext,
    matrix: Phaser.GameObjects.Components.TransformMatrix,
  ): void {
    const gl = renderer.gl;
    if (gl.isContextLost()) return;
    this.#resources ??= this.#make(gl);
    const { width, height } = renderer;
    const view = [
      (2 * matrix.a) / width,
      (-2 * matrix.d) / height,
      (2 * matrix.tx) / width - 1,
      1 - (2 * matrix.ty) / height,
    ] as const;
    gl.disable(gl.CULL_FACE);
    gl.disable(gl.DEPTH_TEST);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    this.#drawLand(gl, this.#resources, view, [matrix.tx, matrix.ty], height);
    const pixel = [2 / width, 2 / height] as const;
    this.#drawLines(gl, this.#resources, this.#resources.borders, view, pixel, this.#borderColour, LINE.border);
    this.#drawLines(gl, this.#resources, this.#resources.coast, view, pixel, this.#coastColour, LINE.coast);
  }

  #make(gl: WebGLRenderingContext): Resources {
    gl.getExtension('OES_element_index_uint');
    const mesh = (vertices: AllowSharedBufferSource, indices: Uint32Array): Mesh => ({
      vertices: staticBuffer(gl, gl.ARRAY_BUFFER, vertices),
      indices: staticBuffer(gl, gl.ELEMENT_ARRAY_BUFFER, indices),
      count: indices.length,
    });
    const paints = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, paints);
    for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
      gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
    for (const wrap of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, wrap, gl.CLAMP_TO_EDGE);
    this.#paintsStale = true;
    return {
      landProgram: makeProgram(gl, landVertex, landFragment),
      lineProgram: makeProgram(gl, lineVertex, lineFragment),
      land: mesh(this.#land.vertices, this.#land.indices),
      borders: mesh(this.#borders.vertices, this.#borders.indices),
      coast: mesh(this.#coast.vertices, this.#coast.indices),
      paints,
    };
  }

  /** Two rows of texels: fill with the hatch's number, ink with its opacity. */
  #writePaints(gl: WebGLRenderingContext): void {
    const width = this.#geometry.regions.length;
    const texels = new Uint8Array(width * 2 * 4);
    this.#paints.forEach((paint, i) => {
      texels.set([...paint.fill, paint.hatch], i * 4);
      texels.set([...paint.ink, Math.round(paint.inkAlpha * 255)], (width + i) * 4);
    });
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 4);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, width, 2, 0, gl.RGBA, gl.UNSIGNED_BYTE, texels);
    this.#paintsStale = false;
  }

  #drawLand(
    gl: WebGLRenderingContext,
    resources: Resources,
    view: readonly [number, number, number, number],
    origin: readonly [number, number],
    height: number,
  ): void {
    const { landProgram, land, paints } = resources;
    gl.useProgram(landProgram.program);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, paints);
    if (this.#paintsStale) this.#writePaints(gl);
    gl.uniform1i(landProgram.uniform('paints'), 0);
    gl.uniform4f(landProgram.uniform('view'), ...view);
    gl.uniform1f(landProgram.uniform('regions'), this.#geometry.regions.length);
    gl.uniform2f(landProgram.uniform('origin'), ...origin);
    gl.uniform1f(landProgram.uniform('ratio'), this.#ratio);
    gl.uniform1f(landProgram.uniform('height'), height);
    const stride = LAND_VERTEX_FLOATS * 4;
    draw(gl, land, [
      { place: landProgram.attribute('place'), size: 2, type: gl.FLOAT, normalised: false, stride, offset: 0 },
      { place: landProgram.attribute('region'), size: 1, type: gl.FLOAT, normalised: false, stride, offset: 8 },
    ]);
  }

  #drawLines(
    gl: WebGLRenderingContext,
    { lineProgram }: Resources,
    mesh: Mesh,
    view: readonly [number, number, number, number],
    pixel: readonly [number, number],
    colour: string,
    width: number,
  ): void {
    if (mesh.count === 0) return;
    gl.useProgram(lineProgram.program);
    gl.uniform4f(lineProgram.uniform('view'), ...view);
    gl.uniform2f(lineProgram.uniform('pixel'), ...pixel);
    gl.uniform1f(lineProgram.uniform('halfWidth'), (width * this.#ratio) / 2);
    const [r, g, b] = rgb(colour);
    gl.uniform3f(lineProgram.uniform('colour'), r / 255, g / 255, b / 255);
    const stride = LINE_VERTEX_BYTES;
    draw(gl, mesh, [
      { place: lineProgram.attribute('place'), size: 2, type: gl.FLOAT, normalised: false, stride, offset: 0 },
      { place: lineProgram.attribute('side'), size: 3, type: gl.BYTE, normalised: true, stride, offset: 8 },
    ]);
  }
}

interface Attribute {
  readonly place: number;
  readonly size: number;
  readonly type: number;
  readonly normalised: boolean;
  readonly stride: number;
  readonly offset: number;
}

function draw(gl: WebGLRenderingContext, mesh: Mesh, attributes: readonly Attribute[]): void {
  gl.bindBuffer(gl.ARRAY_BUFFER, mesh.vertices);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, mesh.indices);
  for (const { place, size, type, normalised, stride, offset } of attributes) {
    gl.enableVertexAttribArray(place);
    gl.vertexAttribPointer(place, size, type, normalised, stride, offset);
  }
  gl.drawElements(gl.TRIANGLES, mesh.count, gl.UNSIGNED_INT, 0);
  for (const { place } of attributes) gl.disableVertexAttribArray(place);
}
