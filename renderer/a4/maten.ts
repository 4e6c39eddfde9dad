export const MM_PER_PUNT = 25.4 / 72;

/** Where the letters stand in a line of exact height, as a part of it: where LibreOffice puts them (measured). */
export const BASISLIJN = 0.8;
