import { gameRecordOf } from '../../../../session/lab/requests.ts';
import type { Decision, TurningPoint, TurningPointsAnswer } from '../../../../session/lab/types.ts';
import { lab } from '../../../../text/en/lab.ts';
import { fill, formatSigned, say, type Voice } from '../../../../text/index.ts';
import { giveAndTake, hasInterval } from '../../../lab/labText.ts';
import type { LabUi } from '../../../lab/labUi.ts';
import { useGame } from '../../../panels/gameUi.ts';
import { Runner } from './Runner.tsx';

/** Draws of chance under which each decision is held against its alternative. */
const SEEDS = 20;
const MOST = 3;

/** The decisions without which the game would have ended otherwise, beyond what chance makes. */
export function TurningPoints({ of: { turningPoints } }: { of: LabUi }) {
  const game = useGame();
  const { seat } = game.now.value;
  return (
    <Runner
      title={lab.pointsTitle}
      of="concept/turningPoint"
      aside={lab.pointsAside}
      what={fill(lab.pointsWhat, { n: SEEDS })}
      state={turningPoints.state.value}
      onStart={() => void turningPoints.start({ seat, game: gameRecordOf(game.session), seeds: SEEDS, most: MOST })}
      onStop={() => turningPoints.stop()}
      finding={finding}
    >
      {({ points }, isWhole) =>
        points.length === 0 ? null : (
          <>
            <ol class="lab-points">
              {points.map((point) => (
                <Point key={JSON.stringify(point.decision)} point={point} />
              ))}
            </ol>
            {isWhole ? (
              <p class="caption">
                {lab.pointsMeaning}
                {points.some(({ effect }) => hasInterval(effect, 1)) ? ` ${lab.pointsInterval}` : null}
              </p>
            ) : null}
          </>
        )
      }
    </Runner>
  );
}

function finding({ decisions, beyondNoise, points }: TurningPointsAnswer): string {
  if (beyondNoise === 0) return fill(lab.pointsNone, { all: decisions });
  if (beyondNoise > points.length) return fill(lab.pointsMost, { n: beyondNoise, all: decisions });
  return fill(beyondNoise === 1 ? lab.pointsFound.one : lab.pointsFound.other, { n: beyondNoise, all: decisions });
}

function Point({ point: { decision, effect, here } }: { point: TurningPoint }) {
  const voice = useGame().voice.value;
  const [average, own] = [formatSigned(effect.mean, 1), formatSigned(here, 1)];
  const remarks = [
    ...(decision.kind === 'silence' ? [lab.silenceSub] : []),
    ...(own === average ? [] : [fill(lab.pointsHere, { here: own })]),
  ];
  return (
    <li>
      <span>
        <span class="strong">{decisionText(decision, voice)}</span>
        {remarks.map((remark) => (
          <span key={remark} class="second">
            {remark}
          </span>
        ))}
      </span>
      <b class="number">{giveAndTake(effect, 1)}</b>
    </li>
  );
}

function decisionText(decision: Decision, voice: Voice): string {
  const { names } = voice;
  const date = names.turn(decision.turn);
  switch (decision.kind) {
    case 'order':
      // What the order says of dates, it said in its own turn.
      return fill(lab.dated, { date, text: say.order(decision.order, { ...voice, turn: decision.turn }) });
    case 'silence':
      return fill(lab.silence, { date });
    case 'answer': {
      const { dilemma, choice, instead, given } = decision;
      const text = fill(given ? lab.answered : lab.unanswered, {
        dilemma: names.dilemma(dilemma),
        choice: names.choice(dilemma, choice),
        instead: names.choice(dilemma, instead),
      });
      return fill(lab.dated, { date, text });
    }
  }
}
