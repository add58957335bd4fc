import { glossaryWords } from '../../../text/en/glossary.ts';
import { keepWords, shelfWords } from '../../../text/en/keep.ts';
import { links } from '../../../text/en/links.ts';
import { opponentWords } from '../../../text/en/opponents.ts';
import { fill, lowerFirst, ui } from '../../../text/index.ts';
import { useApp } from '../../appUi.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { NewVersion } from '../../parts/NewVersion.tsx';
import { chooseTheme, THEME_CHOICES, themeChoice } from '../../theme/theme.ts';
import { useGame } from '../gameUi.ts';
import { saveReplay } from '../saveReplay.ts';
import { RecordingItems } from './RecordingItems.tsx';
import './dialogs.css';

const THEME_NAME = { auto: ui.themeAuto, light: ui.themeLight, dark: ui.themeDark } as const;

/** Light, dark, or as the device asks. */
export function ThemeField() {
  return (
    <fieldset class="field theme-field">
      <legend>{ui.theme}</legend>
      <div class="theme-choices">
        {THEME_CHOICES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="theme"
              checked={themeChoice.value === choice}
              onChange={() => chooseTheme(choice)}
            />
            {THEME_NAME[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Whether leaving loses something. */
function KeptLine() {
  const game = useGame();
  if (game.kept === null) return null;
  const { id, notKept } = game.kept;
  if (notKept.value === null)
    return <p class="caption menu-kept">{id.value === null ? keepWords.notYet : keepWords.kept}</p>;
  return (
    <p class="menu-kept">
      <b>{keepWords.notKeptTitle}.</b> {keepWords.why[notKept.value]}{' '}
      <button
        type="button"
        class="text-button"
        onClick={() => {
          game.dialog.value = { kind: 'keeping' };
        }}
      >
        {keepWords.whatToDo}
      </button>
    </p>
  );
}

export function MenuDialog() {
  const app = useApp();
  const game = useGame();
  const close = () => {
    game.dialog.value = null;
  };
  return (
    <Dialog title={ui.menu} kicker={game.now.value.scenario.meta.title} onClose={close}>
      <KeptLine />
      <ul class="menu">
        <RecordingItems />
        <li>
          <button type="button" class="button" onClick={() => saveReplay(game)}>
            <Icon name="downloadSimple" />
            {ui.saveReplay}
          </button>
        </li>
        <li>
          <button
            type="button"
            class="button"
            onClick={() => {
              game.dialog.value = { kind: 'share' };
            }}
          >
            <Icon name="linkSimple" />
            {links.share}
          </button>
        </li>
        <li>
          <button
            type="button"
            class="button"
            onClick={() => {
              close();
              app.opening.value = true;
            }}
          >
            <Icon name="folderOpen" />
            {ui.openReplay}
          </button>
        </li>
        <li>
          <button
            type="button"
            class="button"
            onClick={() => {
              game.dialog.value = { kind: 'glossary' };
            }}
          >
            <Icon name="magnifyingGlass" />
            {glossaryWords.title}
          </button>
        </li>
        <li>
          <button
            type="button"
            class="button"
            onClick={() => {
              game.dialog.value = { kind: 'help' };
            }}
          >
            <Icon name="question" />
            {ui.help}
          </button>
        </li>
        <li>
          <button type="button" class="button" onClick={() => app.showShelf()}>
            <Icon name="rows" />
            {shelfWords.title}
          </button>
        </li>
        <li>
          <button type="button" class="button" onClick={() => app.backToTitle()}>
            <Icon name="caretLeft" />
            {ui.backToTitle}
          </button>
        </li>
      </ul>
      <ThemeField />
      <NewVersion />
      <p class="caption menu-seed">
        {ui.seed}: {game.now.value.seed}
        <br />
        {fill(opponentWords.inGame, { level: lowerFirst(opponentWords.levels[game.now.value.opponents].name) })}
      </p>
    </Dialog>
  );
}
