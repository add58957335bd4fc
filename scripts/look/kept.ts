/** Where the reference screens lie that the page is held against. */
export const KEPT = 'tests/e2e/look';
