/**
 * Advance widths of Atkinson Hyperlegible Next SemiBold in thousandths of an em, read from the `hmtx` table of the
 * font (SIL Open Font License 1.1). The regular weight is nowhere wider in a title, so what fits in these fits in both.
 */

/** U+0020 to U+007E. */
export const ASCII_BREEDTES: readonly number[] = [
  303, 298, 362, 730, 604, 953, 727, 195, 324, 324, 485, 598, 252, 369, 253, 424, 656, 430, 569, 592, 621,
  602, 617, 529, 621, 578, 253, 253, 564, 617, 564, 526, 780, 662, 634, 654, 683, 589, 562, 711, 699, 415,
  546, 654, 548, 848, 710, 737, 617, 747, 639, 604, 592, 687, 628, 877, 666, 627, 615, 333, 424, 344, 573,
  391, 274, 544, 587, 502, 586, 555, 349, 582, 565, 285, 255, 536, 301, 870, 565, 567, 587, 591, 368, 497,
  360, 559, 509, 723, 522, 499, 492, 370, 249, 370, 543,
];

/** Letters and signs that are not an ASCII letter with an accent. */
export const ANDERE_BREEDTES: Readonly<Record<string, number>> = {
  '–': 502,
  '—': 830,
  '‘': 259,
  '’': 259,
  '“': 455,
  '”': 455,
  '…': 747,
  '€': 674,
  ß: 609,
  æ: 874,
  ø: 567,
};

/** For what the font does not have (emoji, other scripts): another font draws it, about this wide at most. */
export const ONBEKENDE_BREEDTE = 1300;
