import Phaser from 'phaser';
import type { Ground, GroundPicture, GroundView } from '../draw/ground.ts';
import type { MapGeometry } from '../geometry/geometry.ts';
import { LandExtern } from './LandExtern.ts';

/**
 * The ground drawn by Phaser: one scene, one camera for the map and one for each inset. Phaser's own loop sleeps; a frame is
 * drawn when somebody asks, so that a map at rest costs nothing.
 */
class PhaserGround implements Ground {
  readonly #game: Phaser.Game;
  readonly #scene: Phaser.Scene;
  readonly #land: LandExtern;
  #ratio = 1;

  constructor(scene: Phaser.Scene, land: LandExtern) {
    this.#game = scene.game;
    this.#scene = scene;
    this.#land = land;
  }

  resize(size: { readonly width: number; readonly height: number }, ratio: number): void {
    this.#ratio = ratio;
    this.#game.scale.resize(Math.max(1, Math.round(size.width * ratio)), Math.max(1, Math.round(size.height * ratio)));
    Object.assign(this.#game.canvas.style, { width: `${size.width}px`, height: `${size.height}px`, display: 'block' });
  }

  get picture(): HTMLCanvasElement {
    return this.#game.canvas;
  }

  draw({ views, paints, palette }: GroundPicture): void {
    const { cameras } = this.#scene;
    while (cameras.cameras.length < views.length) cameras.add();
    for (const extra of cameras.cameras.slice(Math.max(1, views.length))) cameras.remove(extra);
    views.forEach((view, i) => {
      const camera = cameras.cameras[i];
      if (camera) this.#aim(camera, view, palette.sea);
    });
    this.#land.setLook(paints, palette, this.#ratio);
    // Phaser starts its loop after the scene is made; from the first picture on it draws only when it is told.
    this.#game.loop.sleep();
    this.#game.step(performance.now(), 0);
  }

  #aim(camera: Phaser.Cameras.Scene2D.Camera, { rect, transform }: GroundView, sea: string): void {
    const ratio = this.#ratio;
    const k = transform.k * ratio;
    camera.setViewport(
      Math.round(rect.x * ratio),
      Math.round(rect.y * ratio),
      Math.round(rect.width * ratio),
      Math.round(rect.height * ratio),
    );
    camera.setOrigin(0, 0).setZoom(k).setBackgroundColor(sea);
    camera.setRoundPixels(false);
    camera.setScroll((rect.x - transform.x) / transform.k, (rect.y - transform.y) / transform.k);
  }

  destroy(): void {
    this.#game.destroy(true);
    // The loop sleeps: the step in which Phaser takes itself apart must be taken for it.
    this.#game.step(performance.now(), 0);
  }
}

/**
 * @param host the canvas is put into it
 * @param onRestored called when a lost graphics context is back and must be drawn anew
 * @throws Error (rejects) where there is no WebGL
 */
export function createPhaserGround(
  host: HTMLElement,
  geometry: MapGeometry,
  antialias: boolean,
  onRestored: () => void,
): Promise<Ground> {
  return new Promise((resolve, reject) => {
    const scene = {
      create(this: Phaser.Scene): void {
        try {
          const land = new LandExtern(this, geometry);
          this.add.existing(land);
          this.game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => {
            land.forget();
            onRestored();
          });
          this.game.canvas.setAttribute('aria-hidden', 'true');
          resolve(new PhaserGround(this, land));
        } catch (problem) {
          reject(problem);
        }
      },
    };
    try {
      new Phaser.Game({
        type: Phaser.WEBGL,
        parent: host,
        width: 1,
        height: 1,
        scale: { mode: Phaser.Scale.NONE },
        banner: false,
        autoFocus: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        render: { antialias: true, antialiasGL: antialias, powerPreference: 'low-power' },
        scene,
      });
    } catch (problem) {
      reject(problem);
    }
  });
}
