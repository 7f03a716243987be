import {goRunner} from '../go/go.js';

/** Gin 1 on net/http. */
export const runner = goRunner({
	id: 'gin',
	modules: ['github.com/gin-gonic/gin@v1', 'github.com/coder/websocket@v1'],
	oldest: 25,
	packages: ['github.com/gin-gonic/gin'],
	create: 'app := gin.Default()',
	mount: 'app.Any',
	listen: (address) => `app.Run(${address})`,
});
