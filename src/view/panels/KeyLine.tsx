import { POSTURES } from '../../engine/model/index.ts';
import { guideWords } from '../../text/en/guide.ts';
import { screens } from '../../text/en/screens.ts';
import { say, ui } from '../../text/index.ts';
import { PostureSwatch } from '../parts/PostureSwatch.tsx';
import { ArcSample } from './ArcSample.tsx';
import { classNames, type FigureLens, hueOf, leadingVendors, lensClasses, lensMeaning } from './board/lens.ts';
import { arcsOf } from './board/mapModel.ts';
import { useGame } from './gameUi.ts';
import { Term } from './Term.tsx';
import { VendorSwatch } from './VendorSwatch.tsx';
import './keyline.css';

const ARCS = [
  ['pressure', ui.arcPressure],
  ['money', ui.arcMoney],
  ['evidence', ui.arcEvidence],
  ['retaliation', ui.arcRetaliation],
] as const;

/**
 * One line below the map, in the map's own drawing.
 * @param turns what the only square on the map says, which is then explained; left out where the intents board beside it does
 */
export function KeyLine({ turns }: { turns?: number | null }) {
  const { lens, now } = useGame();
  // Beside a lens's long key, or the square's, there is room for the kinds that are drawn just now.
  const drawn = new Set(arcsOf(now.value).map(({ kind }) => kind));
  const whole = lens.value === 'posture' && turns === undefined;
  const arcs = whole ? ARCS : ARCS.filter(([kind]) => drawn.has(kind));
  return (
    <section class="keyline" aria-label={screens.mapKey}>
      {lens.value === 'posture' ? (
        <PostureKey />
      ) : lens.value === 'vendors' ? (
        <VendorKey />
      ) : (
        <FigureKey lens={lens.value} />
      )}
      <ul class="keyline-arcs">
        {turns === undefined || turns === null ? null : (
          <li>
            <span class="keyline-square" aria-hidden="true">
              {turns}
            </span>
            {guideWords.square}
          </li>
        )}
        {arcs.map(([kind, name]) => (
          <li key={kind}>
            <ArcSample kind={kind} />
            {name}
          </li>
        ))}
      </ul>
    </section>
  );
}

function PostureKey() {
  return (
    <ul>
      {POSTURES.map((posture) => (
        <li key={posture}>
          <PostureSwatch posture={posture} />
          <Term of={`posture/${posture}`}>{say.posture(posture)}</Term>
        </li>
      ))}
    </ul>
  );
}

function VendorKey() {
  const game = useGame();
  const { view, scenario } = game.now.value;
  return (
    <ul>
      <li class="keyline-meaning">{lensMeaning(scenario, 'vendors')}</li>
      {leadingVendors(view).map((vendor) => (
        <li key={vendor}>
          <VendorSwatch hue={hueOf(scenario, vendor)} />
          <span>
            <b>{scenario.vendors[vendor]?.short}</b> {scenario.vendors[vendor]?.name}
          </span>
        </li>
      ))}
    </ul>
  );
}

function FigureKey({ lens }: { lens: FigureLens }) {
  const { view, scenario } = useGame().now.value;
  return (
    <ul>
      <li class="keyline-meaning">{lensMeaning(scenario, lens)}</li>
      {classNames(lensClasses(view, lens)).map((name, step) => (
        <li key={name}>
          <span class={`ramp-swatch ramp-swatch-${step}`} aria-hidden="true" />
          {name}
        </li>
      ))}
    </ul>
  );
}
