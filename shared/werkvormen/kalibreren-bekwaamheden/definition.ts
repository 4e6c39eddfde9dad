import { defineKalibreren } from '../kalibreren/definition.ts';

/** Calibrating on the bekwaamheden of the werkplekopleider. */
export const kalibrerenBekwaamheden = defineKalibreren('kalibreren-bekwaamheden');
