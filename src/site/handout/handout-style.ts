/** What the handout takes its style from. The page itself runs no script; the build inlines the style that this gathers. */
import '../fonts.css';
import './handout.css';
import './Handout.svelte';
