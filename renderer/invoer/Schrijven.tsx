import { useState } from 'react';
import type { InvoerBeeld } from '../../shared/invoer/invoer-beeld.ts';
import { kanErbij } from '../../shared/werkvormen/invoer-vraag.ts';
import { Button } from '../components/Button.tsx';
import { Message } from '../components/Message.tsx';
import { Antwoord } from './Antwoord.tsx';
import { Opnieuw } from './Opnieuw.tsx';
import { Blad } from './Blad.tsx';
import { useConcept } from './use-concept.ts';
import { usePoging } from './use-poging.ts';

/** One person writes: one question at a time, kept while they write, and handed in when they say so. */
export function Schrijven({ beeld }: { beeld: Extract<InvoerBeeld, { soort: 'schrijven' }> }) {
  const { naam, titel, vragen, isOpnieuw } = beeld;
  const [nummer, setNummer] = useState(0);
  const [isErbij, setIsErbij] = useState(true);
  const { antwoorden, isNietBewaard, change, flush } = useConcept(beeld.antwoorden);
  const { melding, doe } = usePoging();
  const vraag = vragen[nummer];
  const isLaatste = nummer >= vragen.length - 1;

  const stop = (): void => {
    doe(async (ask) => {
      await flush();
      await ask('endBeurt', {});
    });
  };
  const handIn = (): void => {
    doe(async (ask) => {
      await flush();
      await ask('handIn', { antwoorden, isErbij: isOpnieuw && isErbij && kanErbij(vragen) });
    });
  };
  return (
    <Blad
      breedte={vraag?.soort === 'bord' ? 'vol' : 'breed'}
      boven={[
        naam ?? 'Zonder naam',
        vragen.length > 1 ? `vraag ${String(nummer + 1)} van ${String(vragen.length)}` : titel,
      ].join(' · ')}
      titel={vraag?.vraag ?? titel}
      knoppen={
        <>
          {nummer === 0 ? (
            <Button size="large" onPress={stop}>
              Later verder
            </Button>
          ) : (
            <Button
              size="large"
              icon="terug"
              onPress={() => {
                setNummer(nummer - 1);
              }}
            >
              Vorige vraag
            </Button>
          )}
          {isLaatste ? (
            <Button size="large" variant="primary" onPress={handIn}>
              Lever in
            </Button>
          ) : (
            <Button
              size="large"
              variant="primary"
              iconEnd="volgende"
              onPress={() => {
                setNummer(nummer + 1);
              }}
            >
              Volgende vraag
            </Button>
          )}
        </>
      }
    >
      {melding === undefined ? null : <Message tone="fout">{melding}</Message>}
      {isOpnieuw && nummer === 0 ? (
        <Opnieuw kanErbij={kanErbij(vragen)} isErbij={isErbij} onChange={setIsErbij} />
      ) : null}
      {vraag === undefined ? null : (
        <Antwoord
          key={vraag.id}
          vraag={vraag}
          antwoord={antwoorden[vraag.id] ?? ''}
          onChange={(antwoord) => {
            change({ ...antwoorden, [vraag.id]: antwoord });
          }}
        />
      )}
      {isNietBewaard ? (
        <Message tone="waarschuwing">
          Je tekst is nog niet bewaard. Laat dit scherm open en vraag de begeleider.
        </Message>
      ) : null}
    </Blad>
  );
}
