import { lab as words } from '../../../../text/en/lab.ts';
import { useGame } from '../../../panels/gameUi.ts';
import { Assumptions } from './Assumptions.tsx';
import { Luck } from './Luck.tsx';
import { Place } from './Place.tsx';
import { TurningPoints } from './TurningPoints.tsx';
import './verdict-lab.css';

/** What only many games can tell of this one; each is worked out when it is asked for. */
export function VerdictLab() {
  const { lab, now } = useGame();
  if (lab === null) return null;
  return (
    <>
      <div class="verdict-columns verdict-lab">
        <Luck of={lab} />
        <TurningPoints of={lab} />
        <Place of={lab} />
        <Assumptions of={lab} />
      </div>
      {now.value.opponents === 'rulesOfThumb' ? null : <p class="caption">{words.plannedAgain}</p>}
    </>
  );
}
