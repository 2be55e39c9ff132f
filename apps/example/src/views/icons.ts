import { raw } from 'hono/html';
import type { Html } from './html.ts';

const icon = (paths: string): Html =>
  raw(`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths}</svg>`);

export const icons = {
  yes: icon('<circle cx="12" cy="12" r="10"/><path d="m7.5 12.5 3 3 6-6.5"/>'),
  no: icon('<circle cx="12" cy="12" r="10"/><path d="m5 5 14 14"/>'),
  unknown: icon('<circle cx="12" cy="12" r="10"/><path d="M12 7v6m0 3.5v.1"/>'),
  house: icon('<path d="M3 11.5 12 4l9 7.5M5.5 9.5V20h13V9.5M10 20v-6h4v6"/>'),
};
