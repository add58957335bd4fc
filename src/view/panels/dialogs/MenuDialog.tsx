import { screens } from '../../../text/en/screens.ts';
import { ui } from '../../../text/index.ts';
import { useApp } from '../../appUi.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { NewVersion } from '../../parts/NewVersion.tsx';
import { chooseTheme, THEME_CHOICES, themeChoice } from '../../theme/theme.ts';
import { useGame } from '../gameUi.ts';
import { saveReplay } from '../saveReplay.ts';
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

export function MenuDialog() {
  const app = useApp();
  const game = useGame();
  const close = () => {
    game.dialog.value = null;
  };
  return (
    <Dialog title={ui.menu} kicker={game.now.value.scenario.meta.title} onClose={close}>
      <ul class="menu">
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
              game.dialog.value = { kind: 'help' };
            }}
          >
            <Icon name="question" />
            {ui.help}
          </button>
        </li>
        <li>
          <button type="button" class="button" onClick={() => app.backToTitle()}>
            <Icon name="caretLeft" />
            {ui.backToTitle}
          </button>
          <p class="caption">{screens.notKept}</p>
        </li>
      </ul>
      <ThemeField />
      <NewVersion />
      <p class="caption menu-seed">
        {ui.seed}: {game.now.value.seed}
      </p>
    </Dialog>
  );
}
