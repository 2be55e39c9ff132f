// Generated from @get-lead/openapi by `pnpm generate`. Do not edit.

/** Labels by value: always there for a known value, perhaps `undefined` for another. */
export type Labels<Known extends string | number> = {
  readonly [value in Known]: string;
} & {
  readonly [value in Known extends string ? string : number]: string | undefined;
};

/**
 * The kind of a property.
 *
 * The values that are known; Lofty may send others.
 */
export const propertyTypeValues = {
  SingleFamilyHome: "Single Family Home",
  MultiFamily: "Multi-Family",
  Condo: "Condo",
  Townhouse: "Townhouse",
  MobileHome: "Mobile Home",
  ManufacturedHome: "Manufactured Home",
  VacantLand: "Vacant Land",
  Commercial: "Commercial",
} as const;

/** One of {@link propertyTypeValues}. */
export type KnownPropertyType = (typeof propertyTypeValues)[keyof typeof propertyTypeValues];

/** A label in English for each of {@link propertyTypeValues}; `undefined` for any other value. */
export const propertyTypeLabels: Labels<KnownPropertyType> = {
  __proto__: null,
  "Single Family Home": "Single Family Home",
  "Multi-Family": "Multi-Family",
  "Condo": "Condo",
  "Townhouse": "Townhouse",
  "Mobile Home": "Mobile Home",
  "Manufactured Home": "Manufactured Home",
  "Vacant Land": "Vacant Land",
  "Commercial": "Commercial",
} as never;

/**
 * How the lead relates to the property.
 *
 * The values that are known; Lofty may send others.
 */
export const propertyLabelValues = {
  HighInterest: "High Interest",
  Home: "Home",
  LeftMessage: "Left Message",
  SavedListing: "Saved Listing",
  RequestedShowing: "Requested Showing",
} as const;

/** One of {@link propertyLabelValues}. */
export type KnownPropertyLabel = (typeof propertyLabelValues)[keyof typeof propertyLabelValues];

/** A label in English for each of {@link propertyLabelValues}; `undefined` for any other value. */
export const propertyLabelLabels: Labels<KnownPropertyLabel> = {
  __proto__: null,
  "High Interest": "High interest",
  "Home": "Home",
  "Left Message": "Left a message",
  "Saved Listing": "Saved the listing",
  "Requested Showing": "Requested a showing",
} as never;

/**
 * The status of the listing of a property. It is an empty string when there is no listing.
 *
 * The values that are known; Lofty may send others.
 */
export const listingStatusValues = {
  Active: "Active",
  Sold: "Sold",
  Contingent: "Contingent",
  ComingSoon: "Coming Soon",
} as const;

/** One of {@link listingStatusValues}. */
export type KnownListingStatus = (typeof listingStatusValues)[keyof typeof listingStatusValues];

/** A label in English for each of {@link listingStatusValues}; `undefined` for any other value. */
export const listingStatusLabels: Labels<KnownListingStatus> = {
  __proto__: null,
  "Active": "Active",
  "Sold": "Sold",
  "Contingent": "Contingent",
  "Coming Soon": "Coming soon",
} as never;

/**
 * How the property came to be on the lead. The spelling is Lofty's.
 *
 * The values that are known; Lofty may send others.
 */
export const propertySourceValues = {
  LeadInquiries: "lead_inquiries",
  RegisterFromSite: "register_from_site",
  ManuallyAdded: "Manually Added",
  LeavedMessage: "Leaved Message",
  Saved: "Saved",
  RequestedShowing: "Requested Showing",
} as const;

/** One of {@link propertySourceValues}. */
export type KnownPropertySource = (typeof propertySourceValues)[keyof typeof propertySourceValues];

/** A label in English for each of {@link propertySourceValues}; `undefined` for any other value. */
export const propertySourceLabels: Labels<KnownPropertySource> = {
  __proto__: null,
  "lead_inquiries": "The inquiry of the lead",
  "register_from_site": "Registration on a site",
  "Manually Added": "Added by hand",
  "Leaved Message": "Left a message",
  "Saved": "Saved listing",
  "Requested Showing": "Requested a showing",
} as never;

/**
 * The type of a custom attribute, which says how to read its value.
 *
 * The values that are known; Lofty may send others.
 */
export const attributeTypeValues = {
  Number: "number",
  Text: "text",
  Date: "date",
  AnniversaryDate: "anniversary_date",
  SingleSelect: "single_select",
  MultiSelect: "multi_select",
  Percentage: "percentage",
  Currency: "currency",
} as const;

/** One of {@link attributeTypeValues}. */
export type KnownAttributeType = (typeof attributeTypeValues)[keyof typeof attributeTypeValues];

/** A label in English for each of {@link attributeTypeValues}; `undefined` for any other value. */
export const attributeTypeLabels: Labels<KnownAttributeType> = {
  __proto__: null,
  "number": "Number",
  "text": "Text",
  "date": "Date",
  "anniversary_date": "Anniversary date",
  "single_select": "One choice",
  "multi_select": "Several choices",
  "percentage": "Percentage",
  "currency": "Currency",
} as never;

/**
 * What kind of lead this is. A lead may have several types.
 *
 * The values that are known; Lofty may send others.
 */
export const leadTypeValues = {
  Other: -1,
  Seller: 1,
  Buyer: 2,
  Renter: 5,
  Investor: 6,
  Agent: 7,
  Homeowner: 8,
  Landlord: 9,
} as const;

/** One of {@link leadTypeValues}. */
export type KnownLeadType = (typeof leadTypeValues)[keyof typeof leadTypeValues];

/** A label in English for each of {@link leadTypeValues}; `undefined` for any other value. */
export const leadTypeLabels: Labels<KnownLeadType> = {
  __proto__: null,
  "-1": "Other",
  "1": "Seller",
  "2": "Buyer",
  "5": "Renter",
  "6": "Investor",
  "7": "Agent",
  "8": "Homeowner",
  "9": "Landlord",
} as never;

/**
 * What is known about a phone number. DNC means do not call: the number, or the contact as a
 * whole, must not be called.
 *
 * The values that are known; Lofty may send others.
 */
export const phoneStatusValues = {
  Invalid: 1,
  Valid: 2,
  Talked: 3,
  DncNumber: 4,
  DncContact: 5,
} as const;

/** One of {@link phoneStatusValues}. */
export type KnownPhoneStatus = (typeof phoneStatusValues)[keyof typeof phoneStatusValues];

/** A label in English for each of {@link phoneStatusValues}; `undefined` for any other value. */
export const phoneStatusLabels: Labels<KnownPhoneStatus> = {
  __proto__: null,
  "1": "Invalid number",
  "2": "Valid number",
  "3": "Talked",
  "4": "Do-not-call number",
  "5": "Do-not-call contact",
} as never;

/**
 * When the lead expects to buy or to sell, as a range of months or as a phrase.
 *
 * The values that are known; Lofty may send others.
 */
export const timeFrameValues = {
  ZeroToThreeMonths: "0-3",
  OneToThreeMonths: "1-3",
  ThreeToSixMonths: "3-6",
  SixToTwelveMonths: "6-12",
  MoreThanTwelveMonths: "12+",
  JustLooking: "Just Looking",
  Refinancing: "Refinancing",
  NotAvailable: "N/A",
} as const;

/** One of {@link timeFrameValues}. */
export type KnownTimeFrame = (typeof timeFrameValues)[keyof typeof timeFrameValues];

/** A label in English for each of {@link timeFrameValues}; `undefined` for any other value. */
export const timeFrameLabels: Labels<KnownTimeFrame> = {
  __proto__: null,
  "0-3": "Within 3 months",
  "1-3": "1 to 3 months",
  "3-6": "3 to 6 months",
  "6-12": "6 to 12 months",
  "12+": "More than 12 months",
  "Just Looking": "Just looking",
  "Refinancing": "Refinancing",
  "N/A": "Not available",
} as never;

/**
 * An answer of the lead, as a word.
 *
 * The values that are known; Lofty may send others.
 */
export const yesNoValues = {
  Yes: "Yes",
  No: "No",
  NotAvailable: "N/A",
} as const;

/** One of {@link yesNoValues}. */
export type KnownYesNo = (typeof yesNoValues)[keyof typeof yesNoValues];

/** A label in English for each of {@link yesNoValues}; `undefined` for any other value. */
export const yesNoLabels: Labels<KnownYesNo> = {
  __proto__: null,
  "Yes": "Yes",
  "No": "No",
  "N/A": "Not available",
} as never;

/**
 * The current opportunity of a lead, which Lofty derives from what the lead does on the team's
 * sites.
 *
 * The values that are known; Lofty may send others.
 */
export const opportunityValues = {
  HighInterest: "High Interest",
  Sell: "Sell",
  BackToSite: "Back to Site",
  BackOnMarket: "Back on Market",
} as const;

/** One of {@link opportunityValues}. */
export type KnownOpportunity = (typeof opportunityValues)[keyof typeof opportunityValues];

/** A label in English for each of {@link opportunityValues}; `undefined` for any other value. */
export const opportunityLabels: Labels<KnownOpportunity> = {
  __proto__: null,
  "High Interest": "High interest",
  "Sell": "Sell",
  "Back to Site": "Back to site",
  "Back on Market": "Back on market",
} as never;

/**
 * The language of a lead, as a language tag.
 *
 * The values that are known; Lofty may send others.
 */
export const languageValues = {
  English: "en",
  French: "fr",
  German: "de",
  Spanish: "es",
  ChineseSimplified: "zh-CN",
  ChineseTraditional: "zh-TW",
  Japanese: "ja",
} as const;

/** One of {@link languageValues}. */
export type KnownLanguage = (typeof languageValues)[keyof typeof languageValues];

/** A label in English for each of {@link languageValues}; `undefined` for any other value. */
export const languageLabels: Labels<KnownLanguage> = {
  __proto__: null,
  "en": "English",
  "fr": "French",
  "de": "German",
  "es": "Spanish",
  "zh-CN": "Chinese (simplified)",
  "zh-TW": "Chinese (traditional)",
  "ja": "Japanese",
} as never;

/**
 * Who can see the lead. `TEAM` means the whole client account of Lofty, not its Team add-on.
 *
 * The values that are known; Lofty may send others.
 */
export const ownershipScopeValues = {
  Team: "TEAM",
  Office: "OFFICE",
  Personal: "PERSONAL",
} as const;

/** One of {@link ownershipScopeValues}. */
export type KnownOwnershipScope = (typeof ownershipScopeValues)[keyof typeof ownershipScopeValues];

/** A label in English for each of {@link ownershipScopeValues}; `undefined` for any other value. */
export const ownershipScopeLabels: Labels<KnownOwnershipScope> = {
  __proto__: null,
  "TEAM": "Everyone in the account",
  "OFFICE": "One office",
  "PERSONAL": "One agent",
} as never;
