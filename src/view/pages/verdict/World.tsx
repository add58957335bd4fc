import type { Intention } from '../../../engine/model/index.ts';
import type { SessionSnapshot } from '../../../session/types.ts';
import { screens } from '../../../text/en/screens.ts';
import { verdictPage } from '../../../text/en/verdict.ts';
import { formatNumber, say, ui } from '../../../text/index.ts';
import { useGame } from '../../panels/gameUi.ts';

/** Odds that give a piece of the bar enough room for its name; a narrower one is named beneath. */
const NAMED = 0.2;

const INTENTIONS: readonly Intention[] = ['never', 'listen', 'disrupt'];

/** What each contested home state did with its gear: the odds at the start above what was drawn. */
export function World({ snapshot }: { snapshot: SessionSnapshot }) {
  const game = useGame();
  const { truth, scenario } = snapshot;
  if (truth === null) return null;
  const text = say.truth(truth, game.voice.value);
  return (
    <section>
      <h2>{ui.worldYouWereIn}</h2>
      {Object.entries(truth.intention).map(([home, drawn]) => {
        const prior = scenario.truth.intention[home];
        if (prior === undefined) return null;
        return (
          <div class="world" key={home}>
            <p class="strong">{game.voice.value.names.state(home)}</p>
            <div class="world-row" aria-hidden="true">
              <span>{ui.prior}</span>
              <span class="world-bar">
                {INTENTIONS.map((intention) => (
                  <span
                    key={intention}
                    class={prior[intention].value > NAMED ? '' : 'world-narrow'}
                    style={{ width: `${prior[intention].value * 100}%` }}
                  >
                    {prior[intention].value > NAMED ? screens.intentions[intention] : ''}
                    <small>
                      {prior[intention].value > NAMED ? '' : `${screens.intentions[intention]} `}
                      {formatNumber(prior[intention].value, 2)}
                    </small>
                  </span>
                ))}
              </span>
            </div>
            <div class={prior[drawn].value > NAMED ? 'world-row' : 'world-row world-row-under'} aria-hidden="true">
              <span>{ui.drawn}</span>
              <span class="world-bar">
                {INTENTIONS.map((intention) => (
                  <span
                    key={intention}
                    class={`${intention === drawn ? 'world-drawn' : ''} ${prior[intention].value > NAMED ? '' : 'world-narrow'}`}
                    style={{ width: `${prior[intention].value * 100}%` }}
                  >
                    {intention !== drawn ? null : prior[intention].value > NAMED ? (
                      screens.intentions[intention]
                    ) : (
                      <small class="strong">{screens.intentions[intention]}</small>
                    )}
                  </span>
                ))}
              </span>
            </div>
          </div>
        );
      })}
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
