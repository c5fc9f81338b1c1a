/** Small files to be filled in. The names are invented, the codes are real, so that a try shows what happens. */
export const organizationsExample = {
  name: 'organisationer.csv',
  text: [
    'navn;art;region;kommunekoder;fra;til;kilde;adresse',
    'Sundhedsråd Eksempel;sundhedsråd;Region Nordjylland;0860 0813;2026-01-01;;Et eksempel;https://example.org/',
    'Eksempeludvalget;udvalg;1081;;2026-01-01;2027-12-31;Et eksempel;',
    '',
  ].join('\r\n'),
}

export const claimsExample = {
  name: 'udsagn.csv',
  text: [
    'set;regionskode;cluster;hospital;kommunekode;kommune;source;fra;til;sikkerhed',
    'eksempel_2022;1081;Klynge Nord;Regionshospital Nordjylland, Hjørring;0860;Hjørring;Side 1;2022-07-01;;bekræftet',
    'eksempel_2022;1081;Klynge Nord;;0813;Frederikshavn;Side 1;2022-07-01;;antaget',
    '',
  ].join('\r\n'),
}
