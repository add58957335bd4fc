/** What a hand does to the map, in CSS pixels from the element's upper left corner. */
export interface GestureHandlers {
  tap(x: number, y: number): void;
  hover(x: number, y: number): void;
  leave(): void;
  /** One finger or the mouse moved by so much. */
  drag(dx: number, dy: number): void;
  /** The last finger, or the mouse, has let go after a drag. */
  drop(): void;
  /** Two fingers moved their middle by so much, between two zooms. */
  slide(dx: number, dy: number): void;
  /** Wheel, two fingers or a double tap, about a point. */
  zoom(factor: number, x: number, y: number): void;
}

/** A press that moves less than this is a tap. */
const TAP_MOVE = 6;
/** Two taps in this time (milliseconds) and distance are one double tap, which zooms by this. */
const DOUBLE = { time: 320, move: 24, zoom: 2 };
/** Zoom of one pixel of wheel; a notch of 100 pixels is a factor of about 1.2. */
const WHEEL = 0.0018;
const LINE = 16;

interface Pointer {
  x: number;
  y: number;
}

/** Position of an event in the element's own CSS pixels, whatever zoom the page gives it. */
function place(element: HTMLElement, event: MouseEvent): Pointer {
  const rect = element.getBoundingClientRect();
  const scale = rect.width > 0 ? element.clientWidth / rect.width : 1;
  return { x: (event.clientX - rect.left) * scale, y: (event.clientY - rect.top) * scale };
}

function distance(a: Pointer, b: Pointer): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}

class Gestures {
  readonly #element: HTMLElement;
  readonly #handlers: GestureHandlers;
  readonly #down = new Map<number, Pointer>();
  #start: Pointer | null = null;
  #moved = false;
  #tapped: (Pointer & { readonly time: number }) | null = null;

  constructor(element: HTMLElement, handlers: GestureHandlers) {
    this.#element = element;
    this.#handlers = handlers;
  }

  press(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const at = place(this.#element, event);
    this.#down.set(event.pointerId, at);
    this.#element.setPointerCapture(event.pointerId);
    if (this.#down.size === 1) {
      this.#start = at;
      this.#moved = false;
    } else this.#moved = true;
  }

  move(event: PointerEvent): void {
    const at = place(this.#element, event);
    const before = this.#down.get(event.pointerId);
    if (!before) {
      if (event.pointerType === 'mouse' || event.pointerType === 'pen') this.#handlers.hover(at.x, at.y);
      return;
    }
    if (this.#down.size === 1) this.#drag(before, at);
    else if (this.#down.size === 2) this.#pinch(event.pointerId, before, at);
    if (this.#moved) this.#down.set(event.pointerId, at);
  }

  #drag(before: Pointer, at: Pointer): void {
    if (!this.#moved && this.#start && distance(this.#start, at) < TAP_MOVE) return;
    this.#moved = true;
    this.#handlers.drag(at.x - before.x, at.y - before.y);
  }

  #pinch(id: number, before: Pointer, at: Pointer): void {
    const other = [...this.#down].find(([key]) => key !== id)?.[1];
    if (!other) return;
    const factor = distance(at, other) / Math.max(1, distance(before, other));
    this.#handlers.zoom(factor, (at.x + other.x) / 2, (at.y + other.y) / 2);
    this.#handlers.slide((at.x - before.x) / 2, (at.y - before.y) / 2);
  }

  release(event: PointerEvent): void {
    if (!this.#down.delete(event.pointerId)) return;
    if (this.#down.size > 0) return;
    const at = place(this.#element, event);
    if (this.#moved) this.#handlers.drop();
    else if (event.type === 'pointerup') this.#tap(at, event.timeStamp);
  }

  /** The first of two taps counts at once: nothing waits to see whether a second one comes. */
  #tap(at: Pointer, time: number): void {
    const before = this.#tapped;
    const isSecond = before !== null && time - before.time < DOUBLE.time && distance(before, at) < DOUBLE.move;
    this.#tapped = isSecond ? null : { ...at, time };
    if (isSecond) this.#handlers.zoom(DOUBLE.zoom, at.x, at.y);
    else this.#handlers.tap(at.x, at.y);
  }

  wheel(event: WheelEvent): void {
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE : event.deltaY;
    // A pinch on a trackpad comes as a wheel with ctrl and small steps.
    const factor = Math.exp(-pixels * WHEEL * (event.ctrlKey ? 5 : 1));
    const at = place(this.#element, event);
    this.#handlers.zoom(Math.min(1.6, Math.max(0.625, factor)), at.x, at.y);
  }
}

/** Listens to mouse, pen, fingers and wheel on an element; returns what undoes it. */
export function listenToGestures(element: HTMLElement, handlers: GestureHandlers): () => void {
  const gestures = new Gestures(element, handlers);
  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('pointerdown', (event) => gestures.press(event), { signal });
  element.addEventListener('pointermove', (event) => gestures.move(event), { signal });
  element.addEventListener('pointerup', (event) => gestures.release(event), { signal });
  element.addEventListener('pointercancel', (event) => gestures.release(event), { signal });
  element.addEventListener('pointerleave', () => handlers.leave(), { signal });
  element.addEventListener('wheel', (event) => gestures.wheel(event), { signal, passive: false });
  return () => stop.abort();
}
