/** Where the scale bar, the credits and the two buttons at the foot of the map stand, so that nothing else is put there. */
import type { GroundNotes } from '../../story/ground-notes.ts';
import { words } from '../../words/en.ts';
import type { Measure } from './placing.ts';
import type { ScaleBar } from './scale-bar.ts';
import { isNarrow } from './scene.ts';
import type { Box, Size } from './scene.ts';
import { SIGN_ROOM } from './signs.ts';

/** Whose data the base maps are, and what their dashed lines are; empty when there is nothing to say. */
export function creditsOf({ credits, dashed }: GroundNotes): string {
  return [...credits, ...dashed.map((line) => words.map.dashed(line))].join(' · ');
}

/** What stands at the foot of the map. */
export interface Foot {
  readonly scale: ScaleBar;
  /** Empty when there are none. */
  readonly credits: string;
  /** What the button of the tray says; empty when there is no tray. */
  readonly tray: string;
  /** Whether the tray's button carries the sign that accounts differ. */
  readonly hasSign: boolean;
}

/** Where it stands: the tray beside the scale bar or, where that is too narrow, above it; the legend's button in the corner. */
export interface FootPlaces {
  /** Whether there is no room for the credits, so that they are in the legend. */
  readonly isCompact: boolean;
  readonly tray: Box | null;
  readonly legend: Box;
  /** The button that moves the map, above the legend's. */
  readonly pad: Box;
  readonly taken: readonly Box[];
}

const HEIGHT = 24;
const MARGIN = 8;
const BELOW = 5;
const PAD = 26;

/** Finds room for the foot of a map. */
export function layFoot(foot: Foot, size: Size, measure: Measure): FootPlaces {
  const y = size.height - BELOW - HEIGHT;
  const scaleText = measure(words.map.scale(foot.scale.kilometres), 400, 11);
  const scale = { x: 8, y, width: foot.scale.width + scaleText + 16, height: HEIGHT };
  const legendWidth = Math.ceil(measure(words.map.key.open, 500, 12)) + 22;
  const legend = { x: size.width - MARGIN - legendWidth, y, width: legendWidth, height: HEIGHT };
  const pad = { x: size.width - MARGIN - PAD, y: y - PAD - 4, width: PAD, height: PAD };
  const trayWidth = foot.tray
    ? Math.ceil(measure(foot.tray, 500, 12)) + 22 + (foot.hasSign ? SIGN_ROOM : 0)
    : 0;
  const isRaised = scale.x + scale.width + 2 * MARGIN + trayWidth > legend.x;
  const tray = {
    x: isRaised ? MARGIN : scale.x + scale.width + MARGIN,
    y: isRaised ? y - HEIGHT - 4 : y,
    width: trayWidth,
    height: HEIGHT,
  };
  const creditsWidth = foot.credits ? Math.ceil(measure(foot.credits, 400, 11)) + 10 : 0;
  const credits = { x: legend.x - MARGIN - creditsWidth, y, width: creditsWidth, height: HEIGHT };
  const isCompact = isNarrow(size) || credits.x < tray.x + trayWidth + 2 * MARGIN;
  return {
    isCompact,
    tray: foot.tray ? tray : null,
    legend,
    pad,
    taken: [
      scale,
      legend,
      pad,
      ...(foot.tray ? [tray] : []),
      ...(creditsWidth > 0 && !isCompact ? [credits] : []),
    ],
  };
}

/** Where a sentence about the map itself stands, on as many lines of 16 pixels as it needs: in the middle of the upper edge. */
export function layNotice(text: string, size: Size, measure: Measure): Box {
  const whole = Math.ceil(measure(text, 400, 12)) + 20;
  const most = Math.max(size.width - 2 * MARGIN, 1);
  const lines = Math.ceil(whole / most);
  // Lines break between words, and are balanced.
  const width = lines > 1 ? Math.min((whole / lines) * 1.25, most) : whole;
  return { x: (size.width - width) / 2, y: MARGIN, width, height: lines * 16 + 6 };
}
