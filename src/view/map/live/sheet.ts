import { motion } from '../../theme/tokens.ts';
import { cachedMeasure, type Measure } from '../labels/measure.ts';
import type { Size } from '../view/transform.ts';

/**
 * The elements of a map within its host: the ground's place, above it a canvas for marks and names, and above both a veil on which an old
 * picture fades. While the map is panned, picture and names are carried along as they are: they are then larger than the host by a
 * margin on every side.
 */
export interface Sheet {
  readonly element: HTMLElement;
  readonly groundHost: HTMLElement;
  readonly context: CanvasRenderingContext2D;
  readonly measure: Measure;
  /** Size in CSS pixels, and device pixels in one of them. */
  measureHost(): { readonly size: Size; readonly ratio: number };
  /** @param margin by how much the sheet reaches beyond its host on every side, CSS pixels */
  resize(size: Size, ratio: number, margin: number): void;
  /** Moves the sheet within its host, in CSS pixels. */
  shift(x: number, y: number): void;
  /** Keeps what is shown now on the veil, and lets it fade over so many milliseconds; what is drawn from now on appears beneath. */
  fade(ground: CanvasImageSource, duration: number): void;
  /** Takes the veil away at once. */
  unveil(): void;
  onResize(changed: () => void): void;
  destroy(): void;
}

function layer<T extends HTMLElement>(element: T): T {
  Object.assign(element.style, { position: 'absolute', inset: '0', overflow: 'hidden' });
  return element;
}

/**
 * @param onProcessor whether the processor had better draw names and marks too: see `isEmulated`
 * @throws Error where the browser gives no 2D canvas
 */
export function createSheet(host: HTMLElement, onProcessor: boolean): Sheet {
  const element = layer(document.createElement('div'));
  const carried = layer(document.createElement('div'));
  const groundHost = layer(document.createElement('div'));
  const overlay = layer(document.createElement('canvas'));
  const veil = layer(document.createElement('canvas'));
  // All that the map shows is in HTML too, where it can be read and pressed.
  for (const part of [element, overlay, veil]) part.setAttribute('aria-hidden', 'true');
  element.style.touchAction = 'none';
  element.style.userSelect = 'none';
  element.style.contain = 'strict';
  for (const part of [overlay, veil]) part.style.pointerEvents = 'none';
  veil.style.display = 'none';
  // A drawing library's canvas is black until it is drawn on; whoever draws shows it.
  groundHost.style.visibility = 'hidden';
  carried.append(groundHost, overlay);
  element.append(carried, veil);
  host.append(element);
  // The name of the option is of another use; what it does is keep the canvas off the card.
  const context = overlay.getContext('2d', { willReadFrequently: onProcessor });
  const veilContext = veil.getContext('2d');
  if (!context || !veilContext) throw new Error('This browser gives no 2D canvas');

  let exact: { readonly css: number; readonly device: number } | null = null;
  const changed = new Set<() => void>();
  const observer = new ResizeObserver(([entry]) => {
    const device = entry?.devicePixelContentBoxSize?.[0]?.inlineSize;
    exact = device === undefined ? null : { css: element.clientWidth, device };
    for (const listener of changed) listener();
  });
  try {
    observer.observe(element, { box: 'device-pixel-content-box' });
  } catch {
    // Not known everywhere; the window's ratio does instead.
    observer.observe(element);
  }
  let fading: Animation | null = null;
  function unveil(): void {
    fading?.cancel();
    fading = null;
    veil.style.display = 'none';
  }

  return {
    element,
    groundHost,
    context,
    measure: cachedMeasure(context),
    measureHost: () => {
      const size = { width: element.clientWidth, height: element.clientHeight };
      const told = exact && exact.css === size.width && exact.css > 0 ? exact.device / exact.css : devicePixelRatio;
      // The exact count mends a rounding. Where it says something else altogether, the screen is only made believe, and the page's ratio holds.
      const isRounding = Math.abs(told - devicePixelRatio) * size.width < 2;
      return { size, ratio: isRounding ? told : devicePixelRatio };
    },
    resize: (size, ratio, margin) => {
      carried.style.inset = `${-margin}px`;
      carried.style.willChange = margin > 0 ? 'transform' : '';
      overlay.width = Math.round((size.width + 2 * margin) * ratio);
      overlay.height = Math.round((size.height + 2 * margin) * ratio);
      Object.assign(overlay.style, { width: `${size.width + 2 * margin}px`, height: `${size.height + 2 * margin}px` });
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
    },
    shift: (x, y) => {
      carried.style.transform = x === 0 && y === 0 ? '' : `translate(${x}px, ${y}px)`;
    },
    fade: (ground, duration) => {
      unveil();
      veil.width = overlay.width;
      veil.height = overlay.height;
      Object.assign(veil.style, { width: overlay.style.width, height: overlay.style.height, display: 'block' });
      veilContext.drawImage(ground, 0, 0, veil.width, veil.height);
      veilContext.drawImage(overlay, 0, 0);
      fading = veil.animate([{ opacity: 1 }, { opacity: 0 }], { duration, easing: motion.easing, fill: 'forwards' });
      fading.onfinish = unveil;
    },
    unveil,
    onResize: (listener) => changed.add(listener),
    destroy: () => {
      unveil();
      observer.disconnect();
      element.remove();
    },
  };
}
