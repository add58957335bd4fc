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
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    // A map that cannot be fetched leaves its ground: the words beside it say all.
    let last = 0;
    const draw = () => {
      last += 1;
      const mine = last;
      element.dataset.drawn = 'false';
      void renderStaticMap(element, source, model, options)
        .catch(() => undefined)
        .then(() => {
          if (mine === last) element.dataset.drawn = 'true';
        });
    };
    draw();
    const sizes = new ResizeObserver(draw);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, [source, model, options]);
  return (
    <span class="static-map" aria-hidden="true">
      <canvas ref={canvas} />
    </span>
  );
}
