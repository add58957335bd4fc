import { verdictPage } from '../../../text/en/verdict.ts';
import { formatSigned, say } from '../../../text/index.ts';
import { useGame } from '../../panels/gameUi.ts';
import type { TellingDecision } from './decisions.ts';

/** The decisions that the record names behind the aims' moves, numbered as on the chart. */
export function Decisions({
  decisions,
  titles,
}: {
  decisions: readonly TellingDecision[];
  titles: Readonly<Record<string, string>>;
}) {
  const { voice } = useGame();
  return (
    <section class="decisions">
      <header class="verdict-section">
        <h2>{verdictPage.decisions}</h2>
        <span class="caption">{verdictPage.decisionsAside}</span>
      </header>
      {decisions.length === 0 ? <p class="second">{verdictPage.noDecisions}</p> : null}
      <ol>
        {decisions.map(({ cause, moves }, index) => (
          <li key={`${cause.turn} ${cause.index}`}>
            <span class="decisions-number" aria-hidden="true">
              {index + 1}
            </span>
            <span>
              <span class="strong">{say.cause(cause, voice.value).text}</span>
              <span class="second">
                {moves
                  .slice(0, 2)
                  .map(({ aim, points }) => `${titles[aim] ?? aim} ${formatSigned(points, 1)}`)
                  .join('; ')}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {decisions.length === 0 ? null : <p class="caption">{verdictPage.decisionsNote}</p>}
    </section>
  );
}
