import { cleanLine, MAX_TITEL } from '../../domain/tekst.ts';
import type { NeemOver } from '../aanbod.ts';
import type { GoedWerkActie } from './acties.ts';
import type { GoedWerkState } from './state.ts';

/** A situation that the group met elsewhere becomes the kritische situatie of the dialogue. */
export const GOED_WERK_NEEM_OVER: NeemOver<GoedWerkState, GoedWerkActie> = {
  soorten: ['situatie'],
  stapId: 'stap-1',
  naam: 'Een situatie van de groep kiezen',
  acties(aanbod) {
    if (aanbod.soort !== 'situatie') return [];
    const titel = cleanLine(aanbod.naam);
    const isLang = titel.length > MAX_TITEL;
    return [
      {
        type: 'situatieGekozen',
        situatie: {
          bronId: null,
          titel: isLang ? `${titel.slice(0, MAX_TITEL - 1)}…` : titel,
          // The title is the situation in one line; only what does not fit there is said again.
          situatie: isLang ? aanbod.naam : '',
          spanning: '',
          openingsvraag: '',
        },
      },
    ];
  },
};
