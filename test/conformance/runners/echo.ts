import {goRunner} from '../go/go.js';

/** Echo 5 on net/http. */
export const runner = goRunner({
	id: 'echo',
	modules: ['github.com/labstack/echo/v5@v5', 'github.com/coder/websocket@v1'],
	oldest: 25,
	packages: ['github.com/labstack/echo/v5'],
	create: 'app := echo.New()',
	mount: 'app.Any',
	listen: (address) => `app.Start(${address})`,
});
