import fc from 'fast-check';
import {replaceUnsafe} from '../source/characters.js';

const everyCharacter = Array.from({length: 0x11_00_00}, (_, code) => String.fromCodePoint(code));

const found: string[] = [];
replaceUnsafe(everyCharacter.join('a'), (character) => {
	found.push(character);
	return '';
});

/** Every code point that is unsafe by itself, lone surrogates too. */
export const everyUnsafe: readonly string[] = found;

/** Text in which unsafe characters stand beside ordinary ones, and beside those that make a variation selector safe. */
export const hostileText = fc
	.array(
		fc.oneof(
			fc.constantFrom(...everyUnsafe),
			fc.constantFrom('\uFE0F', '\u{E0100}', '\u200D', '❤', '👩', '葛', 'ᠠ', '1', '\u20E3', '\\', '"', 'a'),
			fc.string({unit: 'binary', maxLength: 3}),
		),
		{maxLength: 12},
	)
	.map((parts) => parts.join(''));
