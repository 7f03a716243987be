/** What people want to know of a status, in one language: sentences in our own words, without line feeds. */
export type StatusText = {
	/** What developers call it in this language, beside the English reason phrase; absent where they say that. */
	readonly name?: string;
	/** What it says, in one sentence. */
	readonly meaning: string;
	/** When a server sends it. */
	readonly send: string;
	/** When it does not, and which status it sends instead. */
	readonly avoid: string;
	/** What clients and caches do with it: follow, retry, change the method, store. */
	readonly clients: string;
	/** Where people meet it: what provokes it in running systems. */
	readonly causes: string;
};

/** What people want to know of an unofficial status, in one language: sentences as in {@link StatusText}. */
export type UnofficialText = {
	/** What developers call it in this language, beside its senders' name; absent where they say that. */
	readonly name?: string;
	/** What it says, in one sentence. */
	readonly meaning: string;
	/** Who can see it: the client, the access log, only the configuration. */
	readonly visible: string;
	/** What to do when you meet it. */
	readonly cure: string;
};
