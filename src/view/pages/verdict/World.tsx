import type { Intention } from '../../../engine/model/index.ts';
import type { SessionSnapshot } from '../../../session/types.ts';
import { screens } from '../../../text/en/screens.ts';
import { verdictPage } from '../../../text/en/verdict.ts';
import { formatNumber, say, ui } from '../../../text/index.ts';
import { useGame } from '../../panels/gameUi.ts';

/** Odds that give a piece of the bar enough room for its name; a narrower one is named beneath. */
const NAMED = 0.2;

type Odds = SessionSnapshot['scenario']['truth']['intention'][string];

const INTENTIONS: readonly Intention[] = ['never', 'listen', 'disrupt'];

/** Homes with the same odds and the same draw, told once. */
interface Alike {
  readonly homes: readonly string[];
  readonly prior: Odds;
  readonly drawn: Intention;
}

function alike({ truth, scenario }: SessionSnapshot): readonly Alike[] {
  const groups = new Map<string, Alike>();
  for (const [home, drawn] of Object.entries(truth?.intention ?? {})) {
    const prior = scenario.truth.intention[home];
    if (prior === undefined) continue;
    const key = [...INTENTIONS.map((one) => prior[one].value), drawn].join();
    groups.set(key, { prior, drawn, homes: [...(groups.get(key)?.homes ?? []), home] });
  }
  return [...groups.values()];
}

/** The names and odds of the pieces that are too narrow to carry them, and not so small that they round to nothing: "listen 0.04". */
function narrowly(prior: Odds): string {
  return INTENTIONS.map((one) => [one, formatNumber(prior[one].value, 2)] as const)
    .filter(([one, odds]) => prior[one].value <= NAMED && Number(odds) > 0)
    .map(([one, odds]) => `${screens.intentions[one]} ${odds}`)
    .join(', ');
}

function Bar({ prior, drawn }: { prior: Odds; drawn: Intention | null }) {
  const isDrawnNarrow = drawn !== null && prior[drawn].value <= NAMED;
  const beneath = drawn === null ? narrowly(prior) : isDrawnNarrow ? screens.intentions[drawn] : '';
  return (
    <span class="world-bar">
      {INTENTIONS.map((one) => (
        <span
          key={one}
          class={`${one === drawn ? 'world-drawn' : ''} ${prior[one].value > NAMED ? '' : 'world-narrow'}`}
          style={{ width: `${prior[one].value * 100}%` }}
        >
          {prior[one].value > NAMED && (drawn === null || one === drawn) ? screens.intentions[one] : ''}
          {prior[one].value > NAMED && drawn === null ? <small>{formatNumber(prior[one].value, 2)}</small> : null}
        </span>
      ))}
      {beneath === '' ? null : (
        <small class={drawn === null ? 'world-beneath' : 'world-beneath strong'}>{beneath}</small>
      )}
    </span>
  );
}

/** What each contested home state did with its gear: the odds at the start above what was drawn. */
export function World({ snapshot }: { snapshot: SessionSnapshot }) {
  const game = useGame();
  const { truth } = snapshot;
  if (truth === null) return null;
  const text = say.truth(truth, game.voice.value);
  return (
    <section>
      <h2>{ui.worldYouWereIn}</h2>
      {alike(snapshot).map(({ homes, prior, drawn }) => (
        <div class="world" key={homes[0]}>
          <p class="strong">{homes.map((home) => game.voice.value.names.state(home)).join(', ')}</p>
          <div class="world-row" aria-hidden="true">
            <span>{ui.prior}</span>
            <Bar prior={prior} drawn={null} />
          </div>
          <div class={prior[drawn].value > NAMED ? 'world-row' : 'world-row world-row-under'} aria-hidden="true">
            <span>{ui.drawn}</span>
            <Bar prior={prior} drawn={drawn} />
          </div>
        </div>
      ))}
      <p class="second world-closing">{text.closing}</p>
      <details>
        <summary>{verdictPage.inWords}</summary>
        <ul class="world-lines">
          {text.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
