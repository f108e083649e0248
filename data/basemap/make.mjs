// Draws the base maps from the files that make.sh has put beside a copy of this one. Every line is thinned once, on the arcs
// that neighbours share, and only then cut into region and world: so no two things that touch can come apart.
import { readFileSync, writeFileSync } from 'node:fs'
import countryCodes from 'i18n-iso-countries'
import { geoEquirectangular } from 'd3-geo'
import { geoProject } from 'd3-geo-projection'
import mapshaper from 'mapshaper'
import { feature, merge, mesh } from 'topojson-client'
import { topology } from 'topojson-server'

const [west, south, east, north] = process.argv.slice(2).map(Number)
const read = (file) => JSON.parse(readFileSync(file, 'utf8'))

// ---- What is particular to this region -------------------------------------------------------------------------------

/** Where the story plays: drawn finest, [west, south, east, north]. */
const heart = [45.5, 38.8, 48, 40.8]

const contested = [
  { id: 'former-oblast', name: 'Former Nagorno-Karabakh Autonomous Oblast (abolished 1991)', inSource: 'Former USSR oblast in 1991' },
]

// GSHHG names nothing. A name goes to the lake that holds the point, or to the rivers that pass within 0.03 degrees of one.
const lakeNames = {
  'Lake Sevan': [45.3, 40.35],
  'Lake Van': [42.9, 38.6],
  'Lake Urmia': [45.3, 37.9],
  'Lake Çıldır': [43.23, 41.04],
  'Mingachevir Reservoir': [46.6, 40.95],
}
const riverNames = {
  Kura: [[43.05, 41.4], [44.8, 41.71], [46.0, 40.97], [47.45, 40.33], [48.65, 40.1], [49.1, 39.5]],
  Araks: [[42.2, 40.06], [43.75, 40.05], [44.7, 39.7], [46.3, 38.87], [47.5, 39.5], [48.5, 39.6]],
}

const labels = [
  ['country', 'Georgia', [43.6, 41.75]],
  ['country', 'Iran', [46.9, 38.35]],
  ['country', 'Russia', [46.4, 42.9]],
  ['country', 'Turkey', [42.5, 40.25]],
  ['sea', 'Black Sea', [41.2, 42.2]],
  ['sea', 'Caspian Sea', [50.7, 41.5]],
  ['lake', 'Lake Sevan', [45.3, 40.35]],
]

// ---- What is particular to the world: README.md, "Countries and lines" ------------------------------------------------

/** Parts that Natural Earth sets apart and ISO 3166 counts as part of a country, by name. */
const joined = {
  Akrotiri: 'Cyprus', Baikonur: 'Kazakhstan', 'Cyprus U.N. Buffer Zone': 'Cyprus', Dhekelia: 'Cyprus', 'N. Cyprus': 'Cyprus',
  Somaliland: 'Somalia', 'USNB Guantanamo Bay': 'Cuba',
}
/** A single polygon that ISO 3166-2 counts to another country: the one that holds the point. */
const moved = [{ from: 'Russia', to: 'Ukraine', holding: [34.2, 45.2] }]
/** Lines that are not drawn, between these countries and, where given, in this box only. */
const undrawn = [
  ['Kosovo', 'Serbia'], ['Morocco', 'W. Sahara'], ['Israel', 'Palestine'], ['Israel', 'Syria'], ['Israel', 'Lebanon'],
  ['India', 'Siachen Glacier'], ['Pakistan', 'Siachen Glacier'], ['China', 'Siachen Glacier'],
  ['India', 'Pakistan', [72, 32, 81, 38]], ['India', 'China', [72, 30, 82, 38]], ['Pakistan', 'China', [72, 32, 81, 38]],
  ['India', 'China', [91, 26, 98, 30]],
]

// ---- Measures --------------------------------------------------------------------------------------------------------

/** How far, in degrees of latitude, a thinned line may stray at a point: 0.003 in the heart, 0.01 at the region's edge, 0.6 far off. */
function tolerance([x, y]) {
  const beyond = Math.hypot(Math.max(heart[0] - x, 0, x - heart[2]), Math.max(heart[1] - y, 0, y - heart[3]))
  return Math.min(0.003 + 0.0015 * beyond + 0.014 * Math.max(0, beyond - 5), 0.6)
}

/** An island, enclave or lake smaller than this many square tolerances is left out. */
const smallest = 4

// ---- Thinning: Douglas and Peucker's rule, with a tolerance that depends on the place ---------------------------------

function distanceToSegment([x, y], [ax, ay], [bx, by]) {
  // Never quite 0, or the corners of Antarctica at the pole would count for nothing.
  const narrow = Math.max(Math.cos((y * Math.PI) / 180), 0.2)
  const [px, py, dx, dy] = [(x - ax) * narrow, y - ay, (bx - ax) * narrow, by - ay]
  const along = dx || dy ? Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy))) : 0
  return Math.hypot(px - along * dx, py - along * dy)
}

function thin(line, allowed = tolerance) {
  const kept = new Set([0, line.length - 1])
  const spans = [[0, line.length - 1]]
  while (spans.length) {
    const [first, last] = spans.pop()
    let worst = 1
    let at = -1
    for (let i = first + 1; i < last; i++) {
      const strayed = distanceToSegment(line[i], line[first], line[last]) / allowed(line[i])
      if (strayed > worst) [worst, at] = [strayed, i]
    }
    if (at < 0) continue
    kept.add(at)
    spans.push([first, at], [at, last])
  }
  return line.filter((_, i) => kept.has(i))
}

const same = (a, b) => a[0] === b[0] && a[1] === b[1]

/** In square degrees; positive where the ring runs counterclockwise. */
function area(ring) {
  let sum = 0
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1]
  return sum / 2
}

function holds(ring, [x, y]) {
  let inside = false
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}

const tooSmall = (ring) => Math.abs(area(ring)) < smallest * tolerance(ring[0]) ** 2

// ---- Countries: one topology for the whole world ----------------------------------------------------------------------

const polygonsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates)

// world-atlas stitches polygons across the antimeridian. Those that leap over it, and no others, are cut there.
const plane = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).reflectY(true).precision(0)
const leaps = ([ring]) => ring.some(([x], i) => i > 0 && Math.abs(x - ring[i - 1][0]) > 180)

const rounded = (c) => (typeof c === 'number' ? Math.round(c * 1e6) / 1e6 : c.map(rounded))

function cutAtAntimeridian(countries) {
  for (const country of countries.features) {
    const polygons = polygonsOf(country.geometry)
    const cut = polygons.filter(leaps).flatMap((polygon) => polygonsOf(geoProject({ type: 'Polygon', coordinates: polygon }, plane)))
    const coordinates = [...polygons.filter((polygon) => !leaps(polygon)), ...cut]
    // The cut goes by way of radians. Rounding makes the points equal again, else neighbours would not be found to share them.
    country.geometry = { type: 'MultiPolygon', coordinates: rounded(coordinates) }
  }
  return countries
}

function assign(collection) {
  const byName = new Map(collection.features.map((f) => [f.properties.name, f]))
  for (const { from, to, holding } of moved) {
    const [giver, taker] = [byName.get(from), byName.get(to)]
    const part = polygonsOf(giver.geometry).filter((polygon) => holds(polygon[0], holding))
    if (part.length !== 1) throw new Error(`${from} has ${part.length} polygons that hold ${holding}, expected one`)
    giver.geometry.coordinates = polygonsOf(giver.geometry).filter((polygon) => polygon !== part[0])
    taker.geometry = { type: 'MultiPolygon', coordinates: [...polygonsOf(taker.geometry), ...part] }
  }
  return collection
}

const atlas = read('node_modules/world-atlas/countries-10m.json')
const world = topology({ countries: assign(cutAtAntimeridian(feature(atlas, atlas.objects.countries))) })
const countries = world.objects.countries.geometries

// An arc that closes on itself is an island or an enclave: if too small it goes, and with it the hole in the country around it.
world.arcs = world.arcs.map((arc) => {
  const thinned = thin(arc)
  const closed = same(arc[0], arc.at(-1))
  return closed && (thinned.length < 4 || tooSmall(thinned)) ? [arc[0], arc[0]] : thinned
})

const isoOf = (id) => id && countryCodes.numericToAlpha2(id)
const nameOf = (country) => joined[country.properties.name] ?? country.properties.name
const isoByName = new Map(countries.map((c) => [c.properties.name, isoOf(c.id)]))
const isRing = (ring) => ring.length >= 4 && area(ring) !== 0

const land = [...new Set(countries.map(nameOf))].sort().flatMap((name) => {
  const merged = merge(world, countries.filter((c) => nameOf(c) === name))
  const coordinates = merged.coordinates.filter((polygon) => isRing(polygon[0])).map((polygon) => polygon.filter(isRing))
  const iso = isoByName.get(name)
  return coordinates.length
    ? [{ type: 'Feature', properties: { layer: 'land', name, ...(iso && { iso }) }, geometry: { type: 'MultiPolygon', coordinates } }]
    : []
})

// ---- Borders: the arcs two countries share, one feature a pair ---------------------------------------------------------

const within = ([w, s, e, n], [x, y]) => x >= w && x <= e && y >= s && y <= n

/** What may be drawn of a line between two countries: all, nothing, or what lies outside a box. */
function drawn(a, b, line) {
  const rules = undrawn.filter(([p, q]) => [p, q].sort().join('|') === `${a}|${b}`)
  const isHidden = (point) => rules.some(([, , box]) => !box || within(box, point))
  const pieces = [[]]
  for (const point of line) {
    if (isHidden(point)) pieces.push([])
    else pieces.at(-1).push(point)
  }
  return pieces.filter((piece) => piece.length > 1)
}

const pairs = new Map()
mesh(world, world.objects.countries, (a, b) => {
  const pair = [nameOf(a), nameOf(b)].sort()
  if (pair[0] !== pair[1]) pairs.set(pair.join('|'), pair)
  return false
})

const borders = [...pairs.values()].sort().flatMap(([a, b]) => {
  const shared = mesh(world, world.objects.countries, (p, q) => p !== q && [nameOf(p), nameOf(q)].sort().join('|') === `${a}|${b}`)
  const coordinates = shared.coordinates.flatMap((line) => drawn(a, b, line))
  const between = [a, b].map((name) => isoByName.get(name) ?? name)
  return coordinates.length
    ? [{ type: 'Feature', properties: { layer: 'border', between }, geometry: { type: 'MultiLineString', coordinates } }]
    : []
})

// ---- Lines that come in pieces ----------------------------------------------------------------------------------------

/** Splits a piece where another ends on it, so that a tributary is not taken for the river below. */
function splitAtForks(pieces, near) {
  return pieces.flatMap((piece) => {
    const others = pieces.filter((other) => other !== piece).flatMap((other) => [other[0], other.at(-1)])
    const isFork = (i) =>
      others.some((end) => near(end, piece[i])) && !near(piece[i], piece[0]) && !near(piece[i], piece.at(-1))
    const cuts = [0, ...[...piece.keys()].filter(isFork), piece.length - 1]
    return cuts.slice(1).map((to, k) => piece.slice(cuts[k], to + 1))
  })
}

/** Joins pieces end to end wherever exactly two ends are less than `reach` apart; a fork ends a line. */
function join(pieces, reach) {
  const near = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]) < reach
  const lines = splitAtForks(pieces.filter((piece) => piece.some((point) => !same(point, piece[0]))), near)
  const endsAt = (point) => lines.flatMap((line) => [line[0], line.at(-1)]).filter((end) => near(end, point)).length
  for (let i = 0; i < lines.length; i++) {
    for (let j = i + 1; j < lines.length; j++) {
      const [a, b] = [lines[i], lines[j]]
      const fits = [[a, b], [a, b.toReversed()], [a.toReversed(), b], [a.toReversed(), b.toReversed()]]
      const fit = fits.find(([one, two]) => near(one.at(-1), two[0]) && endsAt(two[0]) === 2)
      if (!fit) continue
      lines[i] = [...fit[0], ...fit[1].slice(1)]
      lines.splice(j, 1)
      j = i
    }
  }
  return lines.map((line) => (line.length > 3 && near(line[0], line.at(-1)) ? [...line.slice(0, -1), line[0]] : line))
}

// One line alone carries the shape here, and no neighbour: it is thinned half as much.
const finer = (point) => tolerance(point) / 2

const disputed = contested.map(({ id, name, inSource }) => {
  const pieces = read('disputed.json').features.filter((f) => f.properties.name === inSource)
  // The pieces were digitised apart: their ends lie up to 0.003 degrees from each other.
  const lines = join(pieces.flatMap((f) => f.geometry.coordinates), 0.004)
  if (lines.length !== 1 || !same(lines[0][0], lines[0].at(-1))) throw new Error(`${inSource} does not close: ${lines.length} lines`)
  return { type: 'Feature', properties: { layer: 'disputed', id, name }, geometry: { type: 'LineString', coordinates: thin(lines[0], finer) } }
})

// ---- Water: GSHHG comes cut into bins of whole degrees, as text ---------------------------------------------------------

function segments(file) {
  const blocks = readFileSync(file, 'utf8').split(/^>.*$/m)
  const points = (block) => block.split('\n').filter((line) => /^[-\d]/.test(line)).map((line) => line.split('\t').map(Number))
  return blocks.map(points).filter((line) => line.length > 1)
}

const isOnLand = (point) => land.some(({ geometry }) => geometry.coordinates.some((polygon) => holds(polygon[0], point)))
const middle = (ring) => [0, 1].map((axis) => ring.reduce((sum, point) => sum + point[axis], 0) / ring.length)

// What does not close reaches beyond the data that was read: the Caspian, which Natural Earth draws.
const lakes = join(segments('lakes.txt'), 0.002)
  .filter((line) => same(line[0], line.at(-1)))
  .map((ring) => thin(ring))
  .filter((ring) => ring.length >= 4 && Math.abs(area(ring)) > 0.01 && isOnLand(middle(ring)))
  .map((ring) => {
    const name = Object.keys(lakeNames).find((key) => holds(ring, lakeNames[key]))
    return { type: 'Feature', properties: { layer: 'lake', ...(name && { name }) }, geometry: { type: 'Polygon', coordinates: [ring] } }
  })

const passes = (line, point) => line.some((end, i) => i > 0 && distanceToSegment(point, line[i - 1], end) < 0.03)

const rivers = join(segments('rivers.txt'), 0.005)
  .map((line) => thin(line))
  .map((coordinates) => {
    const name = Object.keys(riverNames).find((key) => riverNames[key].some((point) => passes(coordinates, point)))
    return { type: 'Feature', properties: { layer: 'river', ...(name && { name }) }, geometry: { type: 'LineString', coordinates } }
  })

// ---- Cutting ------------------------------------------------------------------------------------------------------------

/** The region's frame, or one that much smaller, with a point every quarter degree: d3-geo bows long edges along great circles. */
function frame(inset) {
  const [w, s, e, n] = [west + inset, south + inset, east - inset, north - inset]
  const corners = [[w, s], [e, s], [e, n], [w, n], [w, s]]
  const ring = corners.slice(1).flatMap((to, i) => {
    const from = corners[i]
    const steps = Math.ceil(Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])) * 4)
    return Array.from({ length: steps }, (_, k) => [0, 1].map((axis) => from[axis] + ((to[axis] - from[axis]) * k) / steps))
  })
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] }
}

const collection = (features) => ({ type: 'FeatureCollection', features })

async function cut(command, features, inset) {
  const parts = []
  for (const kind of ['Polygon', 'LineString']) {
    const ofKind = features.filter((f) => f.geometry.type.endsWith(kind))
    if (!ofKind.length) continue
    const input = { 'in.json': collection(ofKind), 'frame.json': frame(inset) }
    const out = await mapshaper.applyCommands(`-i in.json -${command} frame.json -o out.json format=geojson`, input)
    parts.push(...JSON.parse(out['out.json']).features)
  }
  return parts.filter((f) => f.geometry)
}

// ---- Writing ------------------------------------------------------------------------------------------------------------

/** Rounds, drops what the rounding has made equal or flat, and turns rings as RFC 7946 has them: outer counterclockwise. */
function tidy(geometry, decimals) {
  const round = ([x, y]) => [Number(x.toFixed(decimals)), Number(y.toFixed(decimals))]
  const path = (line) => line.map(round).filter((point, i, all) => i === 0 || !same(point, all[i - 1]))
  const turn = (ring, i) => (area(ring) > 0 === (i === 0) ? ring : ring.toReversed())
  const polygon = (rings) => {
    const paths = rings.map(path)
    return isRing(paths[0]) ? paths.filter(isRing).map(turn) : []
  }
  const { type, coordinates } = geometry
  if (type === 'Point') return { type, coordinates: round(coordinates) }
  const isArea = type.endsWith('Polygon')
  const list = type.startsWith('Multi') ? coordinates : [coordinates]
  const parts = isArea ? list.map(polygon).filter((rings) => rings.length) : list.map(path).filter((line) => line.length > 1)
  if (!parts.length) return null
  const single = isArea ? 'Polygon' : 'LineString'
  return parts.length === 1 ? { type: single, coordinates: parts[0] } : { type: `Multi${single}`, coordinates: parts }
}

/** One feature a line, so that a change can be read. The map shows `credit`. */
function write(file, credit, features, decimals) {
  const tidied = features.map(({ properties, geometry }) => ({ type: 'Feature', properties, geometry: tidy(geometry, decimals) }))
  const lines = tidied.filter((f) => f.geometry).map((f) => JSON.stringify(f))
  writeFileSync(file, `{"type":"FeatureCollection","credit":${JSON.stringify(credit)},"features":[\n${lines.join(',\n')}\n]}\n`)
}

const order = ['land', 'lake', 'river', 'border', 'disputed']
const region = (await cut('clip', [...land, ...lakes, ...rivers, ...borders, ...disputed], 0)).sort(
  (a, b) => order.indexOf(a.properties.layer) - order.indexOf(b.properties.layer),
)
const points = labels.map(([kind, name, coordinates]) => ({
  type: 'Feature', properties: { layer: 'label', kind, name }, geometry: { type: 'Point', coordinates },
}))
write('basemap.json', 'Natural Earth · GSHHG', [...region, ...points], 3)

// The world reaches 0.01 degrees under the region's edge, so that no seam shines through; its borders end at the edge. One
// feature holds them all, since nobody asks a far border between whom it runs.
const around = await cut('erase', land, 0.01)
const far = (await cut('erase', borders, 0)).flatMap((f) => (f.geometry.type === 'LineString' ? [f.geometry.coordinates] : f.geometry.coordinates))
const line = { type: 'Feature', properties: { layer: 'border' }, geometry: { type: 'MultiLineString', coordinates: far } }
write('world.json', 'Natural Earth', [...around, line], 2)

const [district] = read('khojavend.json').features
const ring = thin(polygonsOf(district.geometry)[0][0], () => 0.005)
const khojavend = {
  type: 'Feature',
  properties: { name: 'Khojavend district', source: 'Natural Earth 4.1.0, Admin 1' },
  geometry: tidy({ type: 'Polygon', coordinates: [ring] }, 4),
}
writeFileSync('khojavend-district.geojson', `${JSON.stringify(khojavend)}\n`)
