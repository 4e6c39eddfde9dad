import { layoutBeeld } from '../../shared/a4/layout-beeld.ts';
import { makeVoet } from '../../shared/a4/voet.ts';
import type { PdfInhoud } from '../../shared/contract-pdf.ts';
import type { Beeld } from '../../shared/werkvormen/goed-werk/beeld.ts';
import { A4Vel } from '../a4/A4Vel.tsx';
import { findTekening } from '../werkvormen/goed-werk/afbeelding/tekeningen.ts';

type Inhoud = Extract<PdfInhoud, { soort: 'beelden' }>;

/** Every Beeld on its own sheets, numbered through when there are several, as Word does. */
export function BeeldenVellen({ inhoud }: { inhoud: Inhoud }) {
  const { beelden, labels, groep, datum, afbeeldingen } = inhoud;
  const voet = makeVoet(groep, datum);
  const vellen = beelden.flatMap((beeld) =>
    layoutBeeld(beeld, labels).paginas.map((pagina) => ({ pagina, url: findUrl(beeld, afbeeldingen) })),
  );
  return vellen.map(({ pagina, url }, index) => (
    // The pages of one print never change.
    <div key={String(index)} className="vel">
      <A4Vel
        pagina={pagina}
        voet={voet}
        nummer={vellen.length > 1 ? index + 1 : null}
        label={`Bladzijde ${String(index + 1)}`}
        afbeeldingUrl={url}
      />
    </div>
  ));
}

function findUrl({ afbeelding }: Beeld, stored: Inhoud['afbeeldingen']): string | null {
  if (afbeelding === null) return null;
  const url = afbeelding.soort === 'tekening' ? findTekening(afbeelding.id)?.url : stored[afbeelding.id];
  return url ?? null;
}
