import { defineKalibreren } from '../kalibreren/definition.ts';

/** Calibrating on the leeruitkomsten of students: every groepje takes one stagesoort. */
export const kalibrerenLeeruitkomsten = defineKalibreren('kalibreren-leeruitkomsten');
