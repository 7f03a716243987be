// Without “node:”, which Node.js knows since version 14.18.
import process from 'process';

/** The first version of Node.js that runs the program; package.json says the same. */
const needed = 20;

/*
 * The file that npm starts. Every Node.js since version 6 can read what the build makes of it, so that one that is too old
 * says so in a line, in place of code that it does not understand.
 */
if (Number.parseInt(process.versions.node, 10) >= needed) {
	void import('./main.js');
} else {
	process.stderr.write(`status-tui: needs Node.js ${needed} or later; this is Node.js ${process.versions.node}\n`);
	process.exitCode = 1;
}
