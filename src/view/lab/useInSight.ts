import { useEffect, useState } from 'preact/hooks';

/** Whether an element is in sight, as the browser sees it: neither scrolled nor folded away. @returns the element's ref with it */
export function useInSight(): readonly [ref: (element: HTMLElement | null) => void, inSight: boolean] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [inSight, setInSight] = useState(false);
  useEffect(() => {
    if (element === null) return;
    const watch = new IntersectionObserver((entries) => setInSight(entries.at(-1)?.isIntersecting === true));
    watch.observe(element);
    return () => watch.disconnect();
  }, [element]);
  return [setElement, inSight];
}
