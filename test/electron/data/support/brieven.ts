import type { InvoerPlek } from '../../../../shared/domain/inlevering.ts';
import type { BrievenState } from '../../../../shared/werkvormen/brievenwisseling/state.ts';
import { BIJEENKOMST } from './bijeenkomst.ts';
import { look } from './invoer.ts';
import type { TestService } from './service.ts';

/** A ronde of letters, in the opening of `makeBijeenkomst`. */
export const BRIEVEN = 'ronde-brieven';

/** Where people hand in letters, in this stap. */
export const plekVan = (stapId: string): InvoerPlek => ({ onderdeelId: 'opening', rondeId: BRIEVEN, stapId });

/** Adds the ronde to the open bijeenkomst. */
export async function addBrieven(
  service: TestService,
  opties: { isAnoniem: boolean; beurten?: number },
): Promise<void> {
  await service.act(BIJEENKOMST, {
    type: 'rondeToegevoegd',
    id: BRIEVEN,
    onderdeelId: 'opening',
    werkvorm: 'brievenwisseling',
    opties: { thema: '', literatuur: '', beurten: 1, ...opties },
  });
}

/** The laptop goes round in this stap. */
export async function startStap(service: TestService, stapId: string, isZonderNaam = true): Promise<void> {
  await service.regie('startInvoer', { bijeenkomstId: BIJEENKOMST, plek: plekVan(stapId), isZonderNaam });
}

/** The facilitator takes the laptop back. */
export async function endStap(service: TestService): Promise<void> {
  await service.invoer('openRegie', { code: '' });
  await service.open(BIJEENKOMST);
}

/** Somebody without a name writes a letter; gives their code word. */
export async function schrijf(service: TestService, tekst: string, zaal = ''): Promise<string> {
  const { codewoord } = await service.invoer('startBeurtZonderNaam', { codewoord: '' });
  const antwoorden = { brief: tekst, ...(zaal === '' ? {} : { 'zaal-brief': zaal }) };
  await service.invoer('handIn', { antwoorden });
  await service.invoer('endBeurt', {});
  return codewoord;
}

/** What somebody with this code word is given to read, by the id of the question. Their turn goes on. */
export async function lees(
  service: TestService,
  codewoord: string,
): Promise<{ id: string; teksten: string[]; isVerplicht: boolean }[]> {
  await service.invoer('startBeurtZonderNaam', { codewoord });
  const { vragen } = await look(service, 'schrijven');
  return vragen
    .filter(({ soort }) => soort === 'tekst')
    .map(({ id, lees: stukken = [], isVerplicht }) => ({
      id,
      teksten: stukken.map(({ tekst }) => tekst),
      isVerplicht,
    }));
}

/** Somebody with this code word answers all that they got; gives what they read. */
export async function beantwoord(
  service: TestService,
  codewoord: string,
  makeAntwoord: (brief: string) => string,
): Promise<string[]> {
  const gelezen = await lees(service, codewoord);
  const brieven = gelezen.map(({ id, teksten: [tekst = ''] }) => ({ id, tekst }));
  const antwoorden = Object.fromEntries(brieven.map(({ id, tekst }) => [id, makeAntwoord(tekst)]));
  await service.invoer('handIn', { antwoorden });
  await service.invoer('endBeurt', {});
  return brieven.map(({ tekst }) => tekst);
}

/** Closes the exchange. */
export const sluit = (service: TestService): Promise<unknown> =>
  service.regie('showInzendingen', { bijeenkomstId: BIJEENKOMST, plek: plekVan('bespreken') });

/** The state of the ronde. */
export async function readBrieven(service: TestService): Promise<BrievenState> {
  return (await service.open(BIJEENKOMST)).state.rondes[BRIEVEN]?.state as BrievenState;
}
