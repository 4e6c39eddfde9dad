import { refuse } from '../../domain/errors.ts';
import type { InvoerVraag } from '../invoer-vraag.ts';
import {
  antwoordVraagId,
  BRIEF,
  INZICHT,
  NIET_OP_ZAAL,
  type Post,
  type Wisseling,
  type WisselFase,
  zaalVraagId,
} from '../wisseling.ts';
import { INHOUD, parseBeurt } from './inhoud.ts';
import type { BrievenState } from './state.ts';

const STIJL = 'Er staat geen naam bij. Aan je manier van schrijven kunnen mensen je soms wel herkennen.';
const NIEMAND: Post = { eigen: null, ontvangen: [] };

/** What happens in a stap. */
export function faseOf(stapId: string): WisselFase {
  const beurt = parseBeurt(stapId);
  if (beurt !== null) return { soort: 'beantwoorden', beurt };
  return { soort: stapId === 'schrijven' ? 'schrijven' : 'lezen' };
}

/** What somebody with this post is asked in a stap. */
export function vraagBij(state: BrievenState, stapId: string, post: Post): readonly InvoerVraag[] {
  switch (faseOf(stapId).soort) {
    case 'schrijven':
      return schrijfVragen(state);
    case 'beantwoorden':
      return post.ontvangen.flatMap((brief) => antwoordVragen(state, brief));
    case 'lezen':
      return leesVragen(post);
  }
}

/** What is asked in a stap, whoever it is: whether there is something to hand in at all. */
export function vraagIemand(state: BrievenState, stapId: string): readonly InvoerVraag[] {
  const fase = faseOf(stapId);
  if (state.isAnoniem && state.isGesloten) return [];
  const isVerdeeld =
    state.isAnoniem ||
    (fase.soort === 'beantwoorden' &&
      Object.values(state.toewijzingen).some(({ beurt }) => beurt === fase.beurt));
  if (fase.soort === 'beantwoorden')
    return isVerdeeld ? antwoordVragen(state, { id: BRIEF, tekst: '', isExtra: false }) : [];
  if (fase.soort === 'lezen' && !state.isAnoniem && Object.keys(state.brieven).length === 0) return [];
  return vraagBij(state, stapId, NIEMAND);
}

function schrijfVragen({ isAnoniem, vragen, thema }: BrievenState): InvoerVraag[] {
  return [
    {
      id: BRIEF,
      soort: 'tekst',
      vraag: 'Schrijf een brief',
      uitleg: isAnoniem
        ? `Iemand uit de groep krijgt hem. ${STIJL}`
        : 'Iemand uit de groep krijgt hem en schrijft terug.',
      isVerplicht: true,
      lees: [{ kop: thema, tekst: vragen.map((vraag) => `• ${vraag}`).join('\n') }],
    },
    zaalVraag(BRIEF, 'je brief'),
  ];
}

function antwoordVragen(
  { isAnoniem }: BrievenState,
  { id, tekst, isExtra }: Post['ontvangen'][number],
): InvoerVraag[] {
  const vraagId = antwoordVraagId(id);
  return [
    {
      id: vraagId,
      soort: 'tekst',
      vraag: isExtra ? 'Wil je ook deze brief beantwoorden?' : 'Schrijf een antwoord op deze brief',
      uitleg: [
        isExtra ? 'Deze brief heeft nog geen lezer. Leeg laten mag.' : (INHOUD.stappen[1].vragen[1] ?? ''),
        isAnoniem ? STIJL : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
      isVerplicht: !isExtra,
      lees: [{ kop: 'De brief', tekst }],
    },
    zaalVraag(vraagId, 'je antwoord'),
  ];
}

function leesVragen({ eigen }: Post): InvoerVraag[] {
  const antwoorden = eigen?.antwoorden ?? [];
  return [
    {
      id: INZICHT,
      soort: 'tekst',
      vraag: antwoorden.length === 0 ? 'Wat neem je mee?' : 'Lees het antwoord op je brief. Wat neem je mee?',
      uitleg: 'Eén zin is genoeg. Die komt zonder naam bij de oogst. Leeg laten mag.',
      isVerplicht: false,
      magLeeg: true,
      lees: [
        ...(eigen === null ? [] : [{ kop: 'Jouw brief', tekst: eigen.tekst }]),
        ...antwoorden.map((tekst, index) => ({
          kop: antwoorden.length === 1 ? 'Het antwoord' : `Antwoord ${String(index + 1)}`,
          tekst,
        })),
        ...(eigen !== null && antwoorden.length === 0
          ? [{ kop: 'Het antwoord', tekst: 'Er is geen antwoord op je brief gekomen.' }]
          : []),
      ],
    },
  ];
}

function zaalVraag(vraagId: string, wat: string): InvoerVraag {
  return {
    id: zaalVraagId(vraagId),
    soort: 'keuzes',
    vraag: `Mag de groep ${wat} zien?`,
    uitleg: 'De begeleider laat soms een brief of antwoord op de zaal zien.',
    isVerplicht: false,
    opties: [
      {
        id: NIET_OP_ZAAL,
        naam: 'Niet op de zaal',
        uitleg: 'Dan komt het niet op het grote scherm en niet in het verslag.',
      },
    ],
  };
}

/** The exchange by code word. */
export const brievenWisseling: Wisseling<BrievenState> = {
  fase: (state, stapId) => (state.isAnoniem && !state.isGesloten ? faseOf(stapId) : null),
  vragen: vraagBij,
};

/** Refuses when a letter that was handed in cannot be written anew. */
export function refuseWhenRead(isRead: boolean): void {
  if (isRead) refuse('Je brief is al bij een lezer. Je kunt hem niet meer veranderen.');
}
