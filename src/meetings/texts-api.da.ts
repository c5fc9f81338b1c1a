export const da = {
  credit: 'Klyngernes egne referater. Mødets side fører til dokumentet.',
  allMeetings: 'Møder i alle klynger, de nyeste først.',
  allDecisions: 'Beslutninger i alle klynger, de nyeste først.',
  meetings: 'Møder i en klynge og alt, hvad der er en del af den, eller på et niveau.',
  decisions: 'Beslutninger i en klynge og alt, hvad der er en del af den, eller på et niveau.',
  meeting:
    'Et møde: deltagere, dagsorden, indstillinger, udfald og beslutninger, hvert med sted i kilden. Før mødets dag kun, at det er der.',
  item: 'Et punkt på et møde med sagens tekst, indstillinger, beslutninger, bilag og beløb.',
  page: 'Hvilken del af listen; en del har højst 5.000 linjer.',
}
