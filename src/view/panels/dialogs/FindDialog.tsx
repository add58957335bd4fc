import { useState } from 'preact/hooks';
import type { StateId } from '../../../engine/model/index.ts';
import { screens } from '../../../text/en/screens.ts';
import { say, ui } from '../../../text/index.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { PostureGlyph } from '../../parts/PostureGlyph.tsx';
import { boardRows } from '../board/boardRows.ts';
import { useGame } from '../gameUi.ts';
import './dialogs.css';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** Finds a state by its name or its capital's, however it is accented; Enter takes the first. */
export function FindDialog() {
  const game = useGame();
  const { view, scenario } = game.now.value;
  const [wanted, setWanted] = useState('');
  const close = () => {
    game.dialog.value = null;
  };
  const pick = (state: StateId | undefined) => {
    if (state === undefined) return;
    game.select(state);
    close();
  };
  const found = boardRows(view).filter(({ id }) => {
    const spec = scenario.states[id];
    return spec !== undefined && [spec.name, spec.capital].some((name) => plain(name).includes(plain(wanted)));
  });
  return (
    <Dialog title={screens.find} onClose={close}>
      <form
        class="find"
        onSubmit={(event) => {
          event.preventDefault();
          pick(found[0]?.id);
        }}
      >
        <label class="visually-hidden" for="find-name">
          {screens.findName}
        </label>
        <input
          id="find-name"
          class="input"
          type="search"
          autocomplete="off"
          placeholder={screens.findName}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </form>
      <ul class="find-list">
        {found.map(({ id, posture, kind }) => (
          <li key={id}>
            <button type="button" onClick={() => pick(id)}>
              <span class="strong">{scenario.states[id]?.name}</span>
              <span class="second">{scenario.states[id]?.capital}</span>
              {kind === 'rival' ? null : <PostureGlyph posture={posture} label={say.posture(posture)} />}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p class="second">{screens.findNothing}</p> : null}
      <p class="visually-hidden" aria-live="polite">
        {found.length} {ui.columnGovernment}
      </p>
    </Dialog>
  );
}
