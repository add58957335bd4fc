import { useState } from 'preact/hooks';
import { opening as words } from '../../../text/en/opening.ts';
import { screens } from '../../../text/en/screens.ts';
import { useApp } from '../../appUi.ts';
import { followAddress } from '../../followAddress.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import './files.css';

/** The part of a link that says what to open; null where it is no link to this page's games. */
export function fragmentOf(link: string): string | null {
  const at = link.indexOf('#');
  const fragment = at < 0 ? '' : link.slice(at);
  const asked = new URLSearchParams(fragment.slice(1));
  return asked.has('scenario') || asked.has('replay') ? fragment : null;
}

/** Whether it may be the text of a file: the door takes objects only. */
function looksLikeText(pasted: string): boolean {
  return pasted
    .replace(/^\uFEFF/, '')
    .trimStart()
    .startsWith('{');
}

/** Takes a game or scenario file, chosen or dropped, the text of one, or a link. Nothing leaves the device: all is read here. */
export function OpenDialog() {
  const app = useApp();
  const close = () => {
    app.opening.value = false;
  };
  return (
    <Dialog title={screens.openLinkOrFile} onClose={close}>
      <div class="file-drop">
        <label for="file">{words.chooseFile}</label>
        <input
          id="file"
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            close();
            void app.files.openFiles(files);
          }}
        />
        <p class="caption">{words.dropHint}</p>
      </div>
      <PasteForm close={close} />
    </Dialog>
  );
}

function PasteForm({ close }: { close: () => void }) {
  const app = useApp();
  const [pasted, setPasted] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const open = () => {
    if (looksLikeText(pasted)) {
      close();
      void app.files.openText(words.pastedName, pasted);
      return;
    }
    const fragment = fragmentOf(pasted.trim());
    if (fragment === null) {
      setWrong(pasted.trim() === '' ? words.pasteEmpty : words.neitherLinkNorText);
      return;
    }
    close();
    if (location.hash === fragment) void followAddress(app);
    else location.hash = fragment;
  };
  return (
    <form
      class="file-paste"
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <label for="pasted">{words.paste}</label>
      <textarea
        id="pasted"
        class="input"
        rows={3}
        autocomplete="off"
        spellcheck={false}
        value={pasted}
        aria-invalid={wrong !== null}
        aria-describedby="pasted-note"
        onInput={(event) => {
          setPasted(event.currentTarget.value);
          setWrong(null);
        }}
      />
      <p class="caption" id="pasted-note" aria-live="polite">
        {wrong ?? words.pasteHint}
      </p>
      <button type="submit" class="button">
        {words.open}
      </button>
    </form>
  );
}
