import type { PresentatieWijziging } from '../../../../shared/zaal/presentatie.ts';
import type { ZaalBeeld } from '../../../../shared/zaal/zaal-beeld.ts';
import { BIJEENKOMST, goTo, KWADRANTEN, layKaart, makeBijeenkomst } from './bijeenkomst.ts';
import { startService, type TestService } from './service.ts';

/** A bijeenkomst in the stap of laying cards, with a zaal window that has loaded. */
export async function startInZaal(...wijzigingen: PresentatieWijziging[]): Promise<TestService> {
  const service = startService();
  await makeBijeenkomst(service);
  await service.act(BIJEENKOMST, layKaart('bv-01', 0.1, 0.1));
  await service.act(BIJEENKOMST, goTo('leggen', KWADRANTEN, 0, 'bezoek-1'));
  service.setZaalOpen(true);
  await service.ask('zaal', 'getZaalBeeld', {});
  for (const wijziging of wijzigingen) await service.regie('setPresentatie', { wijziging });
  service.forget();
  return service;
}

/** Changes how the zaal is used. */
export const change = (service: TestService, wijziging: PresentatieWijziging) =>
  service.regie('setPresentatie', { wijziging });
/** The pictures that the zaal had. */
export const shown = (service: TestService) => service.zaalBeelden.map(({ beeld }) => beeld);
/** Of which kind they were. */
export const soorten = (service: TestService) => shown(service).map(({ soort }) => soort);
/** Where the first card lies on a picture. */
export const xOf = (beeld: ZaalBeeld | undefined) => {
  const bord = beeld?.soort === 'stap' ? beeld.bord?.beeld : undefined;
  return (bord as { kaarten: { x: number }[] } | undefined)?.kaarten[0]?.x;
};
/** Moves that card. */
export const move = (service: TestService, x: number) => service.act(BIJEENKOMST, layKaart('bv-01', x, 0.1));
