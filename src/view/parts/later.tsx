import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A page that is not there yet when the first one is used. */
export interface Later<Props> {
  readonly Page: ComponentType<Props>;
  /** Fetches its code; the same promise each time. */
  fetch(): Promise<void>;
}

/**
 * A page whose code is fetched after the first page can be used, or when it is wanted, if that is sooner. Until then it shows nothing.
 * @param load imports the page
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let Loaded: ComponentType<Props> | null = null;
  let fetching: Promise<void> | null = null;
  const fetch = (): Promise<void> => {
    fetching ??= load().then((page) => {
      Loaded = page;
    });
    return fetching;
  };
  function Page(props: Props) {
    const [isThere, setIsThere] = useState(Loaded !== null);
    useEffect(() => {
      let gone = false;
      if (!isThere) void fetch().then(() => gone || setIsThere(true));
      return () => {
        gone = true;
      };
    }, []);
    return Loaded === null ? null : <Loaded {...props} />;
  }
  return { Page, fetch };
}
