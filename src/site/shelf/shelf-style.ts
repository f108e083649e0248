/** What the shelf takes its style from. The page itself runs no script; the build inlines the style that this gathers. */
import '../fonts.css';
import '../../views/tokens.css';
import '../page.css';
import './Shelf.svelte';
