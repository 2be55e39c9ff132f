/** A postal address; a part is `null` when Lofty has none, which it writes as `""` (observed). */
export interface Address {
  streetAddress: string | null;
  city: string | null;
  /** As a name (page) or as two letters (observed). */
  state: string | null;
  zipCode: string | null;
  /** Always `null` for the deprecated address of the lead itself, which has no county. */
  county: string | null;
}

/** The address of a lead or of a property, or `null` when it has none. */
export function toAddress(source: Omit<Address, 'county'> & { county?: string | null }) {
  const { streetAddress, city, state, zipCode, county = null } = source;
  const address: Address = { streetAddress, city, state, zipCode, county };
  return streetAddress || city || state || zipCode || county ? address : null;
}

/** The addresses of the properties that have one. */
export const toAddresses = (properties: Address[]): Address[] =>
  properties.map(toAddress).filter((address) => address !== null);
