import { splitRegels } from '../../shared/domain/tekst.ts';
import type { InvoerVraag } from '../../shared/werkvormen/invoer-vraag.ts';
import { Checkbox } from '../components/Checkbox.tsx';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { TextArea } from '../components/TextArea.tsx';
import styles from './Antwoord.module.css';
import { Rangorde } from './Rangorde.tsx';
import { BordLeggen } from './BordLeggen.tsx';

export interface AntwoordProps {
  vraag: InvoerVraag;
  antwoord: string;
  onChange: (antwoord: string) => void;
}

/** Where one question is answered. */
export function Antwoord({ vraag, antwoord, onChange }: AntwoordProps) {
  if (vraag.soort === 'bord') return <BordLeggen vraag={vraag} antwoord={antwoord} onChange={onChange} />;
  if (vraag.soort === 'keuzes') return <Keuzes vraag={vraag} antwoord={antwoord} onChange={onChange} />;
  if (vraag.soort === 'rangorde') return <Rangorde vraag={vraag} antwoord={antwoord} onChange={onChange} />;
  const { lees = [] } = vraag;
  const aantal = vraag.soort === 'regels' ? splitRegels(antwoord).length : 0;
  return (
    <div className={styles.blad} data-lees={lees.length > 0 || undefined}>
      {lees.length === 0 ? null : (
        <div className={styles.stukken}>
          {lees.map((stuk, index) => (
            // Pieces have no id of their own, and their order does not change.
            <LeesStuk key={index} {...stuk} />
          ))}
        </div>
      )}
      <div className={styles.antwoord}>
        <TextArea
          label={vraag.vraag}
          isLabelHidden
          description={vraag.uitleg}
          value={antwoord}
          onChange={onChange}
          autoFocus
          rows={6}
          className={styles.groot}
        />
        {aantal > 1 ? (
          <p className={styles.aantal}>
            {aantal} regels, dus {aantal} bijdragen
          </p>
        ) : null}
      </div>
    </div>
  );
}

/** What is read before the answer: prompts, or a letter. */
function LeesStuk({ kop, tekst }: { kop: string; tekst: string }) {
  return (
    <section className={styles.lees} aria-label={kop === '' ? 'Om te lezen' : kop}>
      {kop === '' ? null : <h2 className={styles.leesKop}>{kop}</h2>}
      <p className={styles.leesTekst}>{tekst}</p>
    </section>
  );
}

function Keuzes({
  vraag,
  antwoord,
  onChange,
}: AntwoordProps & { vraag: Extract<InvoerVraag, { soort: 'keuzes' }> }) {
  const gekozen = splitRegels(antwoord);
  if (vraag.isEen === true)
    return (
      <RadioGroup
        label={vraag.vraag}
        isLabelHidden
        description={vraag.uitleg}
        options={vraag.opties.map(({ id, naam, uitleg }) => ({ id, label: naam, description: uitleg }))}
        value={gekozen[0] ?? null}
        onChange={onChange}
      />
    );
  return (
    <fieldset className={styles.keuzes}>
      <legend className={styles.uitleg}>{vraag.uitleg}</legend>
      {vraag.opties.map(({ id, naam, uitleg }) => (
        <Checkbox
          key={id}
          description={uitleg}
          isSelected={gekozen.includes(id)}
          onChange={(isGekozen) => {
            onChange((isGekozen ? [...gekozen, id] : gekozen.filter((each) => each !== id)).join('\n'));
          }}
        >
          {naam}
        </Checkbox>
      ))}
    </fieldset>
  );
}
