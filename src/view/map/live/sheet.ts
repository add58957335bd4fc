import { cachedMeasure, type Measure } from '../labels/measure.ts';
import type { Size } from '../view/transform.ts';

/** The elements of a map within its host: the ground's place, and above it a canvas for marks and names. */
export interface Sheet {
  readonly element: HTMLElement;
  readonly groundHost: HTMLElement;
  readonly context: CanvasRenderingContext2D;
  readonly measure: Measure;
  /** Size in CSS pixels, and device pixels in one of them. */
  measureHost(): { readonly size: Size; readonly ratio: number };
  resize(size: Size, ratio: number): void;
  onResize(changed: () => void): void;
  destroy(): void;
}

function layer<T extends HTMLElement>(element: T): T {
  Object.assign(element.style, { position: 'absolute', inset: '0', overflow: 'hidden' });
  return element;
}

/** @throws Error where the browser gives no 2D canvas */
export function createSheet(host: HTMLElement): Sheet {
  const element = layer(document.createElement('div'));
  const groundHost = layer(document.createElement('div'));
  const overlay = layer(document.createElement('canvas'));
  // All that the map shows is in HTML too, where it can be read and pressed.
  for (const part of [element, overlay]) part.setAttribute('aria-hidden', 'true');
  element.style.touchAction = 'none';
  element.style.userSelect = 'none';
  overlay.style.pointerEvents = 'none';
  element.append(groundHost, overlay);
  host.append(element);
  const context = overlay.getContext('2d');
  if (!context) throw new Error('This browser gives no 2D canvas');

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

  return {
    element,
    groundHost,
    context,
    measure: cachedMeasure(context),
    measureHost: () => {
      const size = { width: element.clientWidth, height: element.clientHeight };
      const ratio = exact && exact.css === size.width && exact.css > 0 ? exact.device / exact.css : devicePixelRatio;
      return { size, ratio };
    },
    resize: (size, ratio) => {
      overlay.width = Math.round(size.width * ratio);
      overlay.height = Math.round(size.height * ratio);
      Object.assign(overlay.style, { width: `${size.width}px`, height: `${size.height}px` });
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
    },
    onResize: (listener) => changed.add(listener),
    destroy: () => {
      observer.disconnect();
      element.remove();
    },
  };
}
