/** A day of the calendar, without a time or a time zone. */
export interface PlainDate {
  /** Such as 2001. */
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** The day, unless the calendar does not have it, such as February 30. */
function plainDate(year: string, month: string, day: string): PlainDate | undefined {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return instant(`${iso}T00:00:00Z`) && date;
}

function instant(rfc3339: string): Date | undefined {
  const date = new Date(rfc3339);
  // An engine may roll February 30 over to March.
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 19) !== rfc3339.slice(0, 19)
    ? undefined
    : date;
}

/** `2026-06-17T16:50:40GMT`, or the same with `Z`, which the page shows for an inquiry. */
export function time(value: unknown): Date | null | undefined {
  if (typeof value !== 'string') return undefined;
  if (value === '') return null;
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?)(?:GMT|Z)$/.exec(value);
  return match ? instant(`${match[1]}Z`) : undefined;
}

/** A time, of which one in 1970 means never. */
export function visit(value: unknown): Date | null | undefined {
  const date = time(value);
  return date?.getUTCFullYear() === 1970 ? null : date;
}

/** `Jun 5, 2001`. */
export function birthday(value: unknown): PlainDate | null | undefined {
  if (typeof value !== 'string') return undefined;
  if (value === '') return null;
  const [, month = '', day = '', year = ''] =
    /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4})$/.exec(value) ?? [];
  const index = MONTHS.indexOf(month);
  return month && index >= 0 ? plainDate(year, String(index / 3 + 1), day) : undefined;
}

/** `2022-01-25` or `01/25/2022 12:00 AM`. */
export function attributeDate(value: string): PlainDate | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (iso) return plainDate(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
  const [, month = '', day = '', year] = /^(\d\d)\/(\d\d)\/(\d{4}) 12:00 AM$/.exec(value) ?? [];
  return year ? plainDate(year, month, day) : undefined;
}
