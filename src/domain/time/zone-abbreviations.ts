/**
 * Abbreviations of zones as sets, each with the offset that it claims: CST is Chicago's, Shanghai's or Havana's.
 * From the tz database 2025b and CLDR 48; which one is meant, the other half of the time or the place decides.
 */
import type { ZoneChoice, ZoneLabel } from "./zone-label.ts";
import { offsetName } from "./wall-clock.ts";

/** Abbreviation, claimed offset in minutes (`-` where it names no season), zones. */
const rows = `
JST 540 Asia/Tokyo
KST 540 Asia/Seoul Asia/Pyongyang
UTC 0 UTC
UT 0 UTC
GMT 0 UTC
Z 0 UTC
EST -300 America/New_York America/Toronto America/Jamaica America/Panama America/Cancun
EDT -240 America/New_York America/Toronto
ET - America/New_York America/Toronto
CST -360 America/Chicago America/Winnipeg America/Mexico_City America/Costa_Rica America/Regina
CST 480 Asia/Shanghai Asia/Taipei
CST -300 America/Havana
CDT -300 America/Chicago America/Winnipeg
CDT -240 America/Havana
CT - America/Chicago America/Winnipeg
MST -420 America/Denver America/Phoenix America/Edmonton
MDT -360 America/Denver America/Edmonton
MT - America/Denver America/Edmonton
PST -480 America/Los_Angeles America/Vancouver America/Tijuana
PST 480 Asia/Manila
PDT -420 America/Los_Angeles America/Vancouver America/Tijuana
PT - America/Los_Angeles America/Vancouver
AKST -540 America/Anchorage
AKDT -480 America/Anchorage
HST -600 Pacific/Honolulu
HAST -600 Pacific/Honolulu
AST -240 America/Halifax America/Puerto_Rico Atlantic/Bermuda
AST 180 Asia/Riyadh Asia/Kuwait Asia/Baghdad
ADT -180 America/Halifax Atlantic/Bermuda
NST -210 America/St_Johns
NDT -150 America/St_Johns
BRT -180 America/Sao_Paulo
ART -180 America/Argentina/Buenos_Aires
CLT -240 America/Santiago
CLST -180 America/Santiago
COT -300 America/Bogota
PET -300 America/Lima
VET -240 America/Caracas
BST 60 Europe/London
BST 360 Asia/Dhaka
IST 330 Asia/Kolkata
IST 120 Asia/Jerusalem
IST 60 Europe/Dublin
IDT 180 Asia/Jerusalem
WET 0 Europe/Lisbon Atlantic/Canary
WEST 60 Europe/Lisbon Atlantic/Canary
CET 60 Europe/Paris Europe/Berlin Europe/Rome Europe/Madrid Europe/Brussels Europe/Zurich Africa/Algiers
CEST 120 Europe/Paris Europe/Berlin Europe/Rome Europe/Madrid Europe/Brussels Europe/Zurich
EET 120 Europe/Kyiv Europe/Athens Europe/Helsinki Africa/Cairo
EEST 180 Europe/Kyiv Europe/Athens Europe/Helsinki Africa/Cairo
MSK 180 Europe/Moscow
TRT 180 Europe/Istanbul
GST 240 Asia/Dubai Asia/Muscat
IRST 210 Asia/Tehran
PKT 300 Asia/Karachi
NPT 345 Asia/Kathmandu
ICT 420 Asia/Bangkok Asia/Ho_Chi_Minh
WIB 420 Asia/Jakarta
WITA 480 Asia/Makassar
WIT 540 Asia/Jayapura
SGT 480 Asia/Singapore
HKT 480 Asia/Hong_Kong
PHT 480 Asia/Manila
PHST 480 Asia/Manila
AWST 480 Australia/Perth
ACST 570 Australia/Adelaide Australia/Darwin
ACDT 630 Australia/Adelaide
AEST 600 Australia/Sydney Australia/Brisbane
AEDT 660 Australia/Sydney
AEDST 660 Australia/Sydney
NZST 720 Pacific/Auckland
NZDT 780 Pacific/Auckland
NZT - Pacific/Auckland
AET - Australia/Sydney
ChST 600 Pacific/Guam
AoE - -12:00
MYT 480 Asia/Kuala_Lumpur
MMT 390 Asia/Yangon
BOT -240 America/La_Paz
UYT -180 America/Montevideo
PYT -180 America/Asuncion
GFT -180 America/Cayenne
UZT 300 Asia/Tashkent
AZT 240 Asia/Baku
FJT 720 Pacific/Fiji
PGT 600 Pacific/Port_Moresby
SAST 120 Africa/Johannesburg
EAT 180 Africa/Nairobi
CAT 120 Africa/Maputo
WAT 60 Africa/Lagos
`;

const abbreviations = new Map<string, ZoneChoice[]>();
for (const row of rows.trim().split("\n")) {
  const [name = "", minutes = "", ...zones] = row.split(" ");
  const claims = minutes === "-" ? null : Number(minutes) * 60;
  const known = abbreviations.get(name) ?? [];
  abbreviations.set(name, [...known, ...zones.map((zone) => ({ zone, claims }))]);
}

/** Every abbreviation of the table, in its order: "JST", "EST". */
export const abbreviationNames: readonly string[] = [...abbreviations.keys()];

/** What an abbreviation of the table can mean; of equal content no two names have the same array. */
export function choicesOf(name: string): readonly ZoneChoice[] {
  return abbreviations.get(name) ?? [];
}

/** The label that an abbreviation or an offset (`UTC+9`, `GMT-5`, `UTC+05:30`) at this place is, if it is one. */
export function abbreviationAt(
  text: string,
  at: number,
): { readonly label: ZoneLabel; readonly end: number } | null {
  word.lastIndex = at;
  const found = word.exec(text)?.[0];
  const choices = found === undefined ? undefined : abbreviations.get(found);
  if (found === undefined || choices === undefined) return null;
  const end = at + found.length;
  if (found === "UTC" || found === "GMT") {
    offset.lastIndex = end;
    const [whole = "", sign, hour, minute = "0"] = offset.exec(text) ?? [];
    const seconds = (Number(hour) * 3600 + Number(minute) * 60) * (sign === "-" ? -1 : 1);
    if (sign !== undefined && Math.abs(seconds) > 14 * 3600) return null; // "UTC+25": no zone
    if (sign !== undefined) {
      return {
        label: {
          kind: "zones",
          choices: [{ zone: offsetName(seconds), claims: null }],
          place: null,
          mentioned: false,
        },
        end: end + whole.length,
      };
    }
  }
  return { label: { kind: "zones", choices, place: null, mentioned: false }, end };
}

// "2000 UTC-certified radios" names no zone.
const word = /(?:ChST|AoE|[A-Z]{1,5})(?![A-Za-z]|-[a-z])/y;
const offset = / ?([+-]) ?(\d{1,2})(?::?([0-5]\d))?(?!\d)/y;
