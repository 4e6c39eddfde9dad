import { memo, type ReactNode, type Ref } from 'react';
import type { BordLayout } from '../../charts/kwadrant/bord-layout.ts';
import { screenKleuren } from '../../charts/kwadrant/kleuren.ts';
import { KwadrantVlak } from '../../charts/kwadrant/KwadrantVlak.tsx';
import type { Sleutel as SleutelLijst } from '../../charts/kwadrant/losse-etiketten.ts';
import type { BordBeeld, BordKaart } from '../../../shared/werkvormen/kwadrantenkaartjes/bord.ts';
import styles from './Bord.module.css';
import type { KaartjeProps } from './Kaartje.tsx';
import { eenheden, plaatsVak } from './plaatsing.ts';

export interface BordProps {
  readonly beeld: BordBeeld;
  readonly layout: BordLayout;
  readonly plotRef: Ref<HTMLDivElement>;
  readonly gekozen: string | null;
  /** Cards that are being dragged, here or on the other screen. */
  readonly opgetild: ReadonlySet<string>;
  /** Cards that this window put down just now. */
  readonly net: ReadonlySet<string>;
  readonly renderKaartje: (kaart: BordKaart, props: KaartjeProps) => ReactNode;
}

/** The laid board: the ground as SVG, the cards as elements on it. Its size is that of the layout. */
export function Bord({ beeld, layout, plotRef, gekozen, opgetild, net, renderKaartje }: BordProps) {
  const { plot, marken, etiketten } = layout;
  const stroken = new Map(etiketten.etiketten.map((etiket) => [etiket.id, etiket]));
  const merken = new Map(marken.marken.map((merk) => [merk.id, merk]));
  return (
    <div className={styles.bord} style={toMaten(layout)} data-variant={beeld.variant}>
      <Grond layout={layout} variant={beeld.variant} />
      <div
        ref={plotRef}
        className={styles.plot}
        data-testid="kwadrant"
        style={plaatsVak(plot.links, plot.boven, plot.breedte, plot.hoogte)}
      >
        {etiketten.sleutel === null ? null : <Sleutel sleutel={etiketten.sleutel} />}
        {beeld.kaarten.map((kaart) => {
          const merk = merken.get(kaart.id);
          if (merk === undefined) return null;
          return renderKaartje(kaart, {
            id: kaart.id,
            nummer: kaart.nummer,
            x: merk.x,
            y: merk.y,
            maat: marken.maat,
            etiket: stroken.get(kaart.id) ?? null,
            isGekozen: gekozen === kaart.id,
            isOpgetild: opgetild.has(kaart.id),
            isNet: net.has(kaart.id),
          });
        })}
      </div>
    </div>
  );
}

function toMaten({ maten, marken }: BordLayout) {
  return {
    width: eenheden(maten.breedte),
    height: eenheden(maten.hoogte),
    '--letter': eenheden(maten.letter),
    '--maat': eenheden(marken.maat),
  };
}

interface GrondProps {
  readonly layout: BordLayout;
  readonly variant: BordBeeld['variant'];
}

const Grond = memo(function Grond({ layout, variant }: GrondProps) {
  const { breedte, hoogte } = layout.maten;
  return (
    <svg
      className={styles.grond}
      viewBox={`0 0 ${String(breedte)} ${String(hoogte)}`}
      aria-hidden="true"
      focusable="false"
    >
      <KwadrantVlak layout={layout} kleuren={screenKleuren(variant)} />
    </svg>
  );
});

/** Numbers and titles of cards that lie too close together for slips. */
function Sleutel({ sleutel: { papier, items } }: { readonly sleutel: SleutelLijst }) {
  return (
    <div
      className={styles.sleutel}
      style={plaatsVak(papier.links, papier.boven, papier.breedte, papier.hoogte)}
      aria-hidden="true"
    >
      {items.map(({ id, nummer, titel, links, boven, breedte, hoogte }) => (
        <p
          key={id}
          className={styles.sleutelRegel}
          style={plaatsVak(links - papier.links, boven - papier.boven, breedte, hoogte)}
        >
          <span className={styles.sleutelNummer}>{nummer}</span>
          {titel}
        </p>
      ))}
    </div>
  );
}
