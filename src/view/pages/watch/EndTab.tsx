import { say } from '../../../text/index.ts';
import { AimsTable, Standing, verdictData } from '../verdict/VerdictPage.tsx';
import { World } from '../verdict/World.tsx';
import '../verdict/verdict.css';
import { useWatch } from './watchUi.ts';

/** After the last turn: how the game ended, and the truth that no seat could see while it ran. */
export function EndTab() {
  const { game } = useWatch();
  const snapshot = game.now.value;
  if (snapshot.ended === null) return null;
  const data = verdictData(snapshot, snapshot.ended);
  const voice = game.voice.value;
  const text = say.verdict(data, voice);
  return (
    <section class="watch-end" aria-labelledby="end-title" data-final-hash={snapshot.hash}>
      <p class="caption">{say.ending(snapshot.ended, voice)}</p>
      <h2 class="watch-finding" id="end-title">
        {text.headline}
      </h2>
      {snapshot.observer ? null : <p class="second">{text.standfirst}</p>}
      <AimsTable data={data} />
      <World snapshot={snapshot} />
      <Standing data={data} />
    </section>
  );
}
