/** What an action that adds is called: "situatie toegevoegd", "3 situaties toegevoegd". */
export function countName(added: readonly unknown[], one: string, more: string): string {
  return added.length === 1 ? one : `${String(added.length)} ${more}`;
}
