import type { Appraisal, Posture } from '../../../engine/model/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { fill, formatSigned, say, ui } from '../../../text/index.ts';
import { PostureGlyph } from '../../parts/PostureGlyph.tsx';
import { Term } from '../Term.tsx';
import { SCORE_DIGITS, scoreOf } from './appraisalRows.ts';

/** Share of the line's width kept free between two labels. */
const LABEL_ROOM = 0.2;

interface Spot {
  readonly posture: Posture;
  /** Place on the line, 0 (worst) to 1 (best). */
  readonly at: number;
}

/** The five postures on a line from the worst score to the best; equal scores all stand in the middle. */
export function spotsOf(appraisal: Appraisal): readonly Spot[] {
  const scores = appraisal.scores.map(({ score }) => score);
  const low = Math.min(...scores);
  const span = Math.max(...scores) - low;
  return appraisal.scores.map(({ posture, score }) => ({ posture, at: span === 0 ? 0.5 : (score - low) / span }));
}

/** Labels below the line, the most telling first; one that would run into another is left out (the glyphs stay). */
export function labelsOf(appraisal: Appraisal): readonly (Spot & { readonly role: 'leads' | 'today' | 'name' })[] {
  const spots = spotsOf(appraisal);
  const rank = (posture: Posture): number => {
    if (posture === appraisal.best) return 0;
    return posture === appraisal.today ? 1 : 2;
  };
  const kept: (Spot & { role: 'leads' | 'today' | 'name' })[] = [];
  for (const spot of [...spots].sort((a, b) => rank(a.posture) - rank(b.posture) || a.at - b.at)) {
    if (kept.some(({ at }) => Math.abs(at - spot.at) < LABEL_ROOM)) continue;
    kept.push({ ...spot, role: (['leads', 'today', 'name'] as const)[rank(spot.posture)] ?? 'name' });
  }
  return kept;
}

/** Where the five postures stand in a government's eyes. */
export function ScoreLine({ appraisal, capital }: { appraisal: Appraisal; capital: string }) {
  const today = scoreOf(appraisal, appraisal.today).score;
  const place = (at: number) => ({ left: `${4 + at * 92}%` });
  // Drawn from the worst to the best, so that of glyphs on each other the leading one is seen.
  const spots = [...spotsOf(appraisal)].sort(
    (a, b) => a.at - b.at || Number(a.posture === appraisal.best) - Number(b.posture === appraisal.best),
  );
  const todayAt = spots.find(({ posture }) => posture === appraisal.today)?.at ?? 0.5;
  return (
    <section class="score-line" aria-label={fill(ui.scoreOfPostures, { capital })}>
      <header class="split">
        <h3>
          <Term of="concept/score">{fill(ui.scoreOfPostures, { capital })}</Term>
        </h3>
        <span class="caption" aria-hidden="true">
          {ui.worseToBetter}
        </span>
      </header>
      <div class="score-line-track" aria-hidden="true">
        <span class="score-line-today" style={place(todayAt)} />
        {spots.map(({ posture, at }) => (
          <span key={posture} class="score-line-spot" style={place(at)}>
            <PostureGlyph posture={posture} size={16} />
          </span>
        ))}
      </div>
      <div class="score-line-labels" aria-hidden="true">
        {labelsOf(appraisal).map(({ posture, at, role }) => (
          <span
            key={posture}
            class={`score-line-label score-line-label-${role}`}
            // At the ends a label leans inwards, so that it is never cut.
            style={{ ...place(at), transform: `translateX(${-at * 100}%)` }}
          >
            {role === 'name' ? screens.postureShort[posture] : ui[role]}
          </span>
        ))}
      </div>
      <ul class="visually-hidden">
        {appraisal.scores.map(({ posture, score }) => (
          <li key={posture}>
            {fill(screens.scoreSaid, {
              posture: say.posture(posture),
              score: formatSigned(score - today, SCORE_DIGITS),
            })}
            {posture === appraisal.best ? `, ${ui.leads}` : ''}
            {posture === appraisal.today ? `, ${ui.today}` : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}
