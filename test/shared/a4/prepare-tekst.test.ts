import { describe, expect, test } from 'vitest';
import { isRechtsNaarLinks, prepareRegel, prepareTekst } from '../../../shared/a4/prepare-tekst.ts';

describe('the text as it is printed', () => {
  test.each([
    ['every kind of newline', 'a\r\nb\rc\u2028d\u000be\u0085f', 'a\nb\nc\nd\ne\nf'],
    ['tabs become spaces', 'a\tb', 'a b'],
    ['control characters go', 'a\u0000\u0008\u001bb', 'ab'],
    ['non-characters go, in every plane', 'a\ufffe\uffff\ufdd0\u{1fffe}b', 'ab'],
    ['lone surrogates go', 'a\ud83db\ude00c', 'abc'],
    ['the mark of a pasted picture goes', 'a\ufffcb\ufeff', 'ab'],
    ['the soft hyphen goes: Word prints it', 'drem\u00adpel', 'drempel'],
    ['accents are composed', 'cafe\u0301', 'café'],
    ['white around the text goes, indents stay', '\n\n  een  \n\n twee\n\n', '  een\n\n twee'],
    ['emoji stay whole', '👩🏽‍⚕️ ❤️', '👩🏽‍⚕️ ❤️'],
    ['right-to-left text stays', 'שלום \u200fعمل', 'שלום \u200fعمل'],
  ])('%s', (_name, text, printed) => {
    expect(prepareTekst(text)).toBe(printed);
  });

  test('a title is one line', () => {
    expect(prepareRegel(' Op \n de\tdrempel ')).toBe('Op de drempel');
  });
});

test.each([
  ['', false],
  ['123 …', false],
  ['Goed werk', false],
  ['«שלום» zei ze', true],
  ['12 مرحبا', true],
  ['Ze zei שלום', false],
])('%j reads from right to left: %s', (text, expected) => {
  expect(isRechtsNaarLinks(text)).toBe(expected);
});
