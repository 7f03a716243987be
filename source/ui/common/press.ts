/** A key press: the key's name as the key table writes it, and what it types, if anything. A paste has no key. */
export type Press = {readonly key: string; readonly text: string};
