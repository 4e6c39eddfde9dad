/*
 * What stands in the place of a picture that is not there yet: a dashed frame with a landscape in it. The same on the
 * screen and in Word, and without text, so that it needs no font. Coordinates in a box of 600 by 400.
 */
export const LEGE_PLEK = {
  breedte: 600,
  hoogte: 400,
  kleur: '857765',
  kader: { x: 14, y: 14, breedte: 572, hoogte: 372, hoek: 6, streepjes: '10 8' },
  landschap: 'M236 238l44-56 32 38 20-22 32 40z',
  zon: { x: 338, y: 166, straal: 13 },
} as const;
