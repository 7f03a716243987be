import {Box, Text} from 'ink';
import {memo} from 'react';
import type {Block} from '../screen/block.js';

type BlockProperties = Pick<Block, 'rect'> & {readonly text: string};

const isSameBlock = (a: BlockProperties, b: BlockProperties): boolean =>
	a.text === b.text &&
	a.rect.x === b.rect.x &&
	a.rect.y === b.rect.y &&
	a.rect.width === b.rect.width &&
	a.rect.height === b.rect.height;

/** A block of the screen in its place; rendered again only where its text or its place has changed. */
export const BlockView = memo(
	({rect, text}: BlockProperties) => (
		<Box position="absolute" left={rect.x} top={rect.y} width={rect.width} height={rect.height}>
			<Text wrap="truncate">{text}</Text>
		</Box>
	),
	isSameBlock,
);
BlockView.displayName = 'BlockView';
