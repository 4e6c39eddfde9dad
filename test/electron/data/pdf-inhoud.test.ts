import { expect, test } from 'vitest';
import type { RequestInput } from '../../../shared/contract.ts';
import { pdfBestandenSchema } from '../../../shared/contract-pdf.ts';
import { ALLES } from '../../../shared/verslag/keuze.ts';
import { BIJEENKOMST, GOED_WERK, inRonde, makeBijeenkomst } from './support/bijeenkomst.ts';
import { startService, type TestService } from './support/service.ts';

type Document = RequestInput<'getPdfInhoud'>['document'];

const ask = (service: TestService, bijeenkomstId: string, document: Document, bestandsnaam = 'Naam') =>
  service.regie('getPdfInhoud', { bijeenkomstId, document, bestandsnaam });

async function openVoorbeeld(service: TestService): Promise<string> {
  const { bijeenkomstId } = await service.regie('loadVoorbeeld', {});
  await service.open(bijeenkomstId);
  return bijeenkomstId;
}

test('a report goes out as it fits its schema, under a name that ends in .pdf once', async () => {
  const service = startService();
  const id = await openVoorbeeld(service);
  const answer = await ask(service, id, { soort: 'sessieverslag', keuze: ALLES }, 'Verslag.pdf');
  expect(pdfBestandenSchema.safeParse(answer).error).toBeUndefined();
  const [bestand] = answer.bestanden;
  expect(bestand?.naam).toBe('Verslag.pdf');
  expect(JSON.stringify(bestand?.inhoud)).toContain('Voordoen met hardop denken');
});

test('what is left out of Word is left out here', async () => {
  const service = startService();
  const id = await openVoorbeeld(service);
  const { deelnemers } = await service.open(id);
  const { bestanden } = await ask(service, id, {
    soort: 'sessieverslag',
    keuze: { namen: 'zonder', weggelaten: [] },
  });
  const inhoud = bestanden[0]?.inhoud;
  const tabellen =
    inhoud?.soort === 'verslag' ? inhoud.verslag.blokken.filter(({ soort }) => soort === 'tabel') : [];
  expect(tabellen.length).toBeGreaterThan(0);
  for (const { naam } of deelnemers) expect(JSON.stringify(tabellen)).not.toContain(`"${naam}"`);
});

test('makers go along only when they are to be named', async () => {
  const service = startService();
  await makeBijeenkomst(service);
  await service.act(
    BIJEENKOMST,
    inRonde(GOED_WERK, { type: 'beeldGewijzigd', id: 'beeld-1', velden: { makers: ['Ria'] } }),
  );
  const document = (metMakers: boolean): Document => ({
    soort: 'beelden',
    beelden: [{ rondeId: GOED_WERK, beeldId: 'beeld-1' }],
    wijze: 'samen',
    metMakers,
  });
  expect(JSON.stringify(await ask(service, BIJEENKOMST, document(true)))).toContain('Ria');
  expect(JSON.stringify(await ask(service, BIJEENKOMST, document(false)))).not.toContain('Ria');
});

test('a Beeld that does not fit its page is refused, with what to do', async () => {
  const service = startService();
  await makeBijeenkomst(service);
  const velden = { titel: 'Te lang', ethiek: 'Wat we goed vonden aan dit werk. '.repeat(150) };
  await service.act(BIJEENKOMST, inRonde(GOED_WERK, { type: 'beeldGewijzigd', id: 'beeld-1', velden }));
  const document: Document = {
    soort: 'beelden',
    beelden: [{ rondeId: GOED_WERK, beeldId: 'beeld-1' }],
    wijze: 'los',
    metMakers: true,
  };
  await expect(ask(service, BIJEENKOMST, document)).rejects.toThrow(
    'Het Beeld “Te lang” past niet op één A4. Maak de tekst korter.',
  );
});
