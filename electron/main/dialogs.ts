import { statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import { DialoogtafelError } from '../../shared/domain/errors.ts';
import type { Preferences } from './preferences.ts';

/** How the system's dialog calls what is saved. */
const SOORTEN = {
  docx: 'Word-document',
  pdf: 'PDF',
  csv: 'CSV-tabel',
  png: 'PNG-afbeelding',
  svg: 'SVG-tekening',
} as const;

/** The folder for Word documents, and the system's own dialogs. A window never names a folder. */
export class Dialogs {
  readonly #preferences: Preferences;
  readonly #fromCommandLine: string | null;
  /** Folders that documents went to in this run: only there may something be shown. */
  readonly #used = new Set<string>();
  #chosen: string | null = null;

  /** @param fromCommandLine goes before what was remembered, until another folder is chosen */
  constructor(preferences: Preferences, fromCommandLine: string | null) {
    this.#preferences = preferences;
    this.#fromCommandLine = fromCommandLine === null ? null : resolve(fromCommandLine);
  }

  /** The folder documents go to: chosen, or the person's own documents; never one that is gone. */
  getExportMap(): string {
    const candidates = [this.#chosen, this.#fromCommandLine, this.#preferences.values.exportMap];
    const map = candidates.find((each) => each !== null && isFolder(each)) ?? app.getPath('documents');
    this.#used.add(map);
    return map;
  }

  /** Lets the person choose; a cancelled dialog changes nothing. Gives the folder that counts now. */
  async chooseExportMap(parent: BrowserWindow): Promise<string> {
    const { canceled, filePaths } = await dialog.showOpenDialog(parent, {
      title: 'Map voor Word-documenten',
      buttonLabel: 'Kies deze map',
      defaultPath: this.getExportMap(),
      properties: ['openDirectory', 'createDirectory'],
    });
    const [map] = filePaths;
    if (!canceled && map !== undefined) {
      this.#chosen = map;
      this.#preferences.set({ exportMap: map });
    }
    return this.getExportMap();
  }

  /**
   * Lets the person choose another name and folder; the system asks whether a file that is there may be replaced.
   * Gives the name (without extension) and the folder that counts now, or null when it was cancelled.
   */
  async chooseExportBestand(
    parent: BrowserWindow,
    bestandsnaam: string,
    extensie: keyof typeof SOORTEN,
  ): Promise<{ naam: string; map: string } | null> {
    const { canceled, filePath } = await dialog.showSaveDialog(parent, {
      title: 'Opslaan als',
      buttonLabel: 'Opslaan',
      defaultPath: join(this.getExportMap(), `${bestandsnaam.replaceAll(/[/\\]/g, ' ')}.${extensie}`),
      filters: [{ name: SOORTEN[extensie], extensions: [extensie] }],
    });
    if (canceled || filePath === '') return null;
    const map = dirname(filePath);
    this.#chosen = map;
    this.#preferences.set({ exportMap: map });
    return { naam: basename(filePath, `.${extensie}`), map: this.getExportMap() };
  }

  /**
   * Opens the folder of a document with the document chosen.
   * @throws DialoogtafelError when it is gone, or was never ours to show
   */
  showInMap(pad: string): void {
    const path = resolve(pad);
    const isOurs = isAbsolute(pad) && [...this.#used].some((map) => path.startsWith(map + sep));
    if (!isOurs) throw new DialoogtafelError('verboden', 'Dit bestand staat niet in de map voor documenten.');
    if (statSync(path, { throwIfNoEntry: false }) === undefined) {
      throw new DialoogtafelError('nietGevonden', 'Dit bestand staat er niet meer. Maak het opnieuw.');
    }
    shell.showItemInFolder(path);
  }

  /** Opens the folder that documents go to. */
  openExportMap(): void {
    void shell.openPath(this.getExportMap());
  }

  /** Says which app and version this is. */
  async showAbout(parent: BrowserWindow): Promise<void> {
    await dialog.showMessageBox(parent, {
      type: 'info',
      title: 'Over Dialoogtafel',
      message: `Dialoogtafel ${app.getVersion()}`,
      detail:
        'Begeleid een bijeenkomst van drie uur met een laptop en een projector. Alles blijft op deze computer.',
      buttons: ['Sluiten'],
    });
  }
}

/** Says that the app cannot start. Before there is a window. */
export function showStartProblem(): void {
  dialog.showErrorBox(
    'Dialoogtafel start niet',
    'Er ging iets mis bij het starten. Start de computer opnieuw en probeer het nog eens. Je gegevens staan er nog.',
  );
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
