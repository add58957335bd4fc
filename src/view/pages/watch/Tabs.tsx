import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

/** One of several things to read in one place. Arrow keys move between the tabs, Tab goes on into what is shown. */
export function Tabs<T extends string>({
  label,
  tabs,
  chosen,
  onChoose,
  children,
}: {
  label: string;
  tabs: readonly { readonly id: T; readonly name: string }[];
  chosen: T;
  onChoose: (tab: T) => void;
  children: ComponentChildren;
}) {
  const row = useRef<HTMLDivElement>(null);
  const go = (by: number) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (next === undefined) return;
    onChoose(next.id);
    row.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <>
      <div
        class="watch-tabs"
        role="tablist"
        aria-label={label}
        ref={row}
        onKeyDown={(event) => {
          const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
          if (by === 0) return;
          event.preventDefault();
          go(by);
        }}
      >
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === chosen}
            aria-controls="watch-panel"
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <div class="watch-panel" role="tabpanel" id="watch-panel" aria-labelledby={`tab-${chosen}`} data-tab={chosen}>
        {children}
      </div>
    </>
  );
}
