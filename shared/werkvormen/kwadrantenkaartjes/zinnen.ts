/** "1 kaartje", "12 kaartjes". */
export function countKaartjes(aantal: number): string {
  return aantal === 1 ? '1 kaartje' : `${String(aantal)} kaartjes`;
}
