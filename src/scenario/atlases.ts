/** The built map geometries under assets/maps, and the regions that each has. */

/**
 * Region codes by atlas: ISO 3166-1 numeric, and the atlas's own names for lands that have none. A test holds this against the table from
 * which the geometry is built (assets/geometry).
 */
const REGIONS: Readonly<Record<string, string>> = {
  world:
    '004 008 012 016 020 024 028 031 032 036 040 044 048 050 051 052 056 060 064 068 070 072 076 084 086 090 092 ' +
    '096 100 104 108 112 116 120 124 132 136 140 144 148 152 156 158 170 174 178 180 184 188 191 192 196 203 204 ' +
    '208 212 214 218 222 226 231 232 233 234 238 239 242 246 248 250 258 260 262 266 268 270 275 276 288 296 300 ' +
    '304 308 316 320 324 328 332 334 336 340 344 348 352 356 360 364 368 372 376 380 384 388 392 398 400 404 408 ' +
    '410 414 417 418 422 426 428 430 434 438 440 442 446 450 454 458 462 466 470 478 480 484 492 496 498 499 500 ' +
    '504 508 512 516 520 524 528 531 533 534 540 548 554 558 562 566 570 574 578 580 583 584 585 586 591 598 600 ' +
    '604 608 612 616 620 624 626 630 634 642 643 646 652 654 659 660 662 663 666 670 674 678 682 686 688 690 694 ' +
    '702 703 704 705 706 710 716 724 728 729 732 740 748 752 756 760 762 764 768 776 780 784 788 792 795 796 800 ' +
    '804 807 818 826 831 832 833 834 840 850 854 858 860 862 876 882 887 894 XIO XKX XNC XSG XSL',
};

export const ATLASES: readonly string[] = Object.keys(REGIONS);

/** @returns the regions of an atlas, or null where there is no such atlas. */
export function regionsOf(atlas: string): ReadonlySet<string> | null {
  const regions = Object.hasOwn(REGIONS, atlas) ? REGIONS[atlas] : undefined;
  return regions === undefined ? null : new Set(regions.split(' '));
}
