// Generated from @get-lead/openapi by `pnpm generate`. Do not edit.

/** The names of the fields that the contract says are 64-bit integers. */
export const int64Names: RegExp =
  /^((assignedUser|assignee|autoListing|creatorUser|lead|leadUser|lenderUser|ownership|pond|stage|tag|team)Id|id|parkingSpace|price|priceMax|priceMin|squareFeet)$/;
