import { useMemo } from 'preact/hooks';
import { compare as words } from '../../../text/en/compare.ts';
import { fill } from '../../../text/index.ts';
import { StaticMap } from '../../parts/StaticMap.tsx';
import { theme } from '../../theme/theme.ts';
import { cursorDate } from '../watch/marks.ts';
import { type Line, useCompare } from './compareUi.ts';
import { lineModel } from './lineModel.ts';

/** Both lines at the same turn, through the same window on the map; what differs is ringed. */
export function Maps() {
  const held = useCompare();
  const comparison = held.comparison.value;
  const turn = held.cursor.value;
  const differing = useMemo(() => new Set(comparison?.at(turn).postures.map(({ state }) => state)), [comparison, turn]);
  const b = held.b.value;
  return (
    <div class="compare-maps">
      <LineMap mark="a" line={held.a} differing={differing} />
      {b === null ? null : <LineMap mark="b" line={b} differing={differing} />}
    </div>
  );
}

function LineMap({ mark, line, differing }: { mark: 'a' | 'b'; line: Line; differing: ReadonlySet<string> }) {
  const held = useCompare();
  const turn = held.cursor.value;
  const { reel } = line;
  const shade = theme.value;
  const lens = reel.scenario.map.lenses.find(({ id }) => id === held.lens.value);
  const model = useMemo(() => lineModel(reel, turn, differing, shade), [reel, turn, differing, shade]);
  const options = useMemo(
    () => ({ labels: true, glyphs: true, ringed: differing, ...(lens === undefined ? {} : { view: lens.bounds }) }),
    [differing, lens],
  );
  const letter = mark === 'a' ? words.lineA : words.lineB;
  return (
    <section
      class="compare-line"
      aria-label={fill(words.mapOf, { line: letter, name: line.name.value, date: cursorDate(reel, turn) })}
    >
      <LineHead letter={letter} mark={mark} line={line} />
      <div class="compare-map">
        <StaticMap source={reel.scenario.map} model={model} options={options} />
      </div>
    </section>
  );
}

/** The line's letter, its name, which can be typed over, and where it comes from. */
function LineHead({ letter, mark, line }: { letter: string; mark: 'a' | 'b'; line: Line }) {
  return (
    <header class="compare-line-head">
      <span class={`compare-letter compare-letter-${mark}`} aria-hidden="true">
        {letter}
      </span>
      <input
        class="compare-name"
        type="text"
        maxLength={60}
        aria-label={fill(words.nameOfLine, { line: letter })}
        title={line.name.value}
        value={line.name.value}
        onChange={(event) => {
          const wanted = event.currentTarget.value.trim();
          if (wanted !== '') line.name.value = wanted;
          else event.currentTarget.value = line.name.value;
        }}
      />
      <span class="second">{line.aside}</span>
    </header>
  );
}
