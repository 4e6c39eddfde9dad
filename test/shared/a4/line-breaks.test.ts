import { describe, expect, test } from 'vitest';
import { measureText } from '../../../shared/a4/carlito.ts';
import { breakLines, countLines } from '../../../shared/a4/line-breaks.ts';

const kolom = { snede: 'gewoon', grootte: 10.5, breedte: 147.4 } as const;
const regel = { snede: 'gewoon', grootte: 10.5, breedte: 470.6 } as const;

describe('the width of a text', () => {
  test.each([
    ['', 0],
    // 1038 and 463 units of 2048 at 10 points: the advances of "n" (1076) and space (463) in Carlito and in Calibri.
    ['n', (1076 / 2048) * 10],
    [' ', (463 / 2048) * 10],
    ['\u00a0', (463 / 2048) * 10],
    ['\u200d\ufe0f', 0],
  ])('%j', (text, points) => {
    expect(measureText(text, 'gewoon', 10, 'gewoon')).toBeCloseTo(points, 6);
  });

  test('bold is wider than regular', () => {
    expect(measureText('goed werk', 'vet', 10, 'gewoon')).toBeGreaterThan(
      measureText('goed werk', 'gewoon', 10, 'gewoon'),
    );
  });

  test.each(['🙂', '👩‍👩‍👧‍👦', '我', 'ש', 'م', '\ue000', '﷽'])(
    'what is not in the font is estimated wider than it may be: %s',
    (text) => {
      const careful = measureText(text, 'gewoon', 10, 'voorzichtig');
      expect(careful).toBeGreaterThan(measureText(text, 'gewoon', 10, 'gewoon'));
    },
  );
});

describe('lines', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['an empty text is one line', '', ['']],
    ['a short text is one line', 'Ik sta op de gang.', ['Ik sta op de gang.']],
    ['each newline begins a line', 'een\n\ntwee', ['een', '', 'twee']],
    ['spaces hang past the margin', `een${' '.repeat(200)}twee`, ['een', 'twee']],
    [
      'a hyphen between letters ends a line',
      `${'a'.repeat(20)}-${'b'.repeat(20)}`,
      [`${'a'.repeat(20)}-`, 'b'.repeat(20)],
    ],
    [
      'a hard space does not',
      `${'a'.repeat(20)} ${'b'.repeat(10)}\u00a0c`,
      ['a'.repeat(20), `${'b'.repeat(10)}\u00a0c`],
    ],
    [
      'a word too long for a line is cut where it is full',
      `x ${'W'.repeat(30)}`,
      ['x', 'W'.repeat(15), 'W'.repeat(15)],
    ],
    ['a family stays together', '👨‍👩‍👧‍👦'.repeat(3), ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦']],
    [
      'scripts without spaces may break anywhere',
      '我们一起讨论好的工作是什么样子的',
      ['我们一起讨论好的工作是什么样', '子的'],
    ],
  ])('%s', (_name, text, lines) => {
    expect(breakLines(text, kolom)).toEqual(lines);
  });

  test('nothing is lost between the lines', () => {
    const text =
      'Het is avond in het verpleeghuis. De student vroeg of het vandaag alleen mag: een bewoner helpen.';
    expect(breakLines(text, kolom).join(' ')).toBe(text);
  });

  test('no line is wider than the column', () => {
    const text =
      'De bewoner heeft recht op rust, de student op dit moment, en er wachten nog vier mensen op hulp. '.repeat(
        9,
      );
    for (const line of breakLines(text, kolom)) {
      expect(measureText(line, 'gewoon', 10.5, 'gewoon')).toBeLessThanOrEqual(kolom.breedte);
    }
  });
});

describe('the careful count', () => {
  test.each([
    ['', 1],
    ['een\ntwee\n\ndrie', 4],
    ['i'.repeat(60), 1],
    ['W'.repeat(30), 2],
    ['W'.repeat(15), 1],
  ])('%j takes %i', (text, lines) => {
    expect(countLines(text, kolom)).toBe(lines);
  });

  test('a line full to its last thousandth counts as two', () => {
    const word = 'nn nn';
    const breedte = measureText(word, 'gewoon', 10.5, 'gewoon') + 0.01;
    expect(breakLines(word, { ...kolom, breedte })).toHaveLength(1);
    expect(countLines(word, { ...kolom, breedte })).toBe(2);
  });

  test.each([
    ['slashes', 'https://www.voorbeeld.nl/goed-werk/over/de/drempel/van/de/kamer?keer=2&wie=ik#kop'],
    ['dashes', `${'a'.repeat(18)}—${'b'.repeat(18)}—${'c'.repeat(18)}`],
    ['emoji', '🙂'.repeat(40)],
  ])('is at least what any choice of places to break gives: %s', (_name, text) => {
    const choices = [/[/]/g, /[/?&=#]/g, /[-/]/g, /[—]/g, /[.:/]/g, /🙂/g];
    const counts = choices.map((after) => breakLines(text.replace(after, '$&\u200b'), kolom).length);
    expect(countLines(text, kolom)).toBeGreaterThanOrEqual(Math.max(...counts));
  });

  test('counts a word that LibreOffice may take along to the line of an emoji', () => {
    const breedte = measureText('aaaaaaaa bbbb', 'gewoon', 10.5, 'gewoon') + 1;
    const text = 'aaaaaaaa bbbb 🙂 cccccccc';
    expect(breakLines(text, { ...kolom, breedte })).toEqual(['aaaaaaaa bbbb', '🙂 cccccccc']);
    expect(countLines(text, { ...kolom, breedte })).toBe(3);
  });

  test('leaves at most one line more than a natural text takes', () => {
    const sentence =
      'Na afloop vroeg ik eerst wat de student zag gebeuren, en pas toen vertelde ik wat ik zelf zag. ';
    for (let length = 1; length <= 900; length++) {
      const text = sentence.repeat(10).slice(0, length).trim();
      for (const zetsel of [kolom, regel]) {
        const extra = countLines(text, zetsel) - breakLines(text, zetsel).length;
        expect([0, 1]).toContain(extra);
      }
    }
  });
});
