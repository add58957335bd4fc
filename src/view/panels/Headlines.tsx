import { roleSpecOf } from '../../engine/model/index.ts';
import { firstSentences, ui } from '../../text/index.ts';
import { useGame } from './gameUi.ts';
import { headlineRows, leading } from './headlineRows.ts';
import './headlines.css';

/** Three headlines at most, each a finding with its cause. In the first turn nothing has happened yet: the advisers speak. */
export function Headlines() {
  const { now, voice, dialog } = useGame();
  const { history, scenario, seat } = now.value;
  const last = history.at(-1);
  const items =
    last === undefined
      ? roleSpecOf(scenario, seat)
          .advisers.slice(0, 3)
          .map(({ office, line }) => ({
            headline: line,
            cause: office,
          }))
      : headlineRows(leading(last.happenings, seat), seat, voice.value)
          .slice(0, 3)
          .map(({ headline, cause }) => ({ headline, cause: firstSentences(cause) }));
  return (
    <section class="headlines" aria-labelledby="headlines-title">
      <h2 id="headlines-title" class="visually-hidden">
        {last === undefined ? ui.advisers : ui.headlines}
      </h2>
      {items.length === 0 ? <p class="headlines-none">{ui.noHeadlines}</p> : null}
      <ol>
        {items.map(({ headline, cause }) => (
          <li key={headline}>
            {last === undefined ? (
              <div class="headlines-item">
                <Words headline={headline} cause={cause} />
              </div>
            ) : (
              <button
                type="button"
                class="headlines-item"
                aria-haspopup="dialog"
                onClick={() => {
                  dialog.value = { kind: 'changes' };
                }}
              >
                <Words headline={headline} cause={cause} />
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A cause that is longer than its line stands aside where the strip is a bar: the list behind a press has them whole. */
function Words({ headline, cause }: { headline: string; cause: string }) {
  return (
    <span class="headlines-words">
      <span class="headline">{headline}</span>
      <span class="headline-cause">
        <span>{cause}</span>
      </span>
    </span>
  );
}
