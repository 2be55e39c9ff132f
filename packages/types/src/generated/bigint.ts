// Generated from @get-lead/openapi by `pnpm generate`. Do not edit.

export interface paths {
    "/v1.0/leads/{leadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Lead
         * @description Returns one lead by its identifier.
         *
         *     - A trashed lead is returned only with `withTrash=true`.
         *     - A lead that the caller may not access answers 404, not 403.
         *     - A lead that was just created may answer 404 for a moment.
         */
        get: operations["getLead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A tag on a lead. */
        Tag: {
            /**
             * Format: int64
             * @description Identifier of the lead.
             * @example 651095960136641
             */
            leadId?: bigint;
            /**
             * Format: int64
             * @description Identifier of the tag.
             * @example 563172647619777
             */
            tagId?: bigint;
            /**
             * Format: lofty-time
             * @description When the tag was put on the lead. The form was not recorded; it is likely that of the
             *     times of a lead.
             * @example 2026-06-17T16:50:40GMT
             */
            createTime?: string;
            /**
             * Format: lofty-time
             * @description When the tag on the lead was last changed. The form was not recorded; it is likely that of
             *     the times of a lead.
             * @example 2026-06-17T16:50:40GMT
             */
            updateTime?: string;
            /**
             * @description Name of the tag.
             * @example Relocating
             */
            tagName?: string;
            /**
             * Format: int64
             * @description Identifier of the user who put the tag on the lead. It is not the short `id` that
             *     `/v1.0/me` returns.
             * @example 844000000000456
             */
            creatorUserId?: bigint;
            /**
             * Format: int32
             * @description Who can see the tag. Lofty does not document the values.
             * @example 1
             */
            visibleType?: number | string;
        };
        /**
         * @description The kind of a property.
         * @example Single Family Home
         */
        PropertyType: string;
        /** @description An area a lead is interested in. */
        Location: {
            /**
             * @description State, as two letters.
             * @example TX
             */
            stateCode?: string;
            /**
             * @description City.
             * @example Austin
             */
            city?: string;
            /**
             * @description ZIP code.
             * @example 78701
             */
            zipCode?: string;
            /**
             * @description County.
             * @example Travis
             */
            county?: string;
            /**
             * @description Street address.
             * @example 18 Juniper Way
             */
            streetAddress?: string;
            /**
             * @description Description of the area.
             * @example other
             */
            description?: string;
        };
        /** @description What a lead is looking for. */
        LeadInquiry: {
            /**
             * Format: int64
             * @description Lowest price, in whole units of currency; -1 when unset. Lofty does not state the
             *     currency.
             * @example 1
             */
            priceMin?: bigint;
            /**
             * Format: int64
             * @description Highest price, in whole units of currency; -1 when unset. Lofty does not state the
             *     currency.
             * @example 10000000
             */
            priceMax?: bigint;
            /**
             * @description Kinds of property.
             * @example [
             *       "Single Family Home",
             *       "Condo"
             *     ]
             */
            propertyType?: components["schemas"]["PropertyType"][];
            /**
             * Format: int32
             * @description Fewest bedrooms; -1 when unset.
             * @example 1
             */
            bedroomsMin?: number;
            /**
             * @description Fewest bathrooms; null when unset. A string according to the page.
             * @example 1.5
             */
            bathroomsMin?: number | string | null;
            /**
             * @description Areas the lead is interested in.
             * @example [
             *       {
             *         "city": "Austin",
             *         "stateCode": "TX"
             *       }
             *     ]
             */
            locations?: components["schemas"]["Location"][] | null;
            /**
             * Format: int64
             * @description Identifier of the inquiry; 0 when nothing was ever saved.
             * @example 563172647619888
             */
            id?: bigint;
            /**
             * Format: int64
             * @description Identifier of the lead as a user.
             * @example 844000000000123
             */
            leadUserId?: bigint;
            /**
             * Format: int32
             * @description Most bedrooms; -1 when unset.
             * @example 4
             */
            bedroomsMax?: number;
            /**
             * @description Most bathrooms; null when unset. A string according to the page.
             * @example 3
             */
            bathroomsMax?: number | string | null;
            /**
             * @description Whether an agent has changed the inquiry.
             * @example false
             */
            modifyByAgent?: boolean;
            /**
             * Format: lofty-time
             * @description When the inquiry was created. RFC 3339 according to the page; the form was not recorded,
             *     and the other times of a lead are not RFC 3339, so do not rely on it.
             * @example 2023-11-07T05:31:56Z
             */
            createTime?: string | null;
            /**
             * Format: lofty-time
             * @description When the inquiry was last updated. RFC 3339 according to the page; the form was not
             *     recorded, and the other times of a lead are not RFC 3339, so do not rely on it.
             * @example 2023-11-07T05:31:56Z
             */
            updateTime?: string | null;
            /**
             * @description Whether the inquiry holds only default values.
             * @example false
             */
            defaultValue?: boolean;
        };
        /**
         * @description How the lead relates to the property.
         * @example Saved Listing
         */
        PropertyLabel: string;
        /**
         * @description The status of the listing of a property. It is an empty string when there is no listing.
         * @example Active
         */
        ListingStatus: string;
        /**
         * @description How the property came to be on the lead. The spelling is Lofty's.
         * @example Manually Added
         */
        PropertySource: string;
        /**
         * @description A property or a mailing address of a lead. The `priceMin` and `priceMax` of a property are for
         *     writing only and never part of an answer.
         */
        LeadProperty: {
            /**
             * Format: int64
             * @description Price in whole units of currency; -1 when unset. Lofty does not state the currency.
             * @example 100000
             */
            price?: bigint;
            /**
             * @description State, as a name or as two letters.
             * @example California
             */
            state?: string;
            /**
             * @description City.
             * @example Austin
             */
            city?: string;
            /**
             * @description Street address.
             * @example 22348 Regnart RD
             */
            streetAddress?: string;
            /**
             * @description ZIP code.
             * @example 25401
             */
            zipCode?: string;
            /**
             * @description County.
             * @example Travis
             */
            county?: string;
            /**
             * @description Kind of the property.
             * @example Single Family Home
             */
            propertyType?: components["schemas"]["PropertyType"];
            /**
             * Format: int32
             * @description Number of bedrooms.
             * @example 3
             */
            bedrooms?: number;
            /**
             * Format: double
             * @description Number of bathrooms; half ones count 0.5.
             * @example 2
             */
            bathrooms?: number;
            /**
             * Format: int64
             * @description Living area in square feet.
             * @example 100
             */
            squareFeet?: bigint;
            /**
             * Format: double
             * @description Size of the lot in acres; -1 when unset.
             * @example 26.33
             */
            lotSize?: number;
            /**
             * Format: int64
             * @description Number of parking spaces; -1 when unset.
             * @example 1
             */
            parkingSpace?: bigint;
            /**
             * Format: int32
             * @description Number of floors; -1 when unset.
             * @example 1
             */
            floors?: number;
            /**
             * @description Whether this is a mailing address rather than the address of a property.
             * @example true
             */
            mailAddress?: boolean;
            /**
             * Format: int64
             * @description Identifier of the property.
             * @example 563172647619999
             */
            id?: bigint;
            /**
             * Format: int64
             * @description Identifier of the lead as a user.
             * @example 844000000000123
             */
            leadUserId?: bigint;
            /**
             * @description Identifier of the listing; an empty string when there is none.
             * @example ACT7741250
             */
            listingId?: string;
            /**
             * Format: int64
             * @description Identifier that Lofty gave the listing.
             * @example 770000000412
             */
            autoListingId?: bigint;
            /**
             * @description How the lead relates to the property.
             * @example Saved Listing
             */
            label?: components["schemas"]["PropertyLabel"];
            /**
             * @description Note about the property.
             * @example Prefers a south-facing garden.
             */
            note?: string;
            /**
             * @description Status of the listing.
             * @example Active
             */
            listingStatus?: components["schemas"]["ListingStatus"];
            /**
             * @description Every label of the property, separated by commas, in one string.
             * @example Saved Listing,High Interest
             */
            labelList?: string;
            /**
             * @description Address of a picture. It is text of Lofty or of the team: check its scheme before using
             *     it.
             * @example https://images.example.com/18-juniper-way.jpg
             */
            pictureUrl?: string;
            /**
             * @description Address of the listing on the team's site. Check its scheme before using it.
             * @example https://homes.example.com/listing/18-juniper-way
             */
            siteListingUrl?: string;
            /**
             * @description Type of the label. Lofty does not document the values.
             * @example System
             */
            labelType?: string | null;
            /**
             * @description How the property came to be on the lead. Lofty does not document this field.
             * @example Manually Added
             */
            propertySource?: components["schemas"]["PropertySource"];
            /**
             * Format: lofty-time
             * @description When the property was put on the lead. Lofty does not document this field, and the form
             *     was not recorded.
             * @example 2026-06-17T16:50:40GMT
             */
            createTime?: string;
        };
        /**
         * @description The type of a custom attribute, which says how to read its value.
         * @example text
         */
        AttributeType: string;
        /** @description A field that the team defined, with its value for the lead. */
        CustomAttribute: {
            /**
             * @description Name of the field.
             * @example Favourite school
             */
            attributeName: string;
            /**
             * @description Type of the field.
             * @example text
             */
            attributeType: components["schemas"]["AttributeType"];
            /**
             * @description Value as text, whatever the type. Several choices are a JSON array in the string, such as
             *     `["item1","item2"]`; a date is `2022-01-25` or `01/25/2022 12:00 AM`; an empty string, or
             *     `0` for a number, means unset.
             * @example Juniper Elementary
             */
            value: string;
            /**
             * @description Choices of a select, as a JSON object in the string, such as
             *     `{"option":["item1","item2"]}`.
             * @example {"option":["item1","item2"]}
             */
            params?: string | null;
        };
        /**
         * Format: int32
         * @description What kind of lead this is. A lead may have several types.
         * @example 2
         */
        LeadType: number;
        /**
         * Format: int32
         * @description What is known about a phone number. DNC means do not call: the number, or the contact as a
         *     whole, must not be called.
         * @example 2
         */
        PhoneStatus: number;
        /**
         * @description When the lead expects to buy or to sell, as a range of months or as a phrase.
         * @example 6-12
         */
        TimeFrame: string;
        /**
         * @description An answer of the lead, as a word.
         * @example Yes
         */
        YesNo: string;
        /**
         * @description The current opportunity of a lead, which Lofty derives from what the lead does on the team's
         *     sites.
         * @example High Interest
         */
        Opportunity: string;
        /** @description A family member of a lead. Nobody has recorded one from the live API. */
        LeadFamilyMember: {
            /**
             * @description First name.
             * @example Robin
             */
            firstName: string;
            /**
             * @description Relationship to the lead.
             * @example Husband
             */
            relationship?: string;
            /**
             * @description Last name.
             * @example Quinn
             */
            lastName?: string;
            /**
             * @description Phone numbers, each of at most 20 characters.
             * @example [
             *       "+14155551234"
             *     ]
             */
            phones?: string[];
            /**
             * @description Email addresses.
             * @example [
             *       "spouse@example.com"
             *     ]
             */
            emails?: string[];
            /**
             * Format: lofty-date
             * @description Birthday in the form `MMM d, yyyy`, in English.
             * @example Jun 5, 2001
             */
            birthday?: string;
        };
        /** @description A role that the team defined, with who fills it for the lead. */
        CustomRole: {
            /**
             * Format: int32
             * @description Identifier of the role.
             * @example 20
             */
            roleId: number;
            /**
             * @description Name of the role.
             * @example Transaction Coordinator
             */
            role: string;
            /**
             * Format: int64
             * @description Identifier of the user who fills the role; 0 when nobody does.
             * @example 844000000000456
             */
            assigneeId?: bigint;
            /**
             * @description Name of the user who fills the role, as it is shown. Their account according to Lofty.
             * @example Morgan Reyes
             */
            assignee?: string | null;
        };
        /**
         * @description The language of a lead, as a language tag.
         * @example en
         */
        Language: string;
        /**
         * @description Who can see the lead. `TEAM` means the whole client account of Lofty, not its Team add-on.
         * @example PERSONAL
         */
        OwnershipScope: string;
        /**
         * @description A person in the database of a team. Only `leadId` can be relied on: Lofty leaves out other
         *     fields, and sends new ones without notice.
         */
        Lead: {
            /**
             * @description Whether the team may **not** send text messages to the lead; `false` means that it may.
             * @example false
             */
            cannotText?: boolean;
            /**
             * @description Whether the team may **not** call the lead; `false` means that it may.
             * @example false
             */
            cannotCall?: boolean;
            /**
             * @description Whether the team may **not** send email to the lead; `false` means that it may.
             * @example false
             */
            cannotEmail?: boolean;
            /**
             * Format: int64
             * @description Identifier of the lead.
             * @example 651095960136641
             */
            leadId: bigint;
            /**
             * Format: int64
             * @description Identifier of the lead as a user; the properties and the inquiry of the lead carry it too.
             * @example 844000000000123
             */
            leadUserId?: bigint;
            /**
             * @description First name.
             * @example Avery
             */
            firstName?: string | null;
            /**
             * @description Last name.
             * @example Quinn
             */
            lastName?: string | null;
            /**
             * Format: lofty-date
             * @description Birthday in the form `MMM d, yyyy`, in English. That is the documented form for writing;
             *     none was recorded when reading.
             * @example Jun 5, 2001
             */
            birthday?: string | null;
            /**
             * @description Email addresses, the primary one first.
             * @example [
             *       "jane.doe@example.com",
             *       "jdoe-work@company.com"
             *     ]
             */
            emails?: string[] | null;
            /**
             * @description Phone numbers: E.164 according to the page, but also plain digits without `+` or country
             *     code. The status of each is at the same index of `phoneStatuses`.
             * @example [
             *       "+14155551234",
             *       "+12125559876"
             *     ]
             */
            phones?: string[] | null;
            /**
             * Format: int32
             * @description Identifier of the source in `source`. Each team has its own; -1 means added by hand or
             *     other.
             * @example -1
             */
            leadSource?: number;
            /**
             * @description Label of the source, such as `Google`, `Website` or `Lofty Paid Lead`. Teams add their
             *     own.
             * @example Website
             */
            source?: string;
            /**
             * Format: int64
             * @description Identifier of the stage in `stage`. Each team has its own.
             * @example 563172647619608
             */
            stageId?: bigint;
            /**
             * @description Label of the stage in the pipeline, such as `New Leads`. Each team names its own.
             * @example New Leads
             */
            stage?: string;
            /**
             * Format: int64
             * @description Identifier of the user the lead is assigned to; -1 when nobody has claimed it.
             * @example 844000000000456
             */
            assignedUserId?: bigint;
            /**
             * @description Name of the user the lead is assigned to, as it is shown.
             * @example Morgan Reyes
             */
            assignedUser?: string | null;
            /**
             * Format: int64
             * @description Identifier of the user who is the lead's lender. What stands for none was not recorded; 0
             *     and -1 are likely.
             * @example 844000000000789
             */
            lenderUserId?: bigint;
            /**
             * Format: int32
             * @description Score of the lead; higher means more engaged.
             * @example 72
             */
            score?: number;
            /**
             * @description Tags on the lead. They are objects when read, but plain strings when a lead is created or
             *     updated.
             * @example [
             *       {
             *         "tagId": 563172647619777,
             *         "tagName": "Relocating"
             *       }
             *     ]
             */
            tags?: components["schemas"]["Tag"][] | null;
            /**
             * Format: int64
             * @description Identifier of the team the lead belongs to.
             * @example 401000000000321
             */
            teamId?: bigint;
            /**
             * @deprecated
             * @description Street address. Deprecated: use `leadPropertyList[].streetAddress`. Often an empty string.
             * @example 18 Juniper Way
             */
            streetAddress?: string;
            /**
             * @deprecated
             * @description City. Deprecated: use `leadPropertyList[].city`. Often an empty string.
             * @example Austin
             */
            city?: string;
            /**
             * @deprecated
             * @description State, often as two letters. Deprecated: use `leadPropertyList[].state`. Often an empty
             *     string.
             * @example TX
             */
            state?: string;
            /**
             * @deprecated
             * @description ZIP code. Deprecated: use `leadPropertyList[].zipCode`. Often an empty string.
             * @example 78701
             */
            zipCode?: string;
            /**
             * Format: lofty-time
             * @description When the lead was created. A time in the form `YYYY-MM-DDThh:mm:ssGMT`, which is UTC
             *     without a fraction and not RFC 3339, so standard parsers refuse it.
             * @example 2026-06-17T16:50:40GMT
             */
            createTime?: string;
            /**
             * Format: lofty-time
             * @description When the lead was assigned. A time in the form `YYYY-MM-DDThh:mm:ssGMT`, which is UTC
             *     without a fraction and not RFC 3339, so standard parsers refuse it.
             * @example 2026-06-17T16:50:40GMT
             */
            assignTime?: string;
            /**
             * @description Facebook account of the lead.
             * @example avery.quinn
             */
            facebook?: string | null;
            /**
             * @description Twitter account of the lead.
             * @example averyquinn
             */
            twitter?: string | null;
            /**
             * @description Whether the lead is hidden.
             * @example false
             */
            hiddenFlag?: boolean;
            /**
             * @description Who referred the lead.
             * @example Sam Okafor
             */
            referredBy?: string | null;
            /**
             * @description What the lead is looking for. It is present even when nothing was saved: the values then
             *     mean unset.
             * @example {
             *       "priceMin": 400000,
             *       "priceMax": 650000
             *     }
             */
            leadInquiry?: components["schemas"]["LeadInquiry"] | null;
            /**
             * @description Properties and addresses of the lead: owned, saved or inquired about. It may be empty.
             * @example [
             *       {
             *         "streetAddress": "18 Juniper Way",
             *         "city": "Austin",
             *         "state": "TX"
             *       }
             *     ]
             */
            leadPropertyList?: components["schemas"]["LeadProperty"][];
            /**
             * @description The team's own fields.
             * @example [
             *       {
             *         "attributeName": "Favourite school",
             *         "attributeType": "text",
             *         "value": "Juniper Elementary"
             *       }
             *     ]
             */
            customAttributes?: components["schemas"]["CustomAttribute"][];
            /**
             * Format: lofty-time
             * @description When the lead was last updated. A time in the form `YYYY-MM-DDThh:mm:ssGMT`, which is UTC
             *     without a fraction and not RFC 3339, so standard parsers refuse it.
             * @example 2026-06-17T16:50:40GMT
             */
            lastUpdateTime?: string;
            /**
             * @deprecated
             * @description Groups the lead is in. Deprecated: use `segments`.
             * @example [
             *       "VIP Clients",
             *       "Open House Feb"
             *     ]
             */
            groups?: string[] | null;
            /**
             * @description Segments the lead is in.
             * @example [
             *       "First-Time Buyers",
             *       "Downtown Area"
             *     ]
             */
            segments?: string[] | null;
            /**
             * @description Whether the lead has unsubscribed from email.
             * @example false
             */
            unsubscription?: boolean;
            /**
             * @description Types of the lead.
             * @example [
             *       2,
             *       5
             *     ]
             */
            leadTypes?: components["schemas"]["LeadType"][];
            /**
             * Format: lofty-time
             * @description When somebody of the team last contacted the lead. A time in the form
             *     `YYYY-MM-DDThh:mm:ssGMT`, which is UTC without a fraction and not RFC 3339, so standard
             *     parsers refuse it.
             * @example 2026-06-17T16:50:40GMT
             */
            lastTouch?: string;
            /**
             * Format: lofty-time
             * @description When the lead last visited one of the team's sites; a time in 1970 means never. A time in
             *     the form `YYYY-MM-DDThh:mm:ssGMT`, which is UTC without a fraction and not RFC 3339, so
             *     standard parsers refuse it.
             * @example 2026-06-17T16:50:40GMT
             */
            lastVisit?: string;
            /**
             * @description Statuses of the phone numbers, one for each of `phones`, in the same order.
             * @example [
             *       2,
             *       3
             *     ]
             */
            phoneStatuses?: components["schemas"]["PhoneStatus"][];
            /**
             * @description Whether every step of assigning the lead is complete.
             * @example true
             */
            assignCompletionStatus?: boolean;
            /**
             * @description When the lead expects to buy.
             * @example 6-12
             */
            buyingTimeFrame?: components["schemas"]["TimeFrame"] | null;
            /**
             * @description Whether the lead is pre-qualified for a mortgage.
             * @example Yes
             */
            preQual?: components["schemas"]["YesNo"] | null;
            /**
             * @description Whether the lead has a house to sell.
             * @example Yes
             */
            houseToSell?: components["schemas"]["YesNo"] | null;
            /**
             * @description Whether the lead is a first-time home buyer.
             * @example Yes
             */
            fthb?: components["schemas"]["YesNo"] | null;
            /**
             * @description Whether the lead already works with a buyer's agent.
             * @example Yes
             */
            withBuyerAgent?: components["schemas"]["YesNo"] | null;
            /**
             * @description When the lead expects to sell.
             * @example 1-3
             */
            sellingTimeFrame?: components["schemas"]["TimeFrame"] | null;
            /**
             * @description Whether the lead has a mortgage.
             * @example Yes
             */
            mortgage?: components["schemas"]["YesNo"];
            /**
             * @description Whether the lead, as a seller, wants to buy a house too.
             * @example Yes
             */
            buyHouse?: components["schemas"]["YesNo"];
            /**
             * @description Whether the lead already works with a listing agent.
             * @example Yes
             */
            withListingAgent?: components["schemas"]["YesNo"];
            /**
             * @description Current opportunity of the lead; null when there is none.
             * @example High Interest
             */
            opportunity?: components["schemas"]["Opportunity"] | null;
            /**
             * @description Family members of the lead.
             * @example [
             *       {
             *         "firstName": "Robin",
             *         "relationship": "Husband"
             *       }
             *     ]
             */
            leadFamilyMemberList?: components["schemas"]["LeadFamilyMember"][] | null;
            /**
             * Format: int64
             * @description Identifier of the pond, a shared pool of leads that wait to be claimed; 0 when the lead is
             *     in none.
             * @example 1000321
             */
            pondId?: bigint;
            /**
             * @description Name of the pond.
             * @example Weekend pond
             */
            pondName?: string | null;
            /**
             * @description The team's custom roles with who fills each for this lead. It lists every role of the
             *     team, also those that nobody fills.
             * @example [
             *       {
             *         "roleId": 20,
             *         "role": "Transaction Coordinator",
             *         "assigneeId": 0,
             *         "assignee": null
             *       }
             *     ]
             */
            customRoleList?: components["schemas"]["CustomRole"][];
            /**
             * @description Language of the lead.
             * @example en
             */
            language?: components["schemas"]["Language"];
            /**
             * Format: int64
             * @description Identifier of the owner within `ownershipScope`: an office for `OFFICE`, a user for
             *     `PERSONAL`. It means nothing for `TEAM`.
             * @example 844000000000456
             */
            ownershipId?: bigint;
            /**
             * @description Who can see the lead.
             * @example PERSONAL
             */
            ownershipScope?: components["schemas"]["OwnershipScope"];
            /**
             * @description Whether the lead is private. Lofty does not document this field.
             * @example false
             */
            privateFlag?: boolean;
            /**
             * @description Main type of the lead. Lofty does not document this field; the page has `leadTypes`.
             * @example 2
             */
            leadType?: components["schemas"]["LeadType"];
        };
        /** @description The lead under the key `lead`, as the live API sends it. */
        LeadEnvelope: {
            /** @description The lead. */
            lead: components["schemas"]["Lead"];
        };
        /**
         * @description The body of a successful answer: the lead inside an envelope, or the lead itself. Lofty's page
         *     shows the lead itself; the description of Lofty's own operation and every live account say the
         *     envelope. Read `lead` where it is present, else the body.
         */
        LeadResponse: components["schemas"]["LeadEnvelope"] | components["schemas"]["Lead"];
        /**
         * @description An error as an object. The code is in `code`, or inside `message` as `errorCode=<number>`, or
         *     absent.
         */
        ErrorObject: {
            /**
             * Format: int32
             * @description Lofty's own code. An integer wherever it was recorded; a name such as `BAD_CREDENTIALS`
             *     according to Lofty's page of error codes.
             * @example 200058
             */
            code?: number | string;
            /**
             * @description What went wrong, in English: a sentence, or the text of an exception such as
             *     `BaseApplicationException:errorCode=20006,errorMsg=Lead not exist`.
             * @example User in token does not exist.
             */
            message?: string;
        };
        /**
         * @description The body of an error. Lofty's published file says a bare string, which nobody has seen; every
         *     recorded body is an object. Gateways in front of Lofty may answer HTML or nothing at all.
         */
        ErrorBody: components["schemas"]["ErrorObject"] | string;
    };
    responses: {
        /** @description The lead was found. */
        LeadFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LeadResponse"];
            };
        };
        /**
         * @description The request is not one that Lofty can read.
         *
         *     - Code 20012: a parameter is not valid.
         *     - Code 200058, "User in token does not exist.": most often an API key that was sent as
         *       `Bearer`, or an access token that was sent as `token`.
         */
        BadRequest: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The `Authorization` header is missing, or its credential is invalid or has expired
         *     (`BAD_CREDENTIALS`). Nobody has recorded the body that Lofty sends.
         */
        Unauthorized: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The credential is valid but may not use this operation.
         *
         *     - Code 200100 (`VENDOR_HAS_NO_PERMISSION`): the application or API key lacks the scope.
         *     - Code 20017 (`PERMISSION_DENIED`): the user behind it lacks the permission.
         */
        Forbidden: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description Lofty did not find the lead (code 20006, `LEAD_NOT_EXIST`). That has four meanings:
         *
         *     1. no lead has this identifier, which includes the identifier that creating a lead returned
         *        when Lofty merged it into an existing contact;
         *     2. the lead is in the trash and `withTrash` was not `true`;
         *     3. the caller has no access to the lead;
         *     4. the lead was created moments ago and is not readable yet.
         */
        LeadNotFound: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /**
         * @description The caller has used up its requests of the current 60-second window: 100 a minute for an
         *     application in development and 500 in production. The limit of a personal API key is not
         *     documented.
         */
        TooManyRequests: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Lofty failed to answer (code 20005). */
        InternalServerError: {
            headers: {
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description Identifier of the lead to retrieve. It is a 64-bit integer: 15 or 16 digits today, which
         *     JavaScript still reads exactly, but Lofty also documents identifiers beyond 2^53.
         * @example 651095960136641
         */
        LeadId: bigint;
        /**
         * @description Whether a trashed lead is found too.
         * @example false
         */
        WithTrash: boolean;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Requests that the caller may make in the current 60-second window.
         * @example 500
         */
        "X-RateLimit-Limit": number;
        /**
         * @description Requests that are left in the current 60-second window.
         * @example 499
         */
        "X-RateLimit-Remaining": number;
        /**
         * @description When the current window ends. Lofty calls it UTC epoch seconds, but its own example, 21000,
         *     fits only milliseconds until the reset, so a reader has to tell the unit from the size.
         * @example 21000
         */
        "X-RateLimit-Reset": bigint;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getLead: {
        parameters: {
            query?: {
                /**
                 * @description Whether a trashed lead is found too.
                 * @example false
                 */
                withTrash?: components["parameters"]["WithTrash"];
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the lead to retrieve. It is a 64-bit integer: 15 or 16 digits today, which
                 *     JavaScript still reads exactly, but Lofty also documents identifiers beyond 2^53.
                 * @example 651095960136641
                 */
                leadId: components["parameters"]["LeadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LeadFound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["LeadNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}

/**
 * A tag on a lead.
 *
 * @interface
 */
export type Tag = components["schemas"]["Tag"];

/**
 * The kind of a property.
 */
export type PropertyType = components["schemas"]["PropertyType"];

/**
 * An area a lead is interested in.
 *
 * @interface
 */
export type Location = components["schemas"]["Location"];

/**
 * What a lead is looking for.
 *
 * @interface
 */
export type LeadInquiry = components["schemas"]["LeadInquiry"];

/**
 * How the lead relates to the property.
 */
export type PropertyLabel = components["schemas"]["PropertyLabel"];

/**
 * The status of the listing of a property. It is an empty string when there is no listing.
 */
export type ListingStatus = components["schemas"]["ListingStatus"];

/**
 * How the property came to be on the lead. The spelling is Lofty's.
 */
export type PropertySource = components["schemas"]["PropertySource"];

/**
 * A property or a mailing address of a lead. The `priceMin` and `priceMax` of a property are for
 * writing only and never part of an answer.
 *
 * @interface
 */
export type LeadProperty = components["schemas"]["LeadProperty"];

/**
 * The type of a custom attribute, which says how to read its value.
 */
export type AttributeType = components["schemas"]["AttributeType"];

/**
 * A field that the team defined, with its value for the lead.
 *
 * @interface
 */
export type CustomAttribute = components["schemas"]["CustomAttribute"];

/**
 * What kind of lead this is. A lead may have several types.
 */
export type LeadType = components["schemas"]["LeadType"];

/**
 * What is known about a phone number. DNC means do not call: the number, or the contact as a
 * whole, must not be called.
 */
export type PhoneStatus = components["schemas"]["PhoneStatus"];

/**
 * When the lead expects to buy or to sell, as a range of months or as a phrase.
 */
export type TimeFrame = components["schemas"]["TimeFrame"];

/**
 * An answer of the lead, as a word.
 */
export type YesNo = components["schemas"]["YesNo"];

/**
 * The current opportunity of a lead, which Lofty derives from what the lead does on the team's
 * sites.
 */
export type Opportunity = components["schemas"]["Opportunity"];

/**
 * A family member of a lead. Nobody has recorded one from the live API.
 *
 * @interface
 */
export type LeadFamilyMember = components["schemas"]["LeadFamilyMember"];

/**
 * A role that the team defined, with who fills it for the lead.
 *
 * @interface
 */
export type CustomRole = components["schemas"]["CustomRole"];

/**
 * The language of a lead, as a language tag.
 */
export type Language = components["schemas"]["Language"];

/**
 * Who can see the lead. `TEAM` means the whole client account of Lofty, not its Team add-on.
 */
export type OwnershipScope = components["schemas"]["OwnershipScope"];

/**
 * A person in the database of a team. Only `leadId` can be relied on: Lofty leaves out other
 * fields, and sends new ones without notice.
 *
 * @interface
 */
export type Lead = components["schemas"]["Lead"];

/**
 * The lead under the key `lead`, as the live API sends it.
 *
 * @interface
 */
export type LeadEnvelope = components["schemas"]["LeadEnvelope"];

/**
 * The body of a successful answer: the lead inside an envelope, or the lead itself. Lofty's page
 * shows the lead itself; the description of Lofty's own operation and every live account say the
 * envelope. Read `lead` where it is present, else the body.
 */
export type LeadResponse = components["schemas"]["LeadResponse"];

/**
 * An error as an object. The code is in `code`, or inside `message` as `errorCode=<number>`, or
 * absent.
 *
 * @interface
 */
export type ErrorObject = components["schemas"]["ErrorObject"];

/**
 * The body of an error. Lofty's published file says a bare string, which nobody has seen; every
 * recorded body is an object. Gateways in front of Lofty may answer HTML or nothing at all.
 */
export type ErrorBody = components["schemas"]["ErrorBody"];
