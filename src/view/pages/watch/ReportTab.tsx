import { useMemo } from 'preact/hooks';
import type { TurnRecord } from '../../../session/types.ts';
import { watch as words } from '../../../text/en/watch.ts';
import { fill, plural, turnLabel, ui } from '../../../text/index.ts';
import { headlineRows, leading } from '../../panels/headlineRows.ts';
import { Aims } from '../report/Aims.tsx';
import { subjectOf } from '../report/findings.ts';
import { headlineOf } from '../report/ReportPage.tsx';
import { findingOf } from '../report/standfirst.ts';
import { WhyMoved } from '../report/WhyMoved.tsx';
import { useWatch } from './watchUi.ts';

const ELSE = 5;

/** What the turn that led here did: its finding, the reasons, the aims of the seat, and what else moved. */
export function ReportTab() {
  const { game } = useWatch();
  const record = game.now.value.history.at(-1);
  return record === undefined ? <p class="watch-none">{words.reportNone}</p> : <Report record={record} />;
}

function Report({ record }: { record: TurnRecord }) {
  const { game } = useWatch();
  const { scenario, seat } = game.now.value;
  const voice = game.voice.value;
  const subject = useMemo(() => subjectOf(record, seat, scenario), [record, seat, scenario]);
  const ordered = useMemo(() => leading(record.happenings, seat), [record, seat]);
  const rows = headlineRows(ordered, seat, voice);
  const top = headlineOf(ordered, subject, seat);
  const finding = top === undefined ? { headline: ui.noHeadlines, cause: '' } : findingOf(top, record, voice);
  return (
    <section class="watch-report" aria-labelledby="report-of-title">
      <p class="caption">{fill(words.reportOf, { date: turnLabel(scenario.calendar, record.turn) })}</p>
      <h2 class="watch-finding" id="report-of-title">
        {finding.headline}
      </h2>
      {finding.cause === '' ? null : <p class="second">{finding.cause}</p>}
      {subject === null ? null : <WhyMoved subject={subject} finding={top} />}
      <Aims />
      <section class="watch-else">
        <h3>{words.reportElse}</h3>
        <ol>
          {rows
            .filter(({ happening }) => happening !== top)
            .slice(0, ELSE)
            .map(({ headline, cause }) => (
              <li key={`${headline} ${cause}`}>
                <span class="strong">{headline}</span>
                {cause === '' ? null : <span class="second">{cause}</span>}
              </li>
            ))}
        </ol>
        <button
          type="button"
          class="text-button"
          aria-haspopup="dialog"
          onClick={() => {
            game.dialog.value = { kind: 'changes' };
          }}
        >
          {plural(ui.allChanges, rows.length)}
        </button>
      </section>
    </section>
  );
}
