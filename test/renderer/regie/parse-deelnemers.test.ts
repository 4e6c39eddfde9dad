import { describe, expect, it } from 'vitest';
import { parseDeelnemers } from '../../../renderer/regie/voorbereiden/parse-deelnemers.ts';

describe('people from pasted text', () => {
  it.each([
    ['one line', 'Anna', [['Anna', '']]],
    [
      'several lines, with empty ones',
      'Anna\n\nBo\r\nCas\r',
      [
        ['Anna', ''],
        ['Bo', ''],
        ['Cas', ''],
      ],
    ],
    [
      'columns of a spreadsheet',
      'Anna\tstudent\nBo\tteammanager',
      [
        ['Anna', 'student'],
        ['Bo', 'teammanager'],
      ],
    ],
    ['a comma', 'Anna, student', [['Anna', 'student']]],
    ['a semicolon', 'Anna;student', [['Anna', 'student']]],
    ['a comma in the rol', 'Anna, student, tweede jaar', [['Anna', 'student, tweede jaar']]],
    ['spaces and control characters', '  An\u0007na \t  student ', [['Anna', 'student']]],
    ['a rol without a name', ', student', []],
    ['nothing', ' \n\t\n', []],
  ])('%s', (_, text, expected) => {
    expect(parseDeelnemers(text).map(({ naam, rol }) => [naam, rol])).toEqual(expected);
  });
});
