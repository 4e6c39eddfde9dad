import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DialoogtafelError } from '../../../shared/domain/errors.ts';
import { idSchema } from '../../../shared/domain/basis.ts';
import { parseOrRefuse } from '../../../shared/domain/parse.ts';
import { cleanLine, cleanText, gevuldeTitel, tekst, titel } from '../../../shared/domain/tekst.ts';
import { saying } from '../../support/saying.ts';

describe('a text', () => {
  test.each([
    ['keeps emoji, also those made of several', 'Mooi 👩‍👩‍👧‍👦 🇳🇱', 'Mooi 👩‍👩‍👧‍👦 🇳🇱'],
    ['keeps right-to-left text', 'שלום مرحبا', 'שלום مرحبا'],
    ['keeps accents and marks', 'e\u0301 ë ñ', 'e\u0301 ë ñ'],
    ['keeps tabs and newlines', 'a\tb\nc', 'a\tb\nc'],
    ['makes every newline the same', 'a\r\nb\rc\u2028d\u2029e', 'a\nb\nc\nd\ne'],
    ['loses control characters', 'a\u0000b\u0007c\u001Bd\u007Fe\u0085f', 'abcdef'],
    ['loses U+FFFE and U+FFFF, which Word does not open', 'a\uFFFEb\uFFFFc', 'abc'],
    ['loses half a character', 'a\uD83Db\uDE00c', 'abc'],
    ['keeps spaces around it', '  a  ', '  a  '],
  ])('%s', (_, given, expected) => {
    expect(cleanText(given)).toBe(expected);
  });

  test('of a hundred thousand characters passes', () => {
    const long = 'Een zin. '.repeat(12_000);
    expect(parseOrRefuse(tekst(), long)).toBe(long);
  });

  test('is cleaned the same the second time, and is well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (given) => {
        const once = cleanText(given);
        expect(cleanText(once)).toBe(once);
        expect(() => encodeURIComponent(once), 'half a character').not.toThrow();
      }),
    );
  });
});

describe('a title', () => {
  test('is one line without spaces around it', () => {
    expect(cleanLine('  Goed \n\t werk\u0000 ')).toBe('Goed werk');
  });

  test.each([
    ['too long a text', tekst(10), 'x'.repeat(11), /te lang: er passen 10 tekens/],
    ['too long a title', titel(10), 'x'.repeat(11), /te lang: er passen 10 tekens/],
    ['an empty name', gevuldeTitel(), '  \n ', /Vul hier iets in/],
    ['a number for a text', tekst(), 3, /past niet in het veld/],
    ['a field too many', z.strictObject({}), { extra: 1 }, /past niet in het veld/],
  ])('%s is refused in Dutch', (_, schema, value, melding) => {
    const parse = () => parseOrRefuse<unknown>(schema, value);
    expect(parse).toThrow(DialoogtafelError);
    expect(parse).toThrow(expect.objectContaining({ code: 'ongeldig', melding: saying(melding) }));
  });
});

describe('an id', () => {
  test.each(['0198c0de-1234-7abc-8def-0123456789ab', 'bv-01', 'samen', 'a'])('may be %s', (id) => {
    expect(idSchema.safeParse(id).success).toBe(true);
  });

  test.each([
    '',
    'a b',
    'a/b',
    '../x',
    'é',
    'x'.repeat(65),
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ])('may not be %j', (id) => {
    expect(idSchema.safeParse(id).success).toBe(false);
  });
});
