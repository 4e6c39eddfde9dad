import { AfbeeldingenRepository } from './afbeeldingen.ts';
import { BijeenkomstenRepository } from './bijeenkomsten.ts';
import type { Database } from './database.ts';
import { GroepenRepository } from './groepen.ts';
import { TekstenRepository } from './teksten.ts';
import { WijzigingenRepository } from './wijzigingen.ts';

/** All tables, and the transaction that keeps them in step. */
export interface Repositories {
  readonly groepen: GroepenRepository;
  readonly bijeenkomsten: BijeenkomstenRepository;
  readonly wijzigingen: WijzigingenRepository;
  readonly teksten: TekstenRepository;
  readonly afbeeldingen: AfbeeldingenRepository;
  readonly isWritable: boolean;
  /** Runs `work` as one transaction: all of it is on disk when this returns, or nothing is and it throws. */
  transaction<T>(work: () => T): T;
}

export function createRepositories(db: Database, isWritable: boolean): Repositories {
  return {
    groepen: new GroepenRepository(db),
    bijeenkomsten: new BijeenkomstenRepository(db),
    wijzigingen: new WijzigingenRepository(db),
    teksten: new TekstenRepository(db),
    afbeeldingen: new AfbeeldingenRepository(db),
    isWritable,
    transaction: (work) => db.transaction(work).immediate(),
  };
}
