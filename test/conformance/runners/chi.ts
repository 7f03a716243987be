import {goRunner} from '../go/go.js';

/** chi 5 on net/http. */
export const runner = goRunner({
	id: 'chi',
	modules: ['github.com/go-chi/chi/v5@v5', 'github.com/coder/websocket@v1'],
	oldest: 24,
	served: 'router()',
	packages: ['net/http', 'github.com/go-chi/chi/v5'],
	create: 'app := chi.NewRouter()',
	mount: 'app.Mount',
	listen: (address) => `http.ListenAndServe(${address}, app)`,
});
