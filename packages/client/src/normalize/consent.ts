import { phoneStatusLabels, phoneStatusValues } from '@get-lead/types';
import type { Int64 } from '../int64.ts';
import type { Reader } from './reader.ts';
import { flag, labelled, text } from './values.ts';

/** A phone number with what is known about it. */
export interface NormalizedPhone {
  /** As Lofty sent it: E.164 (page), or ten digits (observed). */
  number: string;
  /** The status at the same index of `phoneStatuses` (page); `null` when there is none. */
  status: number | null;
  /** The status in English, such as `Do-not-call number`; `null` for one that is not known. */
  label: string | null;
  /**
   * Whether the team may call this number: `true` only when the lead may be called and the status
   * is known and not a do-not-call one; `null` when that is not known, which is no permission.
   */
  mayCall: boolean | null;
}

/** Whom the team may contact how; `null` when Lofty did not say, which is no permission. */
export interface Consent {
  /** The opposite of `cannotText` (page). */
  canText: boolean | null;
  /** The opposite of `cannotCall` (page), and `false` when a phone is of a do-not-call contact. */
  canCall: boolean | null;
  /** The opposite of `cannotEmail` (page), and `false` when the lead has unsubscribed. */
  canEmail: boolean | null;
  /** Whether the lead has unsubscribed from email (page). */
  unsubscription: boolean | null;
  /** The phones in Lofty's order, the primary one first. */
  phones: NormalizedPhone[];
}

const not = (value: boolean | null) => (value === null ? null : !value);

export function readConsent(reader: Reader<Int64>): Consent {
  const numbers = reader.items('phones', text);
  const status = labelled(phoneStatusLabels);
  let doNotCall = false;
  const statuses = reader.items('phoneStatuses', (value: unknown, index) => {
    if (value === phoneStatusValues.DncContact) doNotCall = true;
    return index < numbers.length ? status(value) : undefined;
  });
  const unsubscription = reader.read('unsubscription', flag);
  const callable = not(reader.read('cannotCall', flag));
  const canCall = doNotCall ? false : callable;
  const canEmail = not(reader.read('cannotEmail', flag));

  function toPhone(number: string, index: number): NormalizedPhone {
    const { value = null, label = null } = statuses[index] ?? {};
    const mayCall = value === phoneStatusValues.DncNumber ? false : canCall;
    return { number, status: value, label, mayCall: mayCall && label === null ? null : mayCall };
  }
  return {
    canText: not(reader.read('cannotText', flag)),
    canCall,
    canEmail: unsubscription ? false : canEmail,
    unsubscription,
    phones: numbers.flatMap((number, index) => (number ? toPhone(number, index) : [])),
  };
}
