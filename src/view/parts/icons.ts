/** Phosphor icons (MIT), by their own names: the paths are inlined, so that no icon is a request and all take the text's colour. */
import arrowRight from '../../../assets/icons/arrow-right.svg?raw';
import arrowUUpLeft from '../../../assets/icons/arrow-u-up-left.svg?raw';
import arrowsLeftRight from '../../../assets/icons/arrows-left-right.svg?raw';
import broadcast from '../../../assets/icons/broadcast.svg?raw';
import caretDown from '../../../assets/icons/caret-down.svg?raw';
import caretLeft from '../../../assets/icons/caret-left.svg?raw';
import caretRight from '../../../assets/icons/caret-right.svg?raw';
import chatCenteredText from '../../../assets/icons/chat-centered-text.svg?raw';
import check from '../../../assets/icons/check-bold.svg?raw';
import clock from '../../../assets/icons/clock.svg?raw';
import cornersOut from '../../../assets/icons/corners-out.svg?raw';
import cpu from '../../../assets/icons/cpu.svg?raw';
import downloadSimple from '../../../assets/icons/download-simple.svg?raw';
import eye from '../../../assets/icons/eye.svg?raw';
import filmStrip from '../../../assets/icons/film-strip.svg?raw';
import folderOpen from '../../../assets/icons/folder-open.svg?raw';
import gavel from '../../../assets/icons/gavel.svg?raw';
import gitBranch from '../../../assets/icons/git-branch.svg?raw';
import globe from '../../../assets/icons/globe-hemisphere-west.svg?raw';
import handCoins from '../../../assets/icons/hand-coins.svg?raw';
import handshake from '../../../assets/icons/handshake.svg?raw';
import linkSimple from '../../../assets/icons/link-simple.svg?raw';
import list from '../../../assets/icons/list.svg?raw';
import magnifyingGlass from '../../../assets/icons/magnifying-glass.svg?raw';
import mapTrifold from '../../../assets/icons/map-trifold.svg?raw';
import minus from '../../../assets/icons/minus.svg?raw';
import notePencil from '../../../assets/icons/note-pencil.svg?raw';
import pause from '../../../assets/icons/pause.svg?raw';
import play from '../../../assets/icons/play.svg?raw';
import plus from '../../../assets/icons/plus.svg?raw';
import printer from '../../../assets/icons/printer.svg?raw';
import question from '../../../assets/icons/question.svg?raw';
import rows from '../../../assets/icons/rows.svg?raw';
import scales from '../../../assets/icons/scales.svg?raw';
import skipBack from '../../../assets/icons/skip-back.svg?raw';
import skipForward from '../../../assets/icons/skip-forward.svg?raw';
import stack from '../../../assets/icons/stack.svg?raw';
import warningCircle from '../../../assets/icons/warning-circle.svg?raw';
import warningDiamond from '../../../assets/icons/warning-diamond.svg?raw';
import wrench from '../../../assets/icons/wrench.svg?raw';
import x from '../../../assets/icons/x.svg?raw';

const FILES = {
  arrowRight,
  arrowUUpLeft,
  broadcast,
  caretDown,
  caretLeft,
  caretRight,
  chatCenteredText,
  check,
  clock,
  cornersOut,
  cpu,
  downloadSimple,
  eye,
  folderOpen,
  gavel,
  globe,
  handCoins,
  handshake,
  linkSimple,
  list,
  magnifyingGlass,
  mapTrifold,
  minus,
  plus,
  printer,
  question,
  rows,
  scales,
  stack,
  warningCircle,
  warningDiamond,
  play,
  pause,
  skipBack,
  skipForward,
  notePencil,
  gitBranch,
  arrowsLeftRight,
  filmStrip,
  wrench,
  x,
} as const;

export type IconName = keyof typeof FILES;

/** The `d` of every path in an icon's file; each file is 256 × 256. */
export function iconPaths(name: IconName): readonly string[] {
  return [...FILES[name].matchAll(/ d="([^"]+)"/g)].map(([, path]) => path ?? '');
}
