import { useMemo } from 'preact/hooks';
import { firstSentences, say, ui } from '../../text/index.ts';
import { advisersIn } from './advisers.ts';
import { type GameDialog, useGame } from './gameUi.ts';
import { headlineRows, leading } from './headlineRows.ts';
import './headlines.css';

interface Item {
  readonly headline: string;
  readonly cause: string;
  /** What a press opens; null where there is nothing behind it. */
  readonly opens: GameDialog | null;
}

/**
 * Three headlines at most, each a finding with its cause, and the way to the advisers. In the first turn nothing has happened yet: the advisers
 * themselves speak. In a recording nobody is advised any more, and they say what the scenario gives them to say.
 */
export function Headlines() {
  const { now, voice, dialog, lab } = useGame();
  const snapshot = now.value;
  const { history, seat, observer, ended } = snapshot;
  const last = history.at(-1);
  const items = useMemo(
    (): Item[] =>
      last === undefined
        ? advisersIn(snapshot)
            .slice(0, 3)
            .map(({ office, line, risk: seen }) => ({ office, line, risk: lab === null ? null : seen }))
            .map(({ office, line, risk }) => ({
              headline: risk === null ? line : say.risk(risk, voice.value),
              cause: office,
              opens: risk === null ? null : { kind: 'causes', path: risk.path },
            }))
        : headlineRows(leading(last.happenings, seat), seat, voice.value)
            .slice(0, 3)
            .map(({ headline, cause }) => ({ headline, cause: firstSentences(cause), opens: { kind: 'changes' } })),
    [last, snapshot.view, voice.value],
  );
  return (
    <section class="headlines" aria-labelledby="headlines-title">
      <h2 id="headlines-title" class="visually-hidden">
        {last === undefined ? ui.advisers : ui.headlines}
      </h2>
      {items.length === 0 ? <p class="headlines-none">{ui.noHeadlines}</p> : null}
      <ol>
        {items.map(({ headline, cause, opens }) => (
          <li key={headline}>
            {opens === null ? (
              <div class="headlines-item">
                <Words headline={headline} cause={cause} />
              </div>
            ) : (
              <button
                type="button"
                // Of an adviser the office is to be seen at once: it is who speaks.
                class={opens.kind === 'changes' ? 'headlines-item' : 'headlines-item headlines-whole'}
                aria-haspopup="dialog"
                onClick={() => {
                  dialog.value = opens;
                }}
              >
                <Words headline={headline} cause={cause} />
              </button>
            )}
          </li>
        ))}
      </ol>
      {observer || ended !== null ? null : (
        <button
          type="button"
          class="text-button headlines-ask"
          aria-haspopup="dialog"
          aria-keyshortcuts="a"
          onClick={() => {
            dialog.value = { kind: 'advisers' };
          }}
        >
          {ui.advisers}
        </button>
      )}
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
