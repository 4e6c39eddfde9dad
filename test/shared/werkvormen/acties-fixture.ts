/** What the folder of every werkvorm gives in `acties.ts`, for the tests that hold for all of them. */
export interface ActiesFixture {
  /** Actions on the state of `fixture.ts`: each fits it, and every type of the werkvorm occurs. */
  readonly ACTIES: readonly { readonly type: string }[];
  /** Actions that fit another state than that of `fixture.ts`. */
  readonly ANDERS?: readonly { readonly state: unknown; readonly actie: { readonly type: string } }[];
}
