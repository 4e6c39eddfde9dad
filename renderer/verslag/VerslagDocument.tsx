import type { PdfInhoud } from '../../shared/contract-pdf.ts';
import { VerslagBlokken } from '../regie/documenten/VerslagBlokken.tsx';
import { AfbeeldingenContext } from '../store/use-afbeelding.ts';

/** A report as it is printed: the blocks of the preview, under the organisation and the title. */
export function VerslagDocument({
  inhoud: { verslag, briefhoofd, afbeeldingen },
}: {
  inhoud: Extract<PdfInhoud, { soort: 'verslag' }>;
}) {
  const { soort, titel, ondertitel, blokken } = verslag;
  const { naam, logo } = briefhoofd;
  return (
    <AfbeeldingenContext value={afbeeldingen}>
      {naam === '' && logo === null ? null : (
        <header className="briefhoofd">
          <span>{naam}</span>
          {logo === null ? null : <img src={logo} alt={naam === '' ? 'Logo' : `Logo van ${naam}`} />}
        </header>
      )}
      <main>
        <h1>{titel}</h1>
        <p className="ondertitel">
          {soort} · {ondertitel}
        </p>
        <VerslagBlokken blokken={blokken} eersteNiveau={2} />
      </main>
    </AfbeeldingenContext>
  );
}
