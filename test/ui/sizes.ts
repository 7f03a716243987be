import type {Size} from '../../source/ui/common/rect.js';

/** One size for each way in which the screen is laid out. */
export const sizes = {
	wide: {columns: 120, rows: 36},
	medium: {columns: 80, rows: 24},
	small: {columns: 40, rows: 12},
} as const satisfies Readonly<Record<string, Size>>;
