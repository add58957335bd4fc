import type { Path, StateId } from '../../engine/model/index.ts';
import { gaugesOf } from '../../engine/selectors/index.ts';
import { formatNumber, formatSigned, say, ui } from '../../text/index.ts';
import { FigureButton } from './FigureButton.tsx';
import { useGame } from './gameUi.ts';
import { Term } from './Term.tsx';
import './gauges.css';

/** The variable that a gauge shows. */
export function gaugePath(id: string, seat: StateId): Path {
  if (id === 'strain') return 'world/strain';
  return id === 'supportFloor' ? `states/${seat}/support` : `scores/${seat}/${id}`;
}

/** Its entry in the glossary: a gauge's own, or that of the aim that it shows. */
function glossaryId(id: string): string {
  return id === 'strain' || id === 'supportFloor' ? `gauge/${id}` : `objective/${id}`;
}

/** The role's gauges, five at most, with what the last turn changed. */
export function Gauges() {
  const { now, voice } = useGame();
  const { view, history, seat } = now.value;
  // Titles are the role's, also where nobody sits in it.
  const ofSeat = { ...voice.value, you: seat };
  const last = history.at(-1);
  const before = new Map(
    last === undefined ? [] : gaugesOf({ ...view, state: last.before }).map(({ id, value }) => [id, value]),
  );
  return (
    <section class="gauges" aria-label={ui.gauges}>
      <dl>
        {gaugesOf(view).map(({ id, value, lostAt }) => {
          const old = before.get(id);
          const change = old === undefined ? 0 : Math.round(value) - Math.round(old);
          const limit = say.gaugeLimit(id, voice.value);
          return (
            <div class="gauge" key={id}>
              <dt>
                <Term of={glossaryId(id)}>
                  <span class="gauge-name">{say.gauge(id, ofSeat)}</span>
                  <span class="gauge-short" aria-hidden="true">
                    {say.gaugeShort(id, ofSeat)}
                  </span>
                </Term>
              </dt>
              <dd>
                <b>
                  <FigureButton of={gaugePath(id, seat)} name={say.gauge(id, ofSeat)} text={formatNumber(value)} />
                </b>
                <span class="gauge-change">
                  {change === 0 ? null : formatSigned(change)}
                  {change !== 0 && limit !== '' ? ' · ' : null}
                  {limit}
                </span>
              </dd>
              <dd class="gauge-bar" aria-hidden="true">
                <span class="gauge-fill" style={{ width: `${Math.min(100, Math.max(0, value))}%` }} />
                {lostAt === null ? null : <span class="gauge-end" style={{ left: `min(${lostAt}%, 100% - 2px)` }} />}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
