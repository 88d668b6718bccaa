/**
 * Draws the rooms and the rooms within them, as the code has them: `depcruise --output-type json … | node build/draw-rooms.mjs`.
 * Each line is a room, its files, and the rooms that it imports with the number of imports. Forbidden imports follow, and
 * the exit code is then 1.
 */
import { text } from 'node:stream/consumers';

const { modules, summary } = JSON.parse(await text(process.stdin));
const ours = modules.filter(
  ({ source }) => /^(src|workbench)\//.test(source) && !source.startsWith('workbench/test/'),
);

/** `src/domain/values/dates.ts` is in `src/domain` and there in `values`. */
function placeOf(path) {
  const [, room, rest] = /^(src\/[^/]+|workbench)\/(.*)$/.exec(path) ?? [];
  if (room === undefined || room.includes('.')) return null;
  return { room, inner: rest.includes('/') ? rest.slice(0, rest.indexOf('/')) : '' };
}

const drawn = new Map();
for (const { source, dependencies } of ours) {
  const place = placeOf(source);
  if (place === null) continue;
  const inner = drawn.get(place.room) ?? drawn.set(place.room, new Map()).get(place.room);
  const line =
    inner.get(place.inner) ?? inner.set(place.inner, { files: 0, imports: new Map() }).get(place.inner);
  line.files += 1;
  for (const { resolved } of dependencies) {
    const to = placeOf(resolved);
    if (to === null || (to.room === place.room && to.inner === place.inner)) continue;
    const name = to.room === place.room ? to.inner || 'its own files' : to.room.replace('src/', '@');
    line.imports.set(name, (line.imports.get(name) ?? 0) + 1);
  }
}

/** A room stands above those that it imports. */
function inOrder(inner) {
  const floor = (name, below = new Set()) => {
    const others = [...(inner.get(name)?.imports.keys() ?? [])].filter(
      (to) => inner.has(to) && !below.has(to),
    );
    return Math.max(0, ...others.map((to) => 1 + floor(to, new Set(below).add(name))));
  };
  return [...inner]
    .map(([name, line]) => ({ name, floor: floor(name), ...line }))
    .sort((a, b) => b.floor - a.floor);
}

for (const [room, inner] of [...drawn].sort()) {
  const files = [...inner.values()].reduce((sum, line) => sum + line.files, 0);
  console.log(`${room} (${files} files)`);
  for (const { name, files: count, imports } of inOrder(inner)) {
    const arrows = [...imports].sort().map(([to, times]) => `${to} ${times}`);
    console.log(
      `  ${(name || '·').padEnd(14)}${String(count).padStart(4)}  → ${arrows.join(', ') || 'nothing of ours'}`,
    );
  }
}

const errors = summary.violations.filter(({ rule }) => rule.severity === 'error');
for (const { rule, from, to } of errors) console.error(`forbidden (${rule.name}): ${from} → ${to}`);
console.log(
  `${errors.length} forbidden imports, ${summary.totalCruised} files, ${summary.totalDependenciesCruised} imports`,
);
process.exitCode = errors.length === 0 ? 0 : 1;
