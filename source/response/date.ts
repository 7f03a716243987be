/** The IMF-fixdate form of a moment, such as `Mon, 23 Nov 2026 12:00:00 GMT` (RFC 9110 §5.6.7). */
export const imfFixdate = (date: Date): string => date.toUTCString();
