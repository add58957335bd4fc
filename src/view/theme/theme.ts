/** The page's theme: what the reader chose, or what the device asks for. */
import { computed, signal } from '@preact/signals';
import { cssVariables, fonts, type ThemeName } from './tokens.ts';
import './fonts.css';
import './base.css';
import './controls.css';
import './forced-colors.css';
import './print.css';

export type ThemeChoice = ThemeName | 'auto';
export const THEME_CHOICES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];

const STORED = 'theme';
const deviceIsDark = signal(false);

/** What the reader asked for; kept on this device. */
export const themeChoice = signal<ThemeChoice>('auto');
/** What is shown. */
export const theme = computed<ThemeName>(() => {
  if (themeChoice.value !== 'auto') return themeChoice.value;
  return deviceIsDark.value ? 'dark' : 'light';
});

/** Storage may be refused (private windows, blocked cookies); a theme that is not kept is no reason to stop. */
function stored(): ThemeChoice {
  try {
    const kept = localStorage.getItem(STORED);
    return THEME_CHOICES.find((choice) => choice === kept) ?? 'auto';
  } catch {
    return 'auto';
  }
}

export function chooseTheme(choice: ThemeChoice): void {
  themeChoice.value = choice;
  try {
    if (choice === 'auto') localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, choice);
  } catch {
    // Not kept: see above.
  }
  applyChoice(choice);
}

function applyChoice(choice: ThemeChoice): void {
  if (choice === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
}

function declarations(name: ThemeName): string {
  const pairs = [...cssVariables(name), ['color-scheme', name] as const];
  return pairs.map(([property, value]) => `${property}:${value}`).join(';');
}

/** The stylesheet's variables, from the same constants that the map draws with. */
function themeStyles(): string {
  return [
    `:root{--serif:${fonts.serif};--sans:${fonts.sans};${declarations('light')}}`,
    // Paper is light.
    `@media screen and (prefers-color-scheme:dark){:root{${declarations('dark')}}}`,
    `:root[data-theme='light']{${declarations('light')}}`,
    `@media screen{:root[data-theme='dark']{${declarations('dark')}}}`,
  ].join('\n');
}

/** Puts the variables into the document, and follows the device's theme from then on. */
export function installTheme(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeStyles());
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const dark = matchMedia('(prefers-color-scheme: dark)');
  deviceIsDark.value = dark.matches;
  dark.addEventListener('change', ({ matches }) => {
    deviceIsDark.value = matches;
  });
  themeChoice.value = stored();
  applyChoice(themeChoice.value);
}
