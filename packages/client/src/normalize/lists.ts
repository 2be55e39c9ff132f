import type { Int64 } from '../int64.ts';
import { birthday, type PlainDate, time } from './dates.ts';
import type { Integer, Reader } from './reader.ts';
import { integerOrText, number, text } from './values.ts';

/** A tag on a lead. */
export interface NormalizedTag<Mode extends Int64 = 'number'> {
  leadId: Integer<Mode> | null;
  tagId: Integer<Mode> | null;
  tagName: string | null;
  creatorUserId: Integer<Mode> | null;
  /** A number (page), which Lofty also sends as text (observed); other text is kept. */
  visibleType: number | string | null;
  createTime: Date | null;
  updateTime: Date | null;
}

export function normalizeTag<Mode extends Int64>(reader: Reader<Mode>): NormalizedTag<Mode> {
  return reader.with({
    leadId: reader.int64('leadId'),
    tagId: reader.int64('tagId'),
    tagName: reader.read('tagName', text),
    creatorUserId: reader.int64('creatorUserId'),
    visibleType: reader.read('visibleType', integerOrText),
    createTime: reader.read('createTime', time),
    updateTime: reader.read('updateTime', time),
  });
}

/** A family member of a lead (page); nobody has recorded one. */
export interface NormalizedFamilyMember {
  firstName: string | null;
  lastName: string | null;
  relationship: string | null;
  phones: string[];
  emails: string[];
  birthday: PlainDate | null;
}

export function normalizeFamilyMember(reader: Reader<Int64>): NormalizedFamilyMember {
  return reader.with({
    firstName: reader.read('firstName', text),
    lastName: reader.read('lastName', text),
    relationship: reader.read('relationship', text),
    phones: reader.list('phones', text),
    emails: reader.list('emails', text),
    birthday: reader.read('birthday', birthday),
  });
}

/** A role that the team defined, and who fills it. */
export interface NormalizedRole<Mode extends Int64 = 'number'> {
  roleId: number | null;
  role: string | null;
  /** `null` when nobody fills the role, which is 0 at Lofty (observed). */
  assigneeId: Integer<Mode> | null;
  /** A name as it is shown (observed), or an account (page); `null` when nobody fills the role. */
  assignee: string | null;
}

export function normalizeRole<Mode extends Int64>(reader: Reader<Mode>): NormalizedRole<Mode> {
  return reader.with({
    roleId: reader.read('roleId', number),
    role: reader.read('role', text),
    assigneeId: reader.int64('assigneeId', '0'),
    assignee: reader.read('assignee', text),
  });
}
