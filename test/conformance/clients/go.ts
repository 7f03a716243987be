import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {run, succeeds} from '../command.js';
import {resultsFrom, type Client} from './received.js';

const program = `package main

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"strconv"
	"strings"
)

func main() {
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	for _, text := range os.Args[2:] {
		code, _ := strconv.Atoi(text)
		result := map[string]any{"code": code}
		response, err := client.Get(os.Args[1] + "/status/" + text)
		if err != nil {
			result["failed"] = err.Error()
		} else {
			content, _ := io.ReadAll(response.Body)
			response.Body.Close()
			fields := [][2]string{}
			for name, values := range response.Header {
				for _, value := range values {
					fields = append(fields, [2]string{name, value})
				}
			}
			if response.Close {
				fields = append(fields, [2]string{"Connection", "close"})
			}
			result["status"] = response.StatusCode
			result["phrase"] = strings.TrimPrefix(response.Status, text+" ")
			if response.StatusCode != code {
				result["phrase"] = strings.TrimPrefix(response.Status, strconv.Itoa(response.StatusCode)+" ")
			}
			result["fields"] = fields
			result["content"] = base64.StdEncoding.EncodeToString(content)
		}
		line, _ := json.Marshal(result)
		fmt.Println(string(line))
	}
}
`;

/** The client of Go's standard library, with the Go on the path. */
export const go: Client = {
	find: async () =>
		(await succeeds('go', ['version']))
			? {name: `net/http of ${await run('go', ['env', 'GOVERSION'], '.')}`}
			: {missing: 'go'},
	async receive(url, codes) {
		const folder = await mkdtemp(path.join(tmpdir(), 'status-tui-go-'));
		try {
			const file = path.join(folder, 'main.go');
			await writeFile(file, program);
			return resultsFrom(await run('go', ['run', file, url, ...codes.map(String)], folder));
		} finally {
			await rm(folder, {recursive: true, force: true});
		}
	},
};
