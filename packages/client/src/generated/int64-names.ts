// Generated from @get-lead/openapi by `pnpm generate`. Do not edit.

/** The names of the fields that the contract says are 64-bit integers. */
export const int64Names: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'assignedUserId assigneeId autoListingId creatorUserId id leadId leadUserId lenderUserId ownershipId parkingSpace pondId price priceMax priceMin squareFeet stageId tagId teamId'.split(' '),
);
