import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { ui } from '../../text/index.ts';
import { Icon } from './Icon.tsx';
import './dialog.css';

/** Where the focus begins: the first that is to be answered or pressed (of answers the one that stands), else the main button. */
const FIRST = '.dialog-body :is(input:checked, input:not([type=radio]), select, .button), .dialog-foot .button-primary';

/**
 * A modal on the platform's own <dialog>: Escape closes it, focus stays inside, and goes back to where it was when the dialog goes.
 * `width` is a class of the stylesheet: narrow for a choice, wide for a table.
 */
export function Dialog({
  title,
  kicker,
  width = 'narrow',
  reading = false,
  onClose,
  children,
  foot,
}: {
  title: string;
  kicker?: string;
  width?: 'narrow' | 'wide';
  /** Whether it holds text to be read and nothing to be pressed: then the text takes the focus, so that keys scroll it. */
  reading?: boolean;
  onClose: () => void;
  children: ComponentChildren;
  foot?: ComponentChildren;
}) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    // What is to be answered, before the button that closes; but what is read begins at its beginning, wherever that stands.
    dialog?.querySelector<HTMLElement>(reading ? '.dialog-body' : FIRST)?.focus({ preventScroll: true });
    // Closed before it leaves the document: only then does the browser give the focus back.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      class={`dialog dialog-${width}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header class="dialog-head">
        <div>
          {kicker === undefined ? null : <p class="caption">{kicker}</p>}
          <h2 id={id}>{title}</h2>
        </div>
        <button type="button" class="icon-button" aria-label={ui.close} onClick={onClose}>
          <Icon name="x" />
        </button>
      </header>
      {reading ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: text that scrolls must be reachable by key
        <section class="dialog-body" tabIndex={0} aria-labelledby={id}>
          {children}
        </section>
      ) : (
        <div class="dialog-body">{children}</div>
      )}
      {foot === undefined ? null : <footer class="dialog-foot">{foot}</footer>}
    </dialog>
  );
}
