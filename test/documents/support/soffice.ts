import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How many pages LibreOffice makes of each document, by name. Rejects when it is not there or leaves one out. */
export function countPages(documents: Readonly<Record<string, Uint8Array>>): Promise<Record<string, number>> {
  return printEach(documents, async (file) => {
    const pdf = await readFile(file, 'latin1');
    return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  });
}

/** The lines on each page that LibreOffice makes of a document. */
export async function readPages(document: Uint8Array): Promise<string[][]> {
  const { tekst = '' } = await printEach({ tekst: document }, async (file) => {
    const { stdout } = await run('pdftotext', ['-layout', file, '-']);
    return stdout;
  });
  const pages = tekst.split('\f').map((page) => page.split('\n').map((line) => line.trim()));
  return pages.slice(0, -1);
}

/** LibreOffice 7.4 converts at most 247 documents in one run, and says nothing of the others. */
const PER_RUN = 100;

/**
 * Reads what LibreOffice prints of each document. Many in one run of LibreOffice, all with one profile, as starting it
 * costs more than converting.
 */
async function printEach<T>(
  documents: Readonly<Record<string, Uint8Array>>,
  read: (file: string) => Promise<T>,
): Promise<Record<string, T>> {
  const folder = await mkdtemp(join(tmpdir(), 'dialoogtafel-documents-'));
  try {
    const names = Object.keys(documents);
    await Promise.all(names.map((name) => writeFile(join(folder, `${name}.docx`), documents[name] ?? '')));
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const files = names.map((name) => join(folder, `${name}.docx`));
    const args = [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
    ];
    for (let start = 0; start < files.length; start += PER_RUN)
      await run('soffice', [...args, ...files.slice(start, start + PER_RUN)]);
    const printed = names.map(async (name) => [name, await read(join(folder, `${name}.pdf`))] as const);
    return Object.fromEntries(await Promise.all(printed));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
