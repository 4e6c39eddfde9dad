import { DialoogtafelError } from '../../../shared/domain/errors.ts';
import { logError } from '../log.ts';
import { AfbeeldingenRepository } from './afbeeldingen.ts';
import { BrievenRepository } from './brieven.ts';
import { BijeenkomstenRepository } from './bijeenkomsten.ts';
import { ConceptenRepository } from './concepten.ts';
import type { OpenedDatabase } from './database.ts';
import { GetyptRepository } from './getypt.ts';
import { GroepenRepository } from './groepen.ts';
import { IndelingenRepository } from './indelingen.ts';
import { InstellingenRepository } from './instellingen.ts';
import { InzendingenRepository } from './inzendingen.ts';
import { TekstenRepository } from './teksten.ts';
import { WijzigingenRepository } from './wijzigingen.ts';
import { WoordenRepository } from './woorden.ts';

/** All tables, and the transaction that keeps them in step. Everything that writes goes through `transaction`. */
export interface Repositories {
  readonly groepen: GroepenRepository;
  readonly bijeenkomsten: BijeenkomstenRepository;
  readonly wijzigingen: WijzigingenRepository;
  readonly teksten: TekstenRepository;
  readonly afbeeldingen: AfbeeldingenRepository;
  readonly indelingen: IndelingenRepository;
  readonly instellingen: InstellingenRepository;
  readonly woorden: WoordenRepository;
  readonly concepten: ConceptenRepository;
  readonly getypt: GetyptRepository;
  readonly inzendingen: InzendingenRepository;
  readonly brieven: BrievenRepository;
  readonly isWritable: boolean;
  /**
   * Runs `work` as one transaction: all of it is on disk when this returns, or nothing is and it throws. Throws a
   * `DialoogtafelError` that says why when the database is open for reading only.
   */
  transaction<T>(work: () => T): T;
  /**
   * Overwrites what was removed where it still stands in the journal; for after a removal. That is on disk by then, so
   * this must not fail on it: a disk that takes nothing now is tried again at the next removal, and when the app closes.
   */
  shred(): void;
}

/** @param onWritten is told after every transaction that is on disk */
export function createRepositories(
  { db, alleenLezen }: Pick<OpenedDatabase, 'db' | 'alleenLezen'>,
  onWritten: () => void = () => undefined,
): Repositories {
  const run = db.transaction((work: () => unknown) => work());
  return {
    groepen: new GroepenRepository(db),
    bijeenkomsten: new BijeenkomstenRepository(db),
    wijzigingen: new WijzigingenRepository(db),
    teksten: new TekstenRepository(db),
    afbeeldingen: new AfbeeldingenRepository(db),
    indelingen: new IndelingenRepository(db),
    instellingen: new InstellingenRepository(db),
    woorden: new WoordenRepository(db),
    concepten: new ConceptenRepository(db),
    getypt: new GetyptRepository(db),
    inzendingen: new InzendingenRepository(db),
    brieven: new BrievenRepository(db),
    isWritable: alleenLezen === null,
    transaction<T>(work: () => T): T {
      if (alleenLezen !== null) throw new DialoogtafelError('alleenLezen', alleenLezen);
      const result = run.immediate(work) as T;
      onWritten();
      return result;
    },
    shred() {
      try {
        db.pragma('wal_checkpoint(TRUNCATE)');
      } catch (error) {
        logError('the journal still holds what was removed', error);
      }
    },
  };
}
