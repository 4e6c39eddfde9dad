/** Minutes since midnight of a moment (epoch ms), where this machine is. */
export function toLocalMinuten(epochMs: number): number {
  const date = new Date(epochMs);
  return date.getHours() * 60 + date.getMinutes() + date.getSeconds() / 60;
}
