/** Where the list at `address` is shown as its takeaways alone; `app/paths.ts` reads it back. */
export function takeawaysAddress(address: string): string {
  return `${address}?view=takeaways`;
}
