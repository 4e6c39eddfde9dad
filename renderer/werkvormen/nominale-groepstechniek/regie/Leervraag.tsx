import { listWinnaars } from '../../../../shared/werkvormen/nominale-groepstechniek/stemming.ts';
import { RONDOM } from '../../../../shared/zaal/rondom-beeld.ts';
import { Button } from '../../../components/Button.tsx';
import { TextArea } from '../../../components/TextArea.tsx';
import { useAct, useBijeenkomst } from '../../../regie/bijeenkomst/use-bijeenkomst.ts';
import { Deel } from '../../../regie/rondom/Deel.tsx';
import { ToonKnop } from '../../../regie/rondom/ToonKnop.tsx';
import { useGetypt } from '../../../regie/velden/use-getypt.ts';
import { useRegie } from '../../../store/use-regie.ts';
import styles from './Regie.module.css';
import { useRonde } from './use-ronde.ts';

/** The result becomes the leervraag of the bijeenkomst, in words that the group chooses; then it stands on the zaal. */
export function Leervraag() {
  const { stemmingen } = useRonde().state;
  const { leervraag } = useBijeenkomst().state;
  const act = useAct();
  const { zaal } = useRegie();
  const winnaars = listWinnaars(stemmingen);
  // Another result begins with another proposal.
  const [voorstel, setVoorstel] = useGetypt(
    ['Nieuwe leervraag', ...winnaars.map(({ id }) => id)].join('/'),
    winnaars.length === 1 ? (winnaars[0]?.tekst ?? '') : '',
  );
  const isAl = voorstel.trim() === leervraag.trim();
  async function choose(): Promise<void> {
    if (await act({ type: 'gegevensGewijzigd', gegevens: { leervraag: voorstel.trim() } }))
      await zaal.change({ uitgelicht: RONDOM.leervraag });
  }
  return (
    <Deel
      titel="Leervraag van de bijeenkomst"
      acties={
        <ToonKnop
          uitgelicht={RONDOM.leervraag}
          wat="de leervraag"
          onderdeelId={null}
          isLeeg={leervraag.trim() === ''}
        />
      }
    >
      {leervraag.trim() === '' ? null : (
        <p className={styles.uitleg}>
          Nu: <strong>{leervraag}</strong>
        </p>
      )}
      {winnaars.length < 2 ? null : (
        <div className={styles.knoppen}>
          {winnaars.map(({ id, nummer, tekst: idee }) => (
            <Button
              key={id}
              onPress={() => {
                setVoorstel(idee);
              }}
            >
              Begin met nummer {nummer}
            </Button>
          ))}
        </div>
      )}
      <TextArea
        label="Nieuwe leervraag"
        description="Begin met het idee en maak er samen een concrete vraag van."
        rows={2}
        value={voorstel}
        onChange={setVoorstel}
        className={styles.smal}
      />
      <div className={styles.knoppen}>
        <Button variant="primary" isDisabled={voorstel.trim() === '' || isAl} onPress={() => void choose()}>
          Maak dit de leervraag
        </Button>
        {isAl && leervraag.trim() !== '' ? <span className={styles.uitleg}>Dit is de leervraag.</span> : null}
      </div>
    </Deel>
  );
}
