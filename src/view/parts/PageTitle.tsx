import { useLayoutEffect, useRef } from 'preact/hooks';

/** A page's heading. It takes the focus when the page comes, so that a keyboard and a screen reader begin at its top. */
export function PageTitle({ title, hidden = false }: { title: string; hidden?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before the next key can be pressed: a focus that came later would take it from where the reader went.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1} class={hidden ? 'visually-hidden' : 'page-title'}>
      {title}
    </h1>
  );
}
