import { leadTypeLabels } from '@get-lead/types';
import type { Int64 } from '../int64.ts';
import { toAddress, toAddresses } from './address.ts';
import { readConsent } from './consent.ts';
import { normalizeCustomAttribute } from './custom-attribute.ts';
import { birthday, time, visit } from './dates.ts';
import { normalizeInquiry } from './inquiry.ts';
import { normalizeFamilyMember, normalizeRole, normalizeTag } from './lists.ts';
import type { NormalizedLead } from './normalized-lead.ts';
import { normalizeProperty } from './property.ts';
import { type Integer, Reader, type Unread } from './reader.ts';
import { flag, labelled, number, text, timeFrame, yesNo } from './values.ts';

export function readLead<Mode extends Int64>(lead: unknown): NormalizedLead<Mode> {
  const unread: Unread[] = [];
  const reader = new Reader<Mode>(lead, '', unread);
  const properties = reader.objects('leadPropertyList', normalizeProperty);
  const deprecatedAddress = {
    streetAddress: reader.read('streetAddress', text),
    city: reader.read('city', text),
    state: reader.read('state', text),
    zipCode: reader.read('zipCode', text),
  };
  const [mailing] = toAddresses(properties.filter(({ mailAddress }) => mailAddress));
  const leadType = labelled(leadTypeLabels);

  return reader.with<NormalizedLead<Mode>>({
    ...readConsent(reader),
    ...deprecatedAddress,
    // The types of the parameter demand it, and the client gives no lead without it.
    leadId: reader.int64('leadId') as Integer<Mode>,
    leadUserId: reader.int64('leadUserId'),
    firstName: reader.read('firstName', text),
    lastName: reader.read('lastName', text),
    birthday: reader.read('birthday', birthday),
    emails: reader.list('emails', text),
    leadSource: reader.read('leadSource', number),
    source: reader.read('source', text),
    stageId: reader.int64('stageId'),
    stage: reader.read('stage', text),
    assignedUserId: reader.int64('assignedUserId', '-1'),
    assignedUser: reader.read('assignedUser', text),
    lenderUserId: reader.int64('lenderUserId', '0', '-1'),
    score: reader.read('score', number),
    tags: reader.objects('tags', normalizeTag),
    teamId: reader.int64('teamId'),
    mailingAddress: mailing ?? toAddress(deprecatedAddress),
    propertyAddresses: toAddresses(properties.filter(({ mailAddress }) => !mailAddress)),
    createTime: reader.read('createTime', time),
    assignTime: reader.read('assignTime', time),
    lastUpdateTime: reader.read('lastUpdateTime', time),
    lastTouch: reader.read('lastTouch', time),
    lastVisit: reader.read('lastVisit', visit),
    facebook: reader.read('facebook', text),
    twitter: reader.read('twitter', text),
    hiddenFlag: reader.read('hiddenFlag', flag),
    referredBy: reader.read('referredBy', text),
    leadInquiry: reader.object('leadInquiry', normalizeInquiry),
    leadPropertyList: properties,
    customAttributes: reader.objects('customAttributes', normalizeCustomAttribute),
    groups: reader.list('groups', text),
    segments: reader.list('segments', text),
    leadTypes: reader.list('leadTypes', leadType),
    leadType: reader.read('leadType', leadType),
    assignCompletionStatus: reader.read('assignCompletionStatus', flag),
    buyingTimeFrame: reader.read('buyingTimeFrame', timeFrame),
    sellingTimeFrame: reader.read('sellingTimeFrame', timeFrame),
    preQual: reader.read('preQual', yesNo),
    houseToSell: reader.read('houseToSell', yesNo),
    fthb: reader.read('fthb', yesNo),
    withBuyerAgent: reader.read('withBuyerAgent', yesNo),
    mortgage: reader.read('mortgage', yesNo),
    buyHouse: reader.read('buyHouse', yesNo),
    withListingAgent: reader.read('withListingAgent', yesNo),
    opportunity: reader.read('opportunity', text),
    leadFamilyMemberList: reader.objects('leadFamilyMemberList', normalizeFamilyMember),
    pondId: reader.int64('pondId', '0'),
    pondName: reader.read('pondName', text),
    customRoleList: reader.objects('customRoleList', normalizeRole),
    language: reader.read('language', text),
    ownershipId: reader.int64('ownershipId'),
    ownershipScope: reader.read('ownershipScope', text),
    privateFlag: reader.read('privateFlag', flag),
    unread,
  });
}
