import { describe, expect, it } from 'vitest';
import { labelPersonen } from '../../../renderer/invoer/label-personen.ts';

const person = (id: string, naam: string, rol = '') => ({
  id,
  naam,
  rol,
  isIngeleverd: false,
  heeftWoord: false,
});
const labels = (...personen: ReturnType<typeof person>[]) =>
  labelPersonen(personen).map(({ naam, erbij }) => [naam, erbij]);

describe('finding oneself in the list', () => {
  it('needs only a name when it is the only one', () => {
    expect(labels(person('1', 'Anna'), person('2', 'Bram'))).toEqual([
      ['Anna', ''],
      ['Bram', ''],
    ]);
  });

  it('goes by rol, and by number where that is the same too', () => {
    expect(
      labels(
        person('1', 'Anna', 'student'),
        person('2', 'Anna', 'leercoach'),
        person('3', 'Anna', 'student'),
      ),
    ).toEqual([
      ['Anna', 'student, nummer 1'],
      ['Anna', 'leercoach'],
      ['Anna', 'student, nummer 2'],
    ]);
  });

  it('works without a name', () => {
    expect(labels(person('1', ''), person('2', ''))).toEqual([
      ['Zonder naam', 'nummer 1'],
      ['Zonder naam', 'nummer 2'],
    ]);
  });
});
