// scripts/zz-run.ts
import fc2 from "fast-check";
import { readFileSync, appendFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { createServer } from "node:http";

// src/testing/mutated-documents.ts
import fc from "fast-check";
var longWord = "Wirtschaftsgenossenschaft".repeat(12);
var dates = [
  ...["0000", "0001-01", "0099-12-31", "9999-12-31", "1969-12-31T23:59:59Z", "2021-02-28", "2024-02-29"],
  ...["0000-01-01T00:00Z", "9999-12-31T23:59:59.999Z", "2021-07-31T00:00-23:59", "2021-07-31T24:00Z"]
];
var numbers = [0, 1, -1, 0.5, 1e21, 1e308, 5e-324, 2 ** 53, 2 ** 31, 86400, "12", null];
var texts = [
  ...["", " ", "\xAD", "\n\n", longWord, `${longWord} ${longWord}`, "x ".repeat(400), "-", ".", "0"],
  ...["\u0627\u0644\u0627\u0642\u062A\u0635\u0627\u062F \u0627\u0644\u0627\u062C\u062A\u0645\u0627\u0639\u064A", "\u179F\u17C1\u178A\u17D2\u178B\u1780\u17B7\u1785\u17D2\u1785\u179F\u1784\u17D2\u1782\u1798".repeat(20), "\u793E\u4F1A\u7D4C\u6E08".repeat(40), "\u{1F3F3}\uFE0F\u200D\u{1F308}".repeat(30), "<b>"]
];
var maps = [
  {},
  { en: "" },
  { en: { en: "In a map in a map" } },
  { km: "\u178F\u17C2\u1798\u17BD\u1799" },
  { ar: "\u0627\u0644\u0639\u0631\u0628\u064A\u0629", "zh-Hant": "\u4E2D\u6587", "en-GB": "British" },
  { "sr-Latn-RS": "Samo", "de-CH-1996": "Alt", x: "x", "en-": "y", "zz-ZZ": "Nobody\u2019s" },
  { en: longWord, id: " " }
];
var tags = ["zz", "zh-Hant", "sr-Latn", "en_US", "i-klingon", "art-lojban", "qaa-Qaaa-QM", "de-1996", "iw", "mul", "und"];
var codes = ["ZZ", "AA", "XK", "UK", "EU", "QO", "jp", "su", "TP", "USA", "00"];
var addresses = ["#", "?", "a".repeat(2e3), `https://${"a.".repeat(90)}example/`, "https://\u4F8B\u3048.\u30C6\u30B9\u30C8/\u8DEF", "HTTP://EXAMPLE.ORG:80/.."];
var ids = ["a", "A", "0", "constructor", "__proto__", "x".repeat(400), "-a", "toString"];
var zones = ["Asia/Jakarta", "UTC", "Etc/GMT+12", "+07:00", "Mars/Olympus", "europe/paris", longWord];
var types = ["video/mp4", "application/pdf", "PDF", "application/", `${longWord}/${longWord}`, "text/html;charset=utf-8"];
var kinds = ["brief", "evaluation", "compendium", "study", longWord, "Brief", "constructor", "web-page", "press"];
var odd = {
  ...byName(dates, "date start end updated"),
  ...byName(numbers, "size pages page width height position duration start"),
  ...byName([...texts, ...maps], "title subtitle shortTitle summary note text name topic alt place source"),
  ...byName(tags, "language"),
  ...byName(codes, "countries code"),
  ...byName(addresses, "url page mentions registration recording"),
  ...byName(ids, "id phases gathers"),
  ...byName(zones, "timeZone"),
  ...byName(types, "mediaType"),
  ...byName(kinds, "kind"),
  ...byName(["announced", "in-progress", "cancelled", "postponed", "held"], "status")
};
var anything = [...texts, ...maps, ...numbers, true, [], [[]], {}];
function byName(values, names) {
  return Object.fromEntries(names.split(" ").map((name) => [name, values]));
}
var kindsOfChange = [
  ...["odd", "odd", "odd", "odd", "drop", "repeat", "swap", "anything", "many", "reverse", "add", "self"]
];
function mutated(documents, most = 12) {
  const change = fc.record({
    kind: fc.constantFrom(...kindsOfChange),
    place: fc.nat(),
    value: fc.nat({ max: 999 })
  });
  const from = fc.record({ document: fc.constantFrom(...documents), first: fc.nat({ max: 60 }) });
  return fc.tuple(from, fc.array(change, { minLength: 1, maxLength: most })).map(([{ document: document2, first }, changes]) => {
    const copy = sample(document2, first);
    for (const each of changes) apply(copy, each);
    return copy;
  });
}
function sample(document2, first) {
  const copy = structuredClone(document2);
  for (const name of ["outputs", "videos", "news", "events"]) {
    const records = copy[name];
    copy[name] = [...records, ...records].slice(first % records.length).slice(0, 5);
  }
  return copy;
}
function apply(document2, { kind, place, value }) {
  const places = placesIn(document2);
  const at = places[place % Math.max(1, places.length)];
  if (at === void 0) return;
  const { parent, key, field } = at;
  const pick = (values) => structuredClone(values[value % values.length]);
  const list = Array.isArray(parent) ? parent : void 0;
  switch (kind) {
    case "drop":
      if (list) list.splice(Number(key), 1);
      else Reflect.deleteProperty(parent, key);
      break;
    case "repeat":
      list?.push(structuredClone(parent[key]));
      break;
    case "many":
      if (list) for (let index = 0; index < 30; index++) list.push(structuredClone(parent[key]));
      break;
    case "swap": {
      const other = places[(place + value) % places.length] ?? at;
      const { [key]: mine } = parent;
      parent[key] = structuredClone(other.parent[other.key]);
      other.parent[other.key] = structuredClone(mine);
      break;
    }
    case "reverse":
      if ("start" in parent && "end" in parent)
        Object.assign(parent, { start: parent["end"], end: parent["start"] });
      break;
    case "add": {
      const names = Object.keys(odd);
      const name = names[value % names.length] ?? "";
      const values = odd[name] ?? anything;
      if (!list) parent[name] = structuredClone(values[place % values.length]);
      break;
    }
    case "self":
      if (typeof parent["id"] === "string") {
        const id = parent["id"];
        Object.assign(parent, { gathers: [id, id], phases: [id], mentions: [`#kiosk=${id}`] });
      }
      break;
    case "odd":
      parent[key] = pick(odd[field] ?? anything);
      break;
    default:
      parent[key] = pick(anything);
  }
}
function placesIn(node, field = "") {
  if (typeof node !== "object" || node === null) return [];
  const parent = node;
  return Object.keys(parent).flatMap((key) => {
    const name = Array.isArray(parent) ? field : key;
    if (name === "version" || name === "$schema") return [];
    return [{ parent, key, field: name }, ...placesIn(parent[key], name)];
  });
}
var attributeValues = {
  limit: ["-1", "0", "1", "many", "1e9", "Infinity", "NaN", "0.5", " 2 "],
  "heading-level": ["1e9", "-1", "0", "6", "h2", "NaN"],
  country: ["__proto__", "jp", "ZZ", "x".repeat(1e3), "*", "J P"],
  phase: ["constructor", "1", "*", ".."],
  kind: ["constructor", "brief evaluation", "toString brief", " "],
  language: ["en", "x-private", "__proto__", "en_us", "i".repeat(1e3)],
  ids: ["__proto__", "a a a", " ", "x".repeat(5e3)],
  lang: ["ar", "km", "xx", "en-u-nu-thai", "zh-Hant-TW-x-a", "e".repeat(1e4), "-", "*", "de"],
  theme: ["dark", "light", "constructor"],
  layout: ["grid", "list", "compact", "tiles", "__proto__"],
  show: ["past", "upcoming", "lessons", "__proto__", "all"],
  kinds: ["phase output event video news", "constructor", "event event", " "],
  sections: ["constructor search search", "map briefs", "__proto__", "news news news", " ", "contact"],
  query: ["a", '"', "x".repeat(1e3), "( ) [ ] \\", "\u0441\u043E\u0432\u0430"],
  record: ["__proto__", "0", "none", " "],
  neighbours: ["none", "__proto__"],
  filters: ["", "false"],
  for: ["none", "#", " ", "[]", "kiosk-search"],
  filter: ["{", "constructor", "[object Object]"]
};
var oddAttributes = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ filters: "", query: "a", for: "none" }) },
  {
    weight: 1,
    arbitrary: fc.record(
      Object.fromEntries(
        Object.entries(attributeValues).map(([name, values]) => [name, fc.constantFrom(...values)])
      ),
      { requiredKeys: [] }
    )
  }
);

// scripts/zz-run.ts
import sirv from "sirv";
var docs = ["sse-asia", "full"].map((n2) => JSON.parse(readFileSync(`/tmp/wt/fuzz/examples/${n2}/manifest.json`, "utf8")));
var seed = Number(process.argv[2] ?? 1);
var runs = Number(process.argv[3] ?? 100);
var serve = sirv("/tmp/fz/page", { dev: true });
var server = createServer((q, r) => serve(q, r)).listen(0);
var port = server.address().port;
var browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"] });
var context = await browser.newContext({ locale: "en-GB", viewport: { width: 400, height: 800 } });
var page = await context.newPage();
var uncaught = [];
page.on("pageerror", (e) => uncaught.push("uncaught " + String(e.stack).slice(0, 600)));
page.on("console", (m) => {
  if (m.type() === "error" && !/Content Security|Failed to load|Refused/.test(m.text())) uncaught.push("console " + m.text().slice(0, 800));
});
await page.goto(`http://127.0.0.1:${port}/`);
await page.waitForFunction(() => "tryOut" in window);
var found = /* @__PURE__ */ new Map();
var n = 0;
var t = Date.now();
var docsArb = fc2.tuple(mutated(docs), oddAttributes);
for (const [doc, attributes] of fc2.sample(docsArb, { numRuns: runs, seed })) {
  n++;
  uncaught.length = 0;
  let r;
  try {
    r = await Promise.race([page.evaluate(async ([d, a, axe]) => {
      const stage = document.querySelector("#stage");
      const w = window;
      const out = [...await w.tryOut(stage, w.parseManifest(d, { base: "https://publisher.example/m.json" }), a)];
      return out;
    }, [doc, attributes, n % 20 === 0]), new Promise((r2) => setTimeout(() => r2(["hangs"]), 3e4))]);
  } catch (e) {
    r = ["throws " + String(e).slice(0, 500)];
  }
  await page.evaluate(() => new Promise((r2) => setTimeout(r2, 5)));
  for (const f of [...r, ...uncaught]) {
    const key = f.replace(/\d+ px/, "N px").replace(/: [^:›]{30,}$/s, "").slice(0, 160);
    const old = found.get(key);
    if (!old) {
      found.set(key, { f, count: 1, n });
      appendFileSync("/tmp/fz/found.log", `#${n} ${f}
   attrs ${JSON.stringify(attributes).slice(0, 200)}
`);
    } else old.count++;
  }
  if (r.includes("hangs")) {
    console.log("HANG at", n, JSON.stringify(attributes).slice(0, 300));
    break;
  }
}
console.log(n, "cases", Date.now() - t, "ms");
console.log([...found].sort((a, b) => b[1].count - a[1].count).map(([k, v]) => `${v.count}\xD7 #${v.n} ${v.f.slice(0, 330)}`).join("\n"));
await browser.close();
server.close();
