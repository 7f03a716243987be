import {throughFile} from './file.js';
import {throughTerminal} from './osc52.js';
import {isRemote, type ClipboardRoute} from './route.js';
import {throughTool} from './tools.js';

/**
 * Every way to the clipboard, in the order in which they are tried. tmux comes before SSH, since it forwards a text
 * to the terminals attached to it, wherever they are, and by default keeps a program's own OSC 52 from them.
 */
export const routes: readonly ClipboardRoute[] = [
	throughTool('tmux'),
	throughTerminal(isRemote),
	throughTool('termux'),
	throughTool('windows'),
	throughTool('macos'),
	throughTool('wayland'),
	throughTool('xclip'),
	throughTool('xsel'),
	throughTerminal((place) => !isRemote(place)),
	throughFile,
];
