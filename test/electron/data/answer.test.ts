import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { toFailure } from '../../../electron/data/answer.ts';
import { saveFile, toFileError } from '../../../electron/files/save-file.ts';
import { logError } from '../../../electron/data/log.ts';
import { Status } from '../../../electron/data/status.ts';
import { DialoogtafelError } from '../../../shared/domain/errors.ts';
import { catchLog } from './support/service.ts';
import { saying } from '../../support/saying.ts';

const sqlite = (code: string) => new Sqlite.SqliteError('geheime woorden in een melding', code);

describe('an SQLite error', () => {
  test.each([
    ['SQLITE_FULL', 'schijfVol', /schijf is vol.*Maak ruimte/],
    ['SQLITE_IOERR_SHMSIZE', 'schijfVol', /schijf is vol/],
    ['SQLITE_READONLY', 'alleenLezen', /kan niet worden beschreven.*beheerder/],
    ['SQLITE_READONLY_DBMOVED', 'alleenLezen', /kan niet worden beschreven/],
    ['SQLITE_IOERR_FSYNC', 'databaseFout', /Lezen of schrijven op de schijf lukt niet/],
    ['SQLITE_IOERR_WRITE', 'databaseFout', /Lezen of schrijven op de schijf lukt niet/],
    ['SQLITE_BUSY', 'databaseFout', /ander programma/],
    ['SQLITE_BUSY_SNAPSHOT', 'databaseFout', /ander programma/],
    ['SQLITE_CORRUPT', 'databaseFout', /beschadigd.*kopie/],
    ['SQLITE_CORRUPT_VTAB', 'databaseFout', /beschadigd/],
    ['SQLITE_NOTADB', 'databaseFout', /beschadigd/],
    ['SQLITE_CANTOPEN', 'databaseFout', /kan niet worden geopend/],
    ['SQLITE_CONSTRAINT_PRIMARYKEY', 'onverwacht', /niets gewijzigd/],
    ['SQLITE_ERROR', 'onverwacht', /niets gewijzigd/],
  ])('%s is said as %s, in Dutch', (code, expected, melding) => {
    expect(toFailure(sqlite(code))).toMatchObject({ ok: false, code: expected, melding: saying(melding) });
  });
});

describe('any other error', () => {
  test.each([
    [
      'one of ours keeps its words',
      new DialoogtafelError('nietGevonden', 'Weg is weg.'),
      'nietGevonden',
      /^Weg is weg\.$/,
    ],
    ['a mistake in the code', new TypeError('x is not a function'), 'onverwacht', /Er ging iets mis/],
    [
      'an output that does not fit its schema',
      z.string().safeParse(1).error,
      'onverwacht',
      /Er ging iets mis/,
    ],
    ['no error at all', 'kapot', 'onverwacht', /Er ging iets mis/],
    ['nothing', undefined, 'onverwacht', /Er ging iets mis/],
  ])('%s', (_, error, code, melding) => {
    expect(toFailure(error)).toMatchObject({ ok: false, code, melding: saying(melding) });
  });
});

describe('a file that cannot be written', () => {
  test.each([
    ['EBUSY', 'bestandOpen', /^Beeld\.docx is nog open in Word/],
    ['EPERM', 'bestandOpen', /^Beeld\.docx is open in een ander programma/],
    ['EACCES', 'bestandFout', /mag Beeld\.docx hier niet bewaren/],
    ['EROFS', 'bestandFout', /Kies een andere map/],
    ['ENOSPC', 'schijfVol', /schijf is vol, dus Beeld\.docx is niet bewaard/],
    ['EDQUOT', 'schijfVol', /ruimte op deze schijf is op/],
    ['ENOENT', 'bestandFout', /map voor Beeld\.docx is er niet meer/],
    ['ENOTDIR', 'bestandFout', /map voor Beeld\.docx is er niet meer/],
    ['ENAMETOOLONG', 'bestandFout', /te lang/],
    ['EIO', 'bestandFout', /stick/],
    ['EXDEV', 'bestandFout', /kon niet worden bewaard/],
  ])('with %s is said as %s, in Dutch', (code, expected, melding) => {
    const error = toFileError(Object.assign(new Error('x'), { code }), '/ergens/Beeld.docx');
    expect(error).toMatchObject({ code: expected, melding: saying(melding) });
    expect(error.melding, 'one sentence and a way out').toMatch(/\.$/);
    expect(error.melding).not.toContain('/ergens');
  });

  test('because its folder is gone says so', async () => {
    const saving = saveFile('/bestaat/niet/Beeld.docx', new Uint8Array(3));
    await expect(saving).rejects.toMatchObject({
      code: 'bestandFout',
      melding: saying(/map voor Beeld\.docx/),
    });
  });
});

test('the log holds where it went wrong, and neither words nor folders', () => {
  const { lines } = catchLog();
  logError('request x failed', new TypeError('geheime woorden'));
  logError('request y failed', sqlite('SQLITE_FULL'));
  const written = lines.join('\n');
  expect(written).toContain('request x failed: TypeError');
  expect(written).toContain('answer.test.ts:');
  expect(written).toContain('request y failed: SqliteError SQLITE_FULL');
  expect(written).not.toContain('geheime');
  expect(written).not.toMatch(/[\\/]electron[\\/]/);
});

test('of several standing conditions the gravest is shown, and told only when that changes', () => {
  const told: (string | null)[] = [];
  const status = new Status((melding) => told.push(melding));
  status.set('schijfVol', null);
  status.set('zaal', 'Zaal.');
  status.set('alleenLezen', 'Lezen.');
  status.set('schijfVol', 'Vol.');
  status.set('alleenLezen', null);
  status.set('schijfVol', null);
  status.set('zaal', null);
  expect(told).toEqual(['Zaal.', 'Lezen.', 'Vol.', 'Zaal.', null]);
});
