import { useState } from 'preact/hooks';
import { screens } from '../../../text/en/screens.ts';
import { ui } from '../../../text/index.ts';
import { useApp } from '../../appUi.ts';
import { Dialog } from '../../parts/Dialog.tsx';
import './files.css';

/** The part of a link that says what to open; null where it is no link to this page's games. */
export function fragmentOf(link: string): string | null {
  const at = link.indexOf('#');
  const fragment = at < 0 ? '' : link.slice(at);
  return new URLSearchParams(fragment.slice(1)).has('scenario') ? fragment : null;
}

/** Takes a game or scenario file, chosen or dropped on its field, or a link. Nothing leaves the device: the file is read here. */
export function OpenDialog() {
  const app = useApp();
  const [link, setLink] = useState('');
  const [wrong, setWrong] = useState(false);
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const text = await file.text();
    app.opening.value = false;
    app.openText(file.name, text);
  };
  return (
    <Dialog
      title={screens.openLinkOrFile}
      onClose={() => {
        app.opening.value = false;
      }}
    >
      <div class="file-drop">
        <label for="file">{ui.openReplay}</label>
        <input
          id="file"
          type="file"
          accept=".json,application/json"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
        <p class="caption">{ui.dropFile}</p>
      </div>
      <form
        class="file-link"
        onSubmit={(event) => {
          event.preventDefault();
          const fragment = fragmentOf(link.trim());
          setWrong(fragment === null);
          if (fragment === null) return;
          location.hash = fragment;
          location.reload();
        }}
      >
        <label for="link">{screens.linkLabel}</label>
        <div class="file-link-row">
          <input
            id="link"
            class="input"
            type="text"
            autocomplete="off"
            value={link}
            aria-invalid={wrong}
            aria-describedby="link-note"
            onInput={(event) => setLink(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {screens.openLink}
          </button>
        </div>
        <p class="caption" id="link-note" aria-live="polite">
          {wrong ? screens.linkWrong : screens.linkNote}
        </p>
      </form>
    </Dialog>
  );
}
