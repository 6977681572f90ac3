/**
 * The forms in which English texts state times, as templates. `{A.t}` is the first half's clock, `{B.md}` the day of the
 * second, and so on; see `render.ts`. After `@`: the zones of the halves (`L` is the place of the context), and flags:
 * `d` the second half names its day, `r` a range, `u` the day is the date line's, `x` never broken.
 */
export const formsEn = `
On {A.md}, commencing at {A.t} ({B.t} on {B.md}, Japan time) for about 40 minutes. @ L JP d
On {A.md}, commencing at {A.t} ({B.t} on {B.md}, Japan time), for approximately 1 hour, the two met. @ L JP d
On {A.md}, at {A.t} ({B.t} on {B.md}, JST), the Minister spoke by telephone. @ L JP d
starting at {A.t} (local time; {B.t} on {B.md}, JST) @ L JP d
from {A.t} (local time, {B.t} on {B.md} Japan time) @ L JP d
at {A.t} local time ({B.t} on {B.md} JST) @ L JP d
On {A.md} at {A.t} local time ({B.t} Japan time on {B.md}), they exchanged views. @ L JP d
at {A.t}, local time, on {A.md} ({B.t}, Japan time, on {B.md}) @ L JP d
On {A.w}, {A.md}, at {A.t} ({B.w}, {B.md}, {B.t} Japan time), the signing took place. @ L JP d
At {A.t} ({B.md}, {B.t} Japan Time) @ L JP d
on {A.md}, {A.y}, at {A.t} {A.ab} ({B.t} {B.ab} on {B.md}) @ NY JP d
{A.md}, {A.t} {A.ab} / {B.md}, {B.t} {B.ab} @ NY PA d
The call began at {A.T} {A.ab} / {B.T} {B.ab} on {B.md}. @ NY LO
{A.T} ET / {B.T} {B.ab}, {B.md} @ NY PA
at {A.t} {A.ab} ({B.t} {B.ab}) on {A.w}, {A.md} @ NY LA
{A.T} {A.ab} or {B.24} {B.ab} on {B.md} @ PA LO
On {A.md}, at {A.t} for about 20 minutes (local time, {B.t} on {B.md}, Japan time). @ L JP d
for 45 minutes from {A.c} ({B.c} JST) on {A.md} @ L JP
The quake struck at {A.T} on {A.md} ({B.4} GMT) @ L UTC
It hit on {A.md} at {A.t} ({B.4}GMT) @ L UTC
in Lisbon at {A.c} ({B.c} GMT) on {A.md} @ LI UTC
launched on {A.md} at {A.4} UTC ({B.t} in Tokyo) @ UTC JP
{A.md}: {A.c} PT / {B.c} JST @ LA JP
{A.c} {A.ab}, {A.md} = {B.c} {B.ab} @ LA JP
{A.T} {A.ab} on {A.md}, which is {B.T} in Tokyo @ LO JP
{A.T} {A.ab} on {A.md} (i.e., {B.T} {B.ab}) @ LO JP
{A.T} {A.ab} | {B.T} {B.ab} on {B.md} @ LO DE
{A.t} {A.ab} – {B.t} {B.ab}, {B.md} @ PA JP x
{A.md}, {A.c} {A.ab} ({B.c} {B.ab}/{C.c} {C.ab}) @ LA NY UTC
{A.md}: {A.c} {A.ab} | {B.c} {B.ab} | {C.c} {C.ab} @ LA NY LO
{A.md}\\n{A.city}: {A.t}\\n{B.city}: {B.t}\\n{C.city}: {C.t} @ LA NY LO
{A.md}\\n{A.t} {A.city}\\n{B.t} {B.city}\\n{C.t} {C.city} @ LO PA DE
Start times, {A.md}\\n- {A.city} – {A.24}\\n- {B.city} – {B.24}\\n- {C.city} – {C.24} @ LO PA JP
{A.md}\\n{A.ab}: {A.t}\\n{B.ab}: {B.t} @ NY JP
{A.md}\\n{A.t} {A.ab}\\n{B.t} {B.ab}\\n{C.t} {C.ab} @ NY LO JP
| {A.city} | {B.city} |\\n|---|---|\\n| {A.md}, {A.24} | {B.24} | @ NY LO
{A.T} in {A.city} on {A.md} is {B.T} in {B.city} @ OS JP
When it is {A.T} in {A.city} on {A.md}, it is {B.T} in {B.city}. @ OS DE
It was {A.T} in {A.city} and {B.T} in {B.city} on {B.md}. @ LO SY x
from {A.t} to {A.e} {A.ab} ({B.t} to {B.e} {B.ab}) on {A.md} @ PA UTC r
on {A.md} from {A.h} to {A.e} {A.ab} ({B.h} to {B.e} {B.ab}) @ PA LO r
{A.24}–{A.e24} {A.ab} on {A.md} ({B.24}–{B.e24} {B.ab}) @ PA LO r
between {A.t} and {A.e} {A.ab} on {A.md} (between {B.t} and {B.e} {B.ab}) @ NY LO r
on {A.md} from {A.t} ({B.t} Japan time) to {A.e} ({B.e} Japan time) @ L JP r
The meeting ran from {A.t} to {A.e} (local time) on {A.md} ({B.t} to {B.e} on {B.md}, Japan time) @ L JP r d
{A.w} at {A.T} Tokyo time ({B.w}, {B.T} GMT), {A.md} @ JP UTC
at {A.t} on {A.md} in {A.city} ({B.t} on {B.md}, Japan time) @ NY JP d
at {A.t} on {A.md} in {A.city} ({B.t} in {B.city}) @ DE IN
{A.w}, {A.md}, {A.t} {A.city} / {B.t} {B.city} @ QU JP
{A.t} {A.country} time on {A.md} ({B.t} {B.country} time) @ DE IN
{A.t} {A.dem} time on {A.md} ({B.t} {B.dem} time) @ CH KR
at {A.t}, {A.city} time, on {A.md} ({B.t}, {B.city} time, on {B.md}) @ SY JP d
at {A.t} (Washington, D.C. time) on {A.md} ({B.t} on {B.md} Japan time) @ NY JP d
at {A.t} (U.S. Eastern Time) on {A.md} and {B.t} (Japan Standard Time) on {B.md} @ NY JP x
{A.t} U.S. Eastern {A.season} Time, {A.md} ({B.t} Japan Standard Time) @ NY JP
{A.t} Eastern ({B.t} Pacific) on {A.md} @ NY LA
{A.T} on the U.S. East Coast on {A.md} ({B.T} in Japan) @ NY JP
{A.24} (UTC{A.off}) on {A.md}, {B.24} UTC @ IN UTC
{A.24} GMT{A.off} ({B.24} GMT) on {A.md} @ JP UTC
{A.iso} ({B.t} in London) @ NY LO
{A.24} ({A.city}) / {B.24} ({B.city}) on {B.md} @ PA JP
{A.c} {A.city}, {B.c} {B.city} on {B.md} @ SY JP
{A.md}, {A.y}, {A.city} {A.24} | {B.city} {B.24} @ LO DE
{A.t} on {A.md}, {A.y} (Japan time) / {B.t} on {B.md}, {B.y} (U.S. Eastern Time) @ JP NY d
{A.t} {A.ab} on {A.dm} ({B.t} {B.ab} on {B.dm}) @ LO JP d
{A.w} {A.dm} at {A.T} {A.ab} ({B.w} {B.dm} at {B.T} {B.ab}) @ LO SY d
at {A.t} on the {A.o} ({B.t} on the {B.o}, Japan time) @ L JP d n
On {A.md}, at {A.t}* ({B.t} on {B.md}, Japan time*) @ L JP d
On {A.md}, at {A.t} ({B.t} on {B.md}, Japan time[2]) @ L JP d
On {A.md}, commencing at {A.t} ({B.t} on {B.md}, Japan time for approximately 1 hour @ L JP d
On {A.md} at around {A.t} ({B.t} on {B.md}, Japan time), the vessel left port. @ L JP d
shortly after {A.t} {A.ab} on {A.md} ({B.t} {B.ab}) @ NY JP
{A.t} IST ({B.4} GMT), {A.md} @ IN UTC
{A.md}, {A.t} CST ({B.t} JST) @ CN JP x
{A.md}, {A.t} BST ({B.t} in Dhaka) @ LOS BD
{A.c} Brussels, {B.c} Kyiv, {C.c} Tokyo ({A.md}) @ BE UA JP
{A.T} in Nepal ({B.T} GMT) on {A.md} @ NP UTC
at {A.T} on {A.md} in Adelaide ({B.T} in Sydney) @ AD SY
{A.T} Central European Time on {A.md} / {B.T} China Standard Time @ PAW CN
{A.T} on {A.md}, Buenos Aires time ({B.T} UTC) @ AR UTC
{A.T} on {A.md} in Nairobi, Kenya ({B.T} in Paris, France) @ KE PA
webcast: {A.md}, {A.c} Singapore / {B.c} London / {C.c} New York @ SG LO NY
{A.t} Tokyo time on {A.md}, {B.t} the same day in Delhi @ JP IN x s
On {A.md}, at about {A.t} local time ({B.t} {B.ab} {B.w}), the second stage came down at sea. @ L NY d
The final starts on {A.w}, {A.md}, at {A.T} Eastern ({B.T} {B.w} in Japan). @ NY JP d
The rocket left the pad on {A.md} at {A.t} {A.ab} ({B.t} local California time; {C.4} GMT). @ NY LA UTC
On {A.md}, {A.T} {A.ab} ({A.city}) corresponds to {B.T} {B.ab} ({B.city}). @ NY DE
Announcement of the award: {A.md}, {A.24} {A.ab} at the earliest ({B.T} {B.ab}). @ PA NY
{A.T} {A.ab} on {A.w}, {A.md} -- {B.T} on {B.w} in {B.city} @ NY JP d
{A.md}: {A.T} E.T. / {B.T} G.M.T. @ NY UTC
Join us on {A.md}\\n• {A.T} Pacific Time (US and Canada)\\n• {B.T} {B.city} @ LA LO
{A.city}: {A.w3} {A.dmy} {A.24}\\n{B.city}: {B.w3} {B.dmy} {B.24}\\n{C.city}: {C.w3} {C.dmy} {C.24} @ LO NY JP d
{A.md}, {A.4}-{A.e4} UTC ({B.4}-{B.e4} {B.ab}) @ UTC JP r
at {A.T} Saint-Exemple time ({B.4} GMT) on {A.md} @ PA UTC x
{A.T} {A.ab} • {B.T} {B.ab} • {B.md} @ NY LA
The paper is sent out on {A.md} at {A.T} {A.city} time, {B.T} {B.city}/Milan time. @ NY PA
On {A.w}, {A.md}, the vessel sent no more word. The coast guard was told at {A.T} {A.ab} ({B.4} UTC). @ NY UTC
`;

/** One time in one zone. After `@`: the zone. */
export const singlesEn = `
On {A.md}, commencing at {A.t}, for about 45 minutes, the Minister received a visit. @ JP
at {A.t} {A.ab} on {A.md} @ NY
{A.md}, {A.t} (JST) @ JP
on {A.md} at {A.24} UTC @ UTC
{A.t} local time on {A.md} @ L
at {A.iso} @ NY
from {A.t} to {A.e} on {A.md} (JST) @ JP r
between {A.t} and {A.e} {A.ab} on {A.md} @ NY r
At {A.t} on {A.md} Mr. Mori, visiting Sydney, made a speech. @ SY
{A.24} CET on {A.md} @ PAW
at {A.T} in Nairobi on {A.md} @ KE
{A.t} Quito, {A.md} @ QU
{A.md}, {A.t} GMT{A.off} @ JP
{A.t} Swiss time on {A.md} @ CH
on {A.md}, {A.y}, at {A.t} in Kathmandu, Nepal @ NP
{A.24} JST ({A.t}) on {A.md} @ JP
on {A.md}, {A.4}–{A.e4} UTC @ UTC r
{A.md} at {A.24} hrs JST @ JP
`;
