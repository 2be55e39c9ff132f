// Generated from @get-lead/openapi by `pnpm generate`. Do not edit.

/** The fields of an object that are 64-bit integers, or that lead to some; arrays are left out. */
export interface Int64Fields {
  readonly [field: string]: true | Int64Fields;
}

const tagFields: Int64Fields = { __proto__: null, leadId: true, tagId: true, creatorUserId: true } as never;
const leadInquiryFields: Int64Fields = { __proto__: null, priceMin: true, priceMax: true, id: true, leadUserId: true } as never;
const leadPropertyFields: Int64Fields = { __proto__: null, price: true, squareFeet: true, parkingSpace: true, id: true, leadUserId: true, autoListingId: true } as never;
const customRoleFields: Int64Fields = { __proto__: null, assigneeId: true } as never;
const leadFields: Int64Fields = { __proto__: null, leadId: true, leadUserId: true, stageId: true, assignedUserId: true, lenderUserId: true, tags: tagFields, teamId: true, leadInquiry: leadInquiryFields, leadPropertyList: leadPropertyFields, pondId: true, customRoleList: customRoleFields, ownershipId: true } as never;
const bodyFields: Int64Fields = { __proto__: null, ...leadFields, lead: leadFields } as never;

/** The 64-bit integers of the body of a 2xx answer, by path template. */
export const int64Fields: Readonly<Record<string, Int64Fields>> = {
  __proto__: null,
  "/v1.0/leads/{leadId}": bodyFields,
} as never;
