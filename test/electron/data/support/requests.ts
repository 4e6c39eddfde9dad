import { STANDAARD_SETS } from '../../../../shared/werkvormen/kalibreren/inhoud.ts';
import type { RequestInput, Rol } from '../../../../shared/contract.ts';
import { requestRollen, type ServiceRequestName } from '../../../../shared/request-rollen.ts';
import { BIJEENKOMST, GROEP, KWADRANTEN } from './bijeenkomst.ts';

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

interface Sample<N extends ServiceRequestName> {
  readonly input: RequestInput<N>;
  /** Whether it writes to the database. */
  readonly isWrite: boolean;
}

/** Every request that the data service answers, with an input that fits `makeBijeenkomst`. */
export const SAMPLES: { readonly [N in ServiceRequestName]: Sample<N> } = {
  listBibliotheek: { input: {}, isWrite: false },
  searchTeksten: {
    input: { vraag: 'woord', groepId: null, vanaf: null, tot: null },
    isWrite: false,
  },
  listGebiedensets: { input: { werkvorm: 'kalibreren-bekwaamheden' }, isWrite: false },
  saveGebiedenset: {
    input: {
      werkvorm: 'kalibreren-bekwaamheden',
      set: { id: 'eigen', ...STANDAARD_SETS['kalibreren-bekwaamheden'] },
    },
    isWrite: true,
  },
  removeGebiedenset: { input: { werkvorm: 'kalibreren-bekwaamheden', id: 'eigen' }, isWrite: true },
  createGroep: { input: { id: 'groep-2', naam: 'Team West' }, isWrite: true },
  renameGroep: { input: { id: GROEP, naam: 'Andere naam' }, isWrite: true },
  removeGroep: { input: { id: GROEP }, isWrite: true },
  createBijeenkomst: {
    input: { id: 'bijeenkomst-2', groepId: GROEP, titel: 'Tweede keer', datum: '2026-12-20', indeling: null },
    isWrite: true,
  },
  removeBijeenkomst: { input: { id: BIJEENKOMST }, isWrite: true },
  loadVoorbeeld: { input: {}, isWrite: true },
  setBewaartermijn: { input: { groepId: GROEP, maanden: 12 }, isWrite: true },
  listIndelingen: { input: {}, isWrite: false },
  saveIndeling: { input: { id: 'indeling-1', bijeenkomstId: BIJEENKOMST, naam: 'Van mij' }, isWrite: true },
  removeIndeling: { input: { id: 'indeling-1' }, isWrite: true },
  openBijeenkomst: { input: { id: BIJEENKOMST }, isWrite: false },
  startOefening: { input: { bijeenkomstId: BIJEENKOMST }, isWrite: false },
  closeBijeenkomst: { input: {}, isWrite: false },
  getTerugblik: { input: { bijeenkomstId: BIJEENKOMST }, isWrite: false },
  listEerdere: { input: { bijeenkomstId: BIJEENKOMST }, isWrite: false },
  getEerdere: { input: { bijeenkomstId: BIJEENKOMST, eerderId: BIJEENKOMST }, isWrite: false },
  saveDeelnemer: {
    input: { groepId: GROEP, deelnemer: { id: 'deelnemer-9', naam: 'Cor', rol: '', volgorde: 9 } },
    isWrite: true,
  },
  removeDeelnemer: { input: { groepId: GROEP, id: 'deelnemer-1' }, isWrite: true },
  applyActie: {
    input: {
      bijeenkomstId: BIJEENKOMST,
      actie: { type: 'gegevensGewijzigd', gegevens: { titel: 'Anders' } },
    },
    isWrite: true,
  },
  saveGetypt: {
    input: { bijeenkomstId: BIJEENKOMST, getypt: { 'opening//0/Nieuwe bijdrage': 'Half' } },
    isWrite: true,
  },
  undoActie: { input: { bijeenkomstId: BIJEENKOMST }, isWrite: true },
  redoActie: { input: { bijeenkomstId: BIJEENKOMST }, isWrite: true },
  saveAfbeelding: {
    input: { id: 'foto-1', bijeenkomstId: BIJEENKOMST, mime: 'image/png', breedte: 1, hoogte: 1, bytes: PNG },
    isWrite: true,
  },
  getAfbeelding: { input: { id: 'foto-1' }, isWrite: false },
  getPresentatie: { input: {}, isWrite: false },
  setPresentatie: { input: { wijziging: { modus: 'volgt' } }, isWrite: false },
  getZaalBeeld: { input: {}, isWrite: false },
  reportGeschilderd: { input: { revisie: 1 }, isWrite: false },
  applyZaalActie: {
    input: { rondeId: KWADRANTEN, actie: { type: 'kaartVerplaatst', id: 'bv-01', x: 0, y: 0 } },
    isWrite: true,
  },
  reportSleep: { input: { rondeId: KWADRANTEN, id: 'bv-01', x: 0, y: 0, isEind: false }, isWrite: false },
  startInvoer: {
    input: {
      bijeenkomstId: BIJEENKOMST,
      plek: { onderdeelId: 'opening', rondeId: null, stapId: null },
      isZonderNaam: false,
    },
    isWrite: true,
  },
  lockRegie: { input: {}, isWrite: true },
  openRegie: { input: { code: '' }, isWrite: false },
  getInvoerStand: { input: {}, isWrite: false },
  setRegieCode: { input: { code: 'sesam open', huidige: '' }, isWrite: true },
  // Nobody has handed in, so these two find nothing to do.
  removeInlevering: { input: { bijeenkomstId: BIJEENKOMST, id: 'inlevering-1' }, isWrite: false },
  removeInvoerWoord: { input: { bijeenkomstId: BIJEENKOMST, deelnemerId: 'deelnemer-1' }, isWrite: true },
  showInzendingen: {
    input: { bijeenkomstId: BIJEENKOMST, plek: { onderdeelId: 'opening', rondeId: null, stapId: null } },
    isWrite: false,
  },
  // And nothing is secret there.
  handInPapier: {
    input: {
      bijeenkomstId: BIJEENKOMST,
      plek: { onderdeelId: 'opening', rondeId: null, stapId: null },
      antwoorden: { rangorde: 'idee-1' },
    },
    isWrite: false,
  },
  closeInzendingen: {
    input: { bijeenkomstId: BIJEENKOMST, plek: { onderdeelId: 'opening', rondeId: null, stapId: null } },
    isWrite: false,
  },
  discardInzendingen: {
    input: { bijeenkomstId: BIJEENKOMST, plek: { onderdeelId: 'opening', rondeId: null, stapId: null } },
    isWrite: false,
  },
  getInvoer: { input: {}, isWrite: false },
  startBeurt: { input: { deelnemerId: 'deelnemer-1', woord: 'kers' }, isWrite: true },
  startBeurtZonderNaam: { input: { codewoord: '' }, isWrite: true },
  saveConcept: { input: { antwoorden: { bijdrage: 'Iets' } }, isWrite: true },
  handIn: { input: { antwoorden: { bijdrage: 'Iets' } }, isWrite: true },
  takeBack: { input: { woord: 'kers' }, isWrite: true },
  endBeurt: { input: {}, isWrite: false },
  exportBeelden: {
    input: {
      bijeenkomstId: BIJEENKOMST,
      beelden: [{ rondeId: 'ronde-goed-werk', beeldId: 'beeld-1' }],
      wijze: 'samen',
      metMakers: false,
      bestandsnaam: 'Beelden',
      magVervangen: false,
    },
    isWrite: false,
  },
  exportDocument: {
    input: {
      bijeenkomstId: BIJEENKOMST,
      document: { soort: 'terugkoppeling', namen: 'namen' },
      bestandsnaam: 'Terugkoppeling',
      magVervangen: false,
    },
    isWrite: false,
  },
  prepareDocument: {
    input: {
      bijeenkomstId: BIJEENKOMST,
      document: { soort: 'sessieverslag', keuze: { namen: 'namen', weggelaten: [] } },
    },
    isWrite: false,
  },
  cancelExport: { input: {}, isWrite: false },
  getBriefhoofd: { input: {}, isWrite: false },
  setBriefhoofd: { input: { naam: 'Oosterpoort', logo: null }, isWrite: true },
  getPapier: {
    input: { bijeenkomstId: BIJEENKOMST, keuze: [{ rondeId: null, bladId: 'namenlijst', aantal: 1 }] },
    isWrite: false,
  },
  getPapierPdf: {
    input: { bijeenkomstId: BIJEENKOMST, keuze: [{ rondeId: null, bladId: 'namenlijst', aantal: 1 }] },
    isWrite: false,
  },
  getPdfInhoud: {
    input: {
      bijeenkomstId: BIJEENKOMST,
      document: { soort: 'terugkoppeling', namen: 'zonder' },
      bestandsnaam: 'Terugkoppeling',
    },
    isWrite: false,
  },
  exportPapier: {
    input: {
      bijeenkomstId: BIJEENKOMST,
      keuze: [{ rondeId: KWADRANTEN, bladId: 'kaartjes', aantal: 1 }],
      bestandsnaam: 'Kaartjes',
      magVervangen: false,
    },
    isWrite: false,
  },
};

/** The names of all requests that the data service answers. */
export const SERVICE_REQUESTS = Object.keys(SAMPLES) as ServiceRequestName[];

/** The requests of the invoer screen: refused while regie is open. */
export const INVOER_REQUESTS = SERVICE_REQUESTS.filter((name) => askerOf(name) === 'invoer');

/** A role that may ask this. */
export function askerOf(name: ServiceRequestName): Rol {
  const [role] = requestRollen[name];
  if (role === undefined) throw new Error(`nobody may ask ${name}`);
  return role;
}
