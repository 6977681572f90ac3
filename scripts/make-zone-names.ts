/**
 * Makes the tables of places and zone names from CLDR and the tz database:
 *
 *     node --import tsx scripts/make-zone-names.ts [folder of the CLDR packages] [folder of the tz database]
 *
 * Read are `cldr-core`, `cldr-dates-full` and `cldr-localenames-full` (default: node_modules) and `zone.tab` and
 * `tzdata.zi` of the tz database (default: /usr/share/zoneinfo). Written are `zone-cities.ts`, `zone-countries.ts` and
 * `zone-long-names.ts` in src/domain/time, each with the versions it was made from in its head.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { demonyms } from "./demonyms.ts";

const [packages = "node_modules", zoneinfo = "/usr/share/zoneinfo"] = process.argv.slice(2);
const out = new URL("../src/domain/time/", import.meta.url).pathname;

type Tree = { readonly [key: string]: Tree | string | readonly Tree[] };

function json(file: string): Tree {
  // What the packages hold is known by their version; a missing branch shows as undefined and fails below.
  return JSON.parse(readFileSync(join(packages, file), "utf8")) as Tree;
}

/** The branch or leaf at a path; undefined where there is none. */
function at(
  tree: Tree | string | readonly Tree[] | undefined,
  ...path: readonly string[]
): Tree | string | undefined {
  let found: unknown = tree;
  for (const key of path)
    found = typeof found === "object" && found !== null ? Reflect.get(found, key) : undefined;
  return found as Tree | string | undefined;
}

function word(tree: Tree, ...path: readonly string[]): string | undefined {
  const leaf = at(tree, ...path);
  return typeof leaf === "string" ? leaf : undefined;
}

const locales = ["en", "ja"] as const;
const names = Object.fromEntries(
  locales.map((locale) => [
    locale,
    {
      zones: at(
        json(`cldr-dates-full/main/${locale}/timeZoneNames.json`),
        "main",
        locale,
        "dates",
        "timeZoneNames",
      ) as Tree,
      countries: at(
        json(`cldr-localenames-full/main/${locale}/territories.json`),
        "main",
        locale,
        "localeDisplayNames",
        "territories",
      ) as Tree,
    },
  ]),
) as Record<(typeof locales)[number], { readonly zones: Tree; readonly countries: Tree }>;

const cldrVersion = word(json("cldr-core/package.json"), "version") ?? "unknown";
const tzVersion =
  /^# version (\S+)/u.exec(readFileSync(join(zoneinfo, "tzdata.zi"), "utf8"))?.[1] ?? "unknown";

/** Country and zone of every line of zone.tab, in the order of the file. */
const zoneTab = readFileSync(join(zoneinfo, "zone.tab"), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t"))
  .map(([country = "", , zone = ""]) => ({ country, zone }));

const links = [...readFileSync(join(zoneinfo, "tzdata.zi"), "utf8").matchAll(/^L (\S+) (\S+)$/gmu)].map(
  ([, target = "", link = ""]) => [target, link] as const,
);

writeCities();
writeCountries();
writeLongNames();

/** The city that stands for each zone. */
function writeCities(): void {
  const rows = zoneTab.map(({ country, zone }) => {
    const path = zone.split("/");
    const fallback = (path.at(-1) ?? zone).replaceAll("_", " ");
    const english = word(names.en.zones, "zone", ...path, "exemplarCity") ?? fallback;
    const japanese = word(names.ja.zones, "zone", ...path, "exemplarCity") ?? "";
    return [
      zone,
      country,
      english === fallback
        ? english
        : /[,(]/u.test(english)
          ? `${fallback}/${english}`
          : `${english}/${fallback}`,
      japanese,
    ].join("|");
  });
  write(
    "zone-cities.ts",
    "The city that stands for each zone: zone, country, English, Japanese.",
    "zoneCityRows",
    rows,
  );
}

/** Every country and territory with its zones. */
function writeCountries(): void {
  const codes = [...new Set(zoneTab.map((row) => row.country))].sort();
  const rows = codes.map((code) => {
    const zones = distinct(zoneTab.filter((row) => row.country === code).map((row) => row.zone));
    const said = (locale: (typeof locales)[number]) =>
      [code, `${code}-alt-short`, `${code}-alt-variant`]
        .map((key) => word(names[locale].countries, key))
        .filter((name) => name !== undefined && name.length > 2)
        .join("/");
    return [code, zones.join(" "), said("en"), said("ja"), (demonyms.get(code) ?? []).join("/")].join("|");
  });
  write(
    "zone-countries.ts",
    "Countries and territories: code, zones, English, Japanese, English adjectives. Zones that agree since 2023 stand once.",
    "zoneCountryRows",
    rows,
  );
}

/** The zones whose clocks differ now: the first of each kind. */
function distinct(zones: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return zones.filter((zone) => {
    const clock = [2023, 2024, 2025]
      .flatMap((year) => Array.from({ length: 12 }, (_, month) => offset(zone, Date.UTC(year, month, 15))))
      .join();
    if (seen.has(clock)) return false;
    seen.add(clock);
    return true;
  });
}

/** Names of zones that are no place's ("Eastern Standard Time", アメリカ東部標準時) with what they claim. */
function writeLongNames(): void {
  const map = at(
    json("cldr-core/supplemental/metaZones.json"),
    "supplemental",
    "metaZones",
    "metazones",
  ) as unknown as readonly {
    readonly mapZone: { readonly _other: string; readonly _type: string; readonly _territory: string };
  }[];
  const current = currentMetazones();
  const rows: string[] = [];
  for (const metazone of new Set(map.map((row) => row.mapZone._other))) {
    const zones = map
      .filter((row) => row.mapZone._other === metazone && current.get(row.mapZone._type) === metazone)
      .sort((a, b) => Number(b.mapZone._territory === "001") - Number(a.mapZone._territory === "001"))
      .map((row) => present(row.mapZone._type))
      .slice(0, 12);
    const [golden] = zones;
    if (golden === undefined) continue;
    const offsets = [offset(golden, Date.UTC(2025, 0, 15)), offset(golden, Date.UTC(2025, 6, 15))];
    const [standard, daylight] = [Math.min(...offsets), Math.max(...offsets)];
    for (const [kind, claims] of [
      ["generic", "-"],
      ["standard", String(standard)],
      ["daylight", String(daylight)],
    ] as const) {
      const [english = "", japanese = ""] = locales.map((locale) =>
        word(names[locale].zones, "metazone", metazone, "long", kind),
      );
      if (kind === "daylight" && standard === daylight) continue;
      if (english !== "" || japanese !== "")
        rows.push([claims, [...new Set(zones)].join(" "), english, japanese].join("|"));
    }
  }
  write(
    "zone-long-names.ts",
    "Names of zones that are no place's: claimed minutes (`-`: none), zones, English, Japanese.",
    "zoneLongNameRows",
    rows,
  );
}

/** CLDR keeps a zone's oldest name; the tz database's links say which one it has now. */
function present(zone: string): string {
  if (zoneTab.some((row) => row.zone === zone)) return zone;
  const target = links.find(([, link]) => link === zone)?.[0];
  const known = links.find(
    ([from, link]) => link !== zone && from === target && zoneTab.some((row) => row.zone === link),
  );
  if (target !== undefined && zoneTab.some((row) => row.zone === target)) return target;
  return known?.[1] ?? zone;
}

/** The metazone that each zone is in now. */
function currentMetazones(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (tree: Tree, path: readonly string[]): void => {
    for (const [key, value] of Object.entries(tree)) {
      if (Array.isArray(value)) {
        const now = value
          .map((one) => at(one as Tree, "usesMetazone") as Tree)
          .find((one) => one["_to"] === undefined);
        if (now !== undefined) found.set([...path, key].join("/"), String(now["_mzone"]));
      } else if (typeof value === "object") walk(value as Tree, [...path, key]);
    }
  };
  walk(
    at(
      json("cldr-core/supplemental/metaZones.json"),
      "supplemental",
      "metaZones",
      "metazoneInfo",
      "timezone",
    ) as Tree,
    [],
  );
  return found;
}

/** Minutes east of UTC. */
function offset(zone: string, at: number): number {
  const part =
    new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" })
      .formatToParts(at)
      .find((one) => one.type === "timeZoneName")?.value ?? "GMT";
  const [, sign, hour = "0", minute = "0"] = /GMT([+-])(\d\d):(\d\d)/u.exec(part) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hour) * 60 + Number(minute));
}

function write(file: string, what: string, name: string, rows: readonly string[]): void {
  const head = [
    "/**",
    ` * ${what}`,
    " *",
    ` * Made by scripts/make-zone-names.ts from CLDR ${cldrVersion} and the tz database ${tzVersion}; do not edit.`,
    " */",
  ];
  writeFileSync(join(out, file), `${head.join("\n")}\nexport const ${name} = \`\n${rows.join("\n")}\n\`;\n`);
  console.log(`${file}: ${rows.length} rows`);
}
