/** Templates with {places}: the places are read from the template's type, so that a sentence with a gap does not compile. */

type PlacesOf<T extends string> = T extends `${string}{${infer Place}}${infer Rest}` ? Place | PlacesOf<Rest> : never;

/** What a template wants filled in. */
export type Values<T extends string> = { readonly [Place in PlacesOf<T>]: string | number };

/** Puts the values into their places. */
export function fill<T extends string>(template: T, values: Values<T>): string {
  return fillWith(template, values);
}

/** The same for templates that are only known when the page runs: briefings, and tables of sentences. A place without a value stays as it is. */
export function fillWith(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? place : String(value);
  });
}

/** One template for exactly one, another for all else. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** "1 turn", "2 turns": the number stands at {n}. */
export function plural(forms: Plural, n: number): string {
  return (n === 1 ? forms.one : forms.other).replace('{n}', String(n));
}
