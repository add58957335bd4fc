import { screens } from '../../../text/en/screens.ts';
import { ui } from '../../../text/index.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import { useGame } from '../gameUi.ts';
import './dialogs.css';

interface KeyRow {
  readonly keys: readonly string[];
  readonly does: string;
}

/** Every key of the game, or of the page that stands in it. */
export function HelpDialog({ keys = screens.keys }: { keys?: readonly KeyRow[] }) {
  const game = useGame();
  return (
    <Dialog
      reading
      title={ui.help}
      onClose={() => {
        game.dialog.value = null;
      }}
    >
      <p>{screens.helpIntro}</p>
      <KeyTable keys={keys} />
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
export function KeyTable({ keys }: { keys: readonly KeyRow[] }) {
  return (
    <table class="keys">
      <caption class="visually-hidden">{ui.keys}</caption>
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
