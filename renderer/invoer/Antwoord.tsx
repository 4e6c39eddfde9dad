import { splitRegels } from '../../shared/domain/tekst.ts';
import type { InvoerVraag } from '../../shared/werkvormen/invoer-vraag.ts';
import { Checkbox } from '../components/Checkbox.tsx';
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
  const aantal = vraag.soort === 'regels' ? splitRegels(antwoord).length : 0;
  return (
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
  );
}

function Keuzes({
  vraag,
  antwoord,
  onChange,
}: AntwoordProps & { vraag: Extract<InvoerVraag, { soort: 'keuzes' }> }) {
  const gekozen = splitRegels(antwoord);
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
