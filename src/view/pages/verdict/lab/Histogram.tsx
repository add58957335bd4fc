import { useEffect, useRef, useState } from 'preact/hooks';
import { lab } from '../../../../text/en/lab.ts';
import { fill, formatNumber } from '../../../../text/index.ts';
import type { Band } from './histogram.ts';

const HEIGHT = 96;
/** Room for the figures below the axis. */
const FOOT = 18;
/** Width of a figure at the axis' end, CSS pixels: the game's own is not written over it. */
const FIGURE = 30;

/** Bars side by side, the one with the game looked at in the reader's colour and named beneath; the table says the same. */
export function Histogram({ bands, own }: { bands: readonly Band[]; own: number }) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const sizes = new ResizeObserver(() => setWidth(element.clientWidth));
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  return (
    <div class="histogram" ref={frame}>
      {width === 0 ? null : <Drawing bands={bands} own={own} width={width} />}
    </div>
  );
}

function Drawing({ bands, own, width }: { bands: readonly Band[]; own: number; width: number }) {
  const most = Math.max(1, ...bands.map(({ count }) => count));
  const step = width / bands.length;
  const floor = HEIGHT - FOOT;
  const at = bands.findIndex((band) => band.own);
  const middle = (at + 0.5) * step;
  const [first, last] = [bands[0], bands.at(-1)];
  const words = fill(lab.luckHere, { value: formatNumber(own) });
  // The words stay within the drawing, and what would lie under them is left out.
  const half = words.length * 3.5;
  const x = Math.min(width - half, Math.max(half, middle));
  return (
    <svg class="chart-drawing" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      {bands.map((band, index) => {
        const height = (band.count / most) * (floor - 4);
        return (
          <rect
            key={band.low}
            class={band.own ? 'histogram-own' : 'histogram-bar'}
            x={index * step + 0.5}
            y={floor - height}
            width={Math.max(1, step - 1)}
            height={height}
          />
        );
      })}
      <path class="chart-axis" d={`M0 ${floor}H${width}`} />
      {/* A game that lies where no other does has no bar: the stroke marks it all the same. */}
      <path class="histogram-mark" d={`M${middle} ${floor}v5`} />
      {first === undefined || x - half < FIGURE ? null : (
        <text class="chart-label" x="0" y={HEIGHT - 3}>
          {formatNumber(first.low)}
        </text>
      )}
      {last === undefined || x + half > width - FIGURE ? null : (
        <text class="chart-label" x={width} y={HEIGHT - 3} text-anchor="end">
          {formatNumber(last.high)}
        </text>
      )}
      <text class="chart-you" x={x} y={HEIGHT - 3} text-anchor="middle">
        {words}
      </text>
    </svg>
  );
}
