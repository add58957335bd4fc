import { useEffect, useRef, useState } from 'preact/hooks';
import { opening as words } from '../../../text/en/opening.ts';
import { gameInHand, useApp } from '../../appUi.ts';
import { Icon } from '../../parts/Icon.tsx';
import './files.css';
import { openerOf } from './pasted.ts';

/** Where text is typed, a paste is the field's own. */
function takesText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

const holdsFiles = (data: DataTransfer | null): boolean => data?.types.includes('Files') ?? false;

/** Takes files dropped anywhere on the page, and texts or files pasted anywhere but in a field. Shows where to drop while something is dragged over. */
export function DropTarget() {
  const app = useApp();
  const [over, setOver] = useState(false);
  // Entering a part of the page comes before leaving the one around it, so both are counted.
  const depth = useRef(0);
  useEffect(() => {
    const end = () => {
      depth.current = 0;
      setOver(false);
    };
    const enter = (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return;
      depth.current += 1;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return;
      depth.current -= 1;
      if (depth.current <= 0) end();
    };
    const move = (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return;
      // Otherwise the browser would leave the page for the file.
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      end();
      app.opening.value = false;
      void app.files.openFiles([...(event.dataTransfer?.files ?? [])]);
    };
    const paste = (event: ClipboardEvent) => {
      if (takesText(event.target) || event.clipboardData === null) return;
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData('text/plain');
      if (files.length === 0 && text.trim() === '') return;
      event.preventDefault();
      app.opening.value = false;
      if (files.length > 0) {
        void app.files.openFiles(files);
        return;
      }
      const open = openerOf(app, text);
      if (open === null) app.files.refusal.value = { file: words.pastedName, result: { kind: 'neither' } };
      else open();
    };
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('dragenter', enter, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('dragover', move, { signal });
    window.addEventListener('drop', drop, { signal });
    document.addEventListener('paste', paste, { signal });
    return () => listening.abort();
  }, [app]);
  if (!over) return null;
  return (
    <section
      class="drop-target"
      aria-label={words.dropHere}
      popover="manual"
      ref={(element) => element?.showPopover?.()}
    >
      <Icon name="folderOpen" />
      <p class="drop-target-title">{words.dropHere}</p>
      {gameInHand(app.page.value) === null ? null : <p class="second">{words.dropStays}</p>}
    </section>
  );
}
