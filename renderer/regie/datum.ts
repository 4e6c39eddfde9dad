/** "2026-11-22" of a moment (epoch ms), in the time zone of this computer. */
export function toDatum(moment: number): string {
  const date = new Date(moment);
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.getFullYear())}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

const LANG = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** "zondag 22 november 2026" of "2026-11-22". */
export function formatDatum(datum: string): string {
  // Noon: no time zone and no daylight saving moves it to another day.
  return LANG.format(new Date(`${datum}T12:00:00`));
}

/** The date so many weeks later: "2026-12-20" of "2026-11-22" and 4. */
export function addWeken(datum: string, weken: number): string {
  const date = new Date(`${datum}T12:00:00`);
  date.setDate(date.getDate() + 7 * weken);
  return toDatum(date.getTime());
}
