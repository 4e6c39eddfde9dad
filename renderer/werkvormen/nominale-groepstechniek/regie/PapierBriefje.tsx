import { type KeyboardEvent, useRef, useState } from 'react';
import type { InvoerPlek } from '../../../../shared/domain/inlevering.ts';
import { parseBriefje } from '../../../../shared/werkvormen/nominale-groepstechniek/briefje.ts';
import type { Stemming } from '../../../../shared/werkvormen/nominale-groepstechniek/state.ts';
import { RANGORDE } from '../../../../shared/werkvormen/nominale-groepstechniek/stemvraag.ts';
import { schrijfPunten } from '../../../../shared/werkvormen/rangorde.ts';
import { Button } from '../../../components/Button.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { Deel } from '../../../regie/rondom/Deel.tsx';
import { useGetypt } from '../../../regie/velden/use-getypt.ts';
import { useRegie } from '../../../store/use-regie.ts';
import styles from './PapierBriefje.module.css';
import { useRonde } from './use-ronde.ts';

/** Types in ballots on paper, one after the other: a number in every field; Enter goes on, and in the last one hands in. */
export function PapierBriefje({ stemming, plek }: { stemming: Stemming; plek: InvoerPlek }) {
  const { state, bijeenkomstId } = useRonde();
  const { invoer } = useRegie();
  const { k } = stemming;
  const leeg = Array.from({ length: k }, () => '');
  const [getypt, setGetypt] = useGetypt(`briefje/${String(k)}`, '', true);
  const velden = leeg.map((_, index) => getypt.split('\n')[index] ?? '');
  const [fout, setFout] = useState<{ veld: number; melding: string } | null>(null);
  const [gezegd, setGezegd] = useState('');
  const inputs = useRef<(HTMLInputElement | null)[]>([]);

  async function handIn(): Promise<void> {
    const briefje = parseBriefje(velden, stemming, state);
    if ('melding' in briefje) {
      setFout(briefje);
      inputs.current[briefje.veld]?.focus();
      return;
    }
    setFout(null);
    const antwoorden = { [RANGORDE]: briefje.rangorde.join('\n') };
    // The next ballot can be typed while this one is stored; what was refused comes back.
    setGetypt('');
    inputs.current[0]?.focus();
    if (await invoer.handInPapier(bijeenkomstId, plek, antwoorden)) setGezegd('Briefje ingevoerd.');
    else setGetypt(velden.join('\n'));
  }

  function handleKey(event: KeyboardEvent, index: number): void {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (index + 1 < k) inputs.current[index + 1]?.focus();
    else void handIn();
  }

  return (
    <Deel titel="Briefjes van papier">
      <p className={styles.uitleg}>
        {k === 1
          ? 'Typ het nummer van het idee. Enter voert in.'
          : 'Typ bij elk aantal punten het nummer van het idee. Enter gaat verder.'}
      </p>
      <div className={styles.velden} role="group" aria-label="Briefje">
        {leeg.map((_, index) => (
          <div
            key={index}
            onKeyDownCapture={(event) => {
              handleKey(event, index);
            }}
          >
            <TextField
              label={k === 1 ? 'Stem' : schrijfPunten(k - index)}
              value={velden[index] ?? ''}
              onChange={(tekst) => {
                setGezegd('');
                setGetypt(velden.map((veld, other) => (other === index ? tekst : veld)).join('\n'));
              }}
              inputMode="numeric"
              autoComplete="off"
              isInvalid={fout?.veld === index}
              inputRef={(element) => {
                inputs.current[index] = element;
              }}
              className={styles.veld}
            />
          </div>
        ))}
        <Button onPress={() => void handIn()}>Voer in</Button>
      </div>
      <p className={fout === null ? styles.uitleg : styles.fout} role="status">
        {fout?.melding ?? gezegd}
      </p>
    </Deel>
  );
}
