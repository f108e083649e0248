/** What the pages of a large story's list take their style from, as `method-style.ts` does for the method page. */
import './fonts.css';
import '../views/tokens.css';
import './page.css';
import './ListPage.svelte';
