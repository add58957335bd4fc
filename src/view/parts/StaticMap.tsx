import { useEffect, useRef } from 'preact/hooks';
import { type MapModel, type MapSource, renderStaticMap, type StaticMapOptions } from '../map/index.ts';
import './static-map.css';

/** A map that stands still: a picture of what is said beside it, so it is hidden from a screen reader. `data-drawn` says when it stands. */
export function StaticMap({
  source,
  model,
  options,
}: {
  source: MapSource;
  model: MapModel;
  options?: StaticMapOptions;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const last = useRef(0);
  const draw = useRef(() => {});
  draw.current = () => {
    const element = canvas.current;
    if (element === null) return;
    last.current += 1;
    const mine = last.current;
    element.dataset.drawn = 'false';
    // A map that cannot be fetched leaves its ground: the words beside it say all.
    void renderStaticMap(element, source, model, options)
      .catch(() => undefined)
      .then(() => {
        if (mine === last.current) element.dataset.drawn = 'true';
      });
  };
  // The observer speaks once when it begins: that is the first picture, and a picture that follows another is drawn once.
  useEffect(() => {
    if (canvas.current === null) return;
    const sizes = new ResizeObserver(() => draw.current());
    sizes.observe(canvas.current);
    return () => sizes.disconnect();
  }, []);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) draw.current();
    begun.current = true;
  }, [source, model, options]);
  return (
    <span class="static-map" aria-hidden="true">
      <canvas ref={canvas} />
    </span>
  );
}
