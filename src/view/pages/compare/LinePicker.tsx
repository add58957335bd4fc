import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptGame } from '../../../session/keep/types.ts';
import type { Reel } from '../../../session/reel/types.ts';
import { compare as words } from '../../../text/en/compare.ts';
import { useApp } from '../../appUi.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { gameDetails, savedWhen } from '../shelf/details.ts';
import { line, useCompare } from './compareUi.ts';
import { lineName } from './lineName.ts';
import { otherGames } from './otherGames.ts';

/** Takes the second line: a recording from a file, or one that is kept on this device. */
export function LinePicker() {
  const { services } = useApp();
  const held = useCompare();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [kept, setKept] = useState<readonly KeptGame[]>([]);
  const stop = useRef(new AbortController());
  useEffect(() => {
    void otherGames(services.shelf, held.a.reel)
      .then(setKept)
      .catch(() => undefined);
    return () => stop.current.abort();
  }, []);
  const fromShelf = async (id: string): Promise<Reel | null> => {
    const opened = await services.shelf.open(id, { signal: stop.current.signal });
    if (opened?.kind === 'game') return opened.session.toReel();
    return opened?.kind === 'replay' ? opened.reel : null;
  };
  const fromText = async (text: string): Promise<Reel | null> => {
    const opened = await services.open(text, { signal: stop.current.signal });
    return opened.kind === 'replay' ? opened.reel : null;
  };
  const take = async (name: string, opening: Promise<Reel | null>) => {
    setBusy(true);
    setFailed(false);
    const reel = await opening;
    if (stop.current.signal.aborted) return;
    setBusy(false);
    if (reel === null) {
      setFailed(true);
      return;
    }
    held.choosing.value = false;
    held.choose(line(reel, lineName(name, words.lineB), words.asPlayed));
  };
  return (
    <Dialog
      title={words.chooseTitle}
      onClose={() => {
        held.choosing.value = false;
      }}
    >
      <div class="field">
        <label for="second-line">{words.fromFile}</label>
        <input
          id="second-line"
          type="file"
          accept=".json,application/json"
          onChange={async (event) => {
            const file = event.currentTarget.files?.[0];
            if (file === undefined) return;
            await take(file.name, fromText(await file.text()));
          }}
        />
      </div>
      <section class="compare-shelf" aria-labelledby="shelf-title">
        <h3 id="shelf-title">{words.fromShelf}</h3>
        {kept.length === 0 ? <p class="second">{words.shelfNone}</p> : null}
        <ul>
          {kept.map((game) => (
            <li key={game.id}>
              <button type="button" onClick={() => void take(game.name, fromShelf(game.id))}>
                <span class="strong">{game.name}</span>
                <span class="second">{gameDetails(game, services.rulesVersion).join(' · ')}</span>
                <span class="caption">{savedWhen(game.savedAt)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <p class="second" role="status">
        {busy ? words.opening : failed ? words.openFailed : ''}
      </p>
    </Dialog>
  );
}
