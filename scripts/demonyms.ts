/** English adjectives of countries ("Japanese time", "Swiss time"), by country code. CLDR has none; this list is our own. */
const rows = `
AE Emirati|AF Afghan|AL Albanian|AM Armenian|AR Argentine Argentinian|AT Austrian|AU Australian|AZ Azerbaijani|BA Bosnian
BD Bangladeshi|BE Belgian|BG Bulgarian|BH Bahraini|BN Bruneian|BO Bolivian|BR Brazilian|BT Bhutanese|BW Botswanan|BY Belarusian
CA Canadian|CH Swiss|CL Chilean|CM Cameroonian|CN Chinese|CO Colombian|CR Costa_Rican|CU Cuban|CY Cypriot|CZ Czech
DE German|DJ Djiboutian|DK Danish|DO Dominican|DZ Algerian|EC Ecuadorian|EE Estonian|EG Egyptian|ER Eritrean|ES Spanish
ET Ethiopian|FI Finnish|FJ Fijian|FR French|GA Gabonese|GB British|GE Georgian|GH Ghanaian|GR Greek|GT Guatemalan
HN Honduran|HR Croatian|HT Haitian|HU Hungarian|ID Indonesian|IE Irish|IL Israeli|IN Indian|IQ Iraqi|IR Iranian
IS Icelandic|IT Italian|JM Jamaican|JO Jordanian|JP Japanese|KE Kenyan|KG Kyrgyz|KH Cambodian|KP North_Korean
KR Korean South_Korean|KW Kuwaiti|KZ Kazakh Kazakhstani|LA Lao Laotian|LB Lebanese|LK Sri_Lankan|LR Liberian|LT Lithuanian
LU Luxembourgish|LV Latvian|LY Libyan|MA Moroccan|MD Moldovan|ME Montenegrin|MG Malagasy|MK Macedonian|ML Malian
MM Myanmar Burmese|MN Mongolian|MR Mauritanian|MT Maltese|MU Mauritian|MV Maldivian|MW Malawian|MX Mexican|MY Malaysian
MZ Mozambican|NA Namibian|NG Nigerian|NI Nicaraguan|NL Dutch|NO Norwegian|NP Nepalese Nepali|NZ New_Zealand|OM Omani
PA Panamanian|PE Peruvian|PG Papua_New_Guinean|PH Philippine Filipino|PK Pakistani|PL Polish|PT Portuguese|PW Palauan
PY Paraguayan|QA Qatari|RO Romanian|RS Serbian|RU Russian|RW Rwandan|SA Saudi Saudi_Arabian|SD Sudanese|SE Swedish
SG Singaporean|SI Slovenian|SK Slovak|SN Senegalese|SO Somali|SV Salvadoran|SY Syrian|TH Thai|TJ Tajik|TL Timorese
TM Turkmen|TN Tunisian|TO Tongan|TR Turkish|TW Taiwanese|TZ Tanzanian|UA Ukrainian|UG Ugandan|US American|UY Uruguayan
UZ Uzbek|VE Venezuelan|VN Vietnamese|WS Samoan|YE Yemeni|ZA South_African|ZM Zambian|ZW Zimbabwean
`;

export const demonyms: ReadonlyMap<string, readonly string[]> = new Map(
  rows
    .trim()
    .split(/[|\n]/u)
    .map((row) => row.split(" "))
    .map(([code = "", ...words]) => [code, words.map((word) => word.replaceAll("_", " "))]),
);
