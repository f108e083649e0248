/** Stands for the modules of TimelineJS that need a browser, where its other code is read: what sanitises, and what fetches. */
export default { addHook() {}, sanitize: (html) => html };

export function getJSON() {}
