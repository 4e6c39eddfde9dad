/** The parts of an address, or null when it is none. (`URL.canParse` is younger than the oldest Electron we run on.) */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
