import { describe, expect, test } from 'vitest';
import bekwaamheden from '../../../../resources/inhoud/bekwaamheden.json' with { type: 'json' };
import { isEigenschap } from '../../../../shared/werkvormen/kalibreren/eigenschap.ts';

describe('a trait without behaviour', () => {
  test.each([
    'betrokken zijn',
    'Betrokken',
    'is heel betrokken bij de student',
    'Is geduldig',
    'geduldig',
    'heeft veel geduld met studenten',
    'Heeft een positieve houding',
    'een professionele uitstraling',
    'Is geduldig als de student fouten maakt',
    'open en eerlijk',
    'Empathisch!',
    'is geïnteresseerd in de student',
    'goed met mensen',
  ])('%s', (tekst) => {
    expect(isEigenschap(tekst)).toBe(true);
  });
});

describe('behaviour is left alone', () => {
  test.each([
    '',
    '…',
    'Wacht na een vraag tot de student antwoord geeft.',
    'Wacht geduldig tot de student zelf een oplossing noemt',
    'Vraagt door op wat de student zegt',
    'is elke ochtend om acht uur op de afdeling',
    'Zegt eerlijk wat nog niet lukt',
    'Geeft een open antwoord en vraagt wat de student denkt',
    'is constructor',
    ...bekwaamheden.gebieden.flatMap(({ gedragingen }) => gedragingen),
  ])('%s', (tekst) => {
    expect(isEigenschap(tekst)).toBe(false);
  });
});
