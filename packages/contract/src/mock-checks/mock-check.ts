/** One thing in which contract, mock and client have to agree. */
export interface MockCheck {
  name: string;
  /** Rejects with an `AssertionError` when they do not, given the address of a running mock. */
  run(url: string): Promise<void>;
}
