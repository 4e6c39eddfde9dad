import type { InvoerPlek } from '../../../../shared/domain/inlevering.ts';
import type { InvoerBeeld } from '../../../../shared/invoer/invoer-beeld.ts';
import { BIJEENKOMST, GOED_WERK, GROEP, makeBijeenkomst } from './bijeenkomst.ts';
import { startService, type TestService } from './service.ts';

export const ANNA = 'deelnemer-1';
export const BRAM = 'deelnemer-2';
export const COR = 'deelnemer-3';

/** An onderdeel without a werkvorm, and the first stap of the dialogue over goed werk. */
export const OPENING: InvoerPlek = { onderdeelId: 'opening', rondeId: null, stapId: null };
export const STAP_1: InvoerPlek = { onderdeelId: 'dialoog', rondeId: GOED_WERK, stapId: 'stap-1' };

/** A bijeenkomst with three people in it; regie is open. */
export async function startMetDrie(): Promise<TestService> {
  const service = startService();
  await makeBijeenkomst(service);
  const deelnemer = { id: COR, naam: 'Cor', rol: '', volgorde: 3 };
  await service.regie('saveDeelnemer', { groepId: GROEP, deelnemer });
  return service;
}

/** Regie closes and people hand in. */
export async function startInvoer(
  service: TestService,
  plek: InvoerPlek = OPENING,
  isZonderNaam = false,
): Promise<void> {
  await service.regie('startInvoer', { bijeenkomstId: BIJEENKOMST, plek, isZonderNaam });
}

/** Somebody takes the laptop, with a word of their own. */
export async function begin(
  service: TestService,
  deelnemerId: string,
  woord = `woord ${deelnemerId}`,
): Promise<void> {
  await service.invoer('startBeurt', { deelnemerId, woord });
}

/** Somebody hands in and passes the laptop on. */
export async function handIn(service: TestService, deelnemerId: string, tekst: string): Promise<void> {
  await begin(service, deelnemerId);
  await service.invoer('handIn', { antwoorden: { bijdrage: tekst } });
  await service.invoer('endBeurt', {});
}

/** What the invoer screen shows, which must be of this kind. */
export async function look<S extends InvoerBeeld['soort']>(
  service: TestService,
  soort: S,
): Promise<Extract<InvoerBeeld, { soort: S }>> {
  const beeld = await service.invoer('getInvoer', {});
  if (beeld.soort !== soort) throw new Error(`the invoer screen shows ${beeld.soort}, not ${soort}`);
  return beeld as Extract<InvoerBeeld, { soort: S }>;
}

/** The bijeenkomst as regie finds it when it is opened again. */
export async function openRegie(service: TestService, code = '') {
  await service.invoer('openRegie', { code });
  return service.open(BIJEENKOMST);
}

/** The texts of the bijdragen, in their order. */
export async function listBijdragen(service: TestService): Promise<string[]> {
  const { state } = await service.open(BIJEENKOMST);
  return Object.values(state.bijdragen)
    .sort((a, b) => a.volgorde - b.volgorde)
    .map(({ tekst }) => tekst);
}
