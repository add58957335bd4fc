import { type KeyPlace, type KeyRow, keyGroups } from '../../../text/en/keys.ts';
import { screens } from '../../../text/en/screens.ts';
import { ui } from '../../../text/index.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { type GameUi, useGame } from '../gameUi.ts';
import { choiceAhead } from '../guide/guided.ts';
import './dialogs.css';

/** Which keys work on the page that is shown. */
function placeOf(game: GameUi): KeyPlace {
  return choiceAhead(game) === null ? game.now.value.stage : 'choice';
}

/** The keys of the page that is shown, by what they are for. @param keys those of a page that has its own */
export function HelpDialog({ keys }: { keys?: readonly KeyRow[] }) {
  const game = useGame();
  const groups = keyGroups.filter(({ on }) => on.includes(placeOf(game)));
  return (
    <Dialog
      reading
      title={ui.help}
      onClose={() => {
        game.dialog.value = null;
      }}
    >
      <p>{screens.helpIntro}</p>
      {keys === undefined ? (
        groups.map(({ title, rows }) => (
          <section key={title}>
            <h3 class="help-title">{title}</h3>
            <KeyTable keys={rows} name={title} />
          </section>
        ))
      ) : (
        <KeyTable keys={keys} />
      )}
      <h3 class="help-title">{screens.howToRead}</h3>
      <ul class="help-list">
        {screens.howToReadLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Dialog>
  );
}

/** Keys and what they do. */
export function KeyTable({ keys, name = ui.keys }: { keys: readonly KeyRow[]; name?: string }) {
  return (
    <table class="keys">
      <caption class="visually-hidden">{name}</caption>
      <tbody>
        {keys.map(({ keys: caps, does }) => (
          <tr key={does}>
            <th scope="row">
              {caps.map((key) => (
                <kbd class="key-cap" key={key}>
                  {key}
                </kbd>
              ))}
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
