import {goRunner} from '../go/go.js';

/** The Go toolchain that is on the path. */
export const runner = goRunner({
	id: 'go',
	modules: ['github.com/coder/websocket@v1'],
	oldest: 23,
	packages: ['net/http'],
	create: 'app := http.NewServeMux()',
	mount: 'app.HandleFunc',
	listen: (address) => `http.ListenAndServe(${address}, app)`,
});
