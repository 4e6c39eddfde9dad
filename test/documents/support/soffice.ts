import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * How many pages LibreOffice makes of each document, by name. All in one run of LibreOffice with a profile of its own, as
 * starting it costs more than converting. Rejects when LibreOffice is not there or leaves one out.
 */
export async function countPages(
  documents: Readonly<Record<string, Uint8Array>>,
): Promise<Record<string, number>> {
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
    await run('soffice', [...args, ...files]);
    const counted = names.map(async (name) => {
      const pdf = await readFile(join(folder, `${name}.pdf`), 'latin1');
      return [name, pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0] as const;
    });
    return Object.fromEntries(await Promise.all(counted));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
