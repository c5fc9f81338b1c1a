export const da = {
  missingTitle: 'Siden findes ikke',
  missingText:
    'Der er ikke noget på denne adresse, eller du har ikke adgang til det. Har du et medlemskab, så log ind og prøv igen.',
  failureTitle: 'Noget gik galt hos os',
  failureText: 'Fejlen er skrevet ned. Prøv igen om lidt. Intet af det, du sendte, er halvt gemt.',
  failureNumber: (id: string) => `Fejlens nummer: ${id}`,
  awayTitle: 'Klynge kan ikke svare lige nu',
  awayText: 'Databasen svarer ikke. Prøv igen om et øjeblik; vi forbinder selv igen.',
  tooManyTitle: 'For mange forsøg',
  tooManyText: 'Vent et minut, og prøv så igen.',
  tooLargeTitle: 'Filen er for stor',
  tooLargeText: 'En fil må højst fylde 50 MB, og der kan sendes 20 ad gangen, i alt højst 200 MB.',
  foreignFormTitle: 'Formularen er udløbet',
  foreignFormText:
    'Siden har været åben længere end din adgang, eller den er sendt fra et andet sted. Gå tilbage, genindlæs siden, og send igen.',
  badDayTitle: 'Datoen findes ikke',
  badDayText: (text: string) => `»${text}« er ikke en dag. Skriv den som 2022-11-08.`,
  badRequestTitle: 'Forespørgslen kan ikke læses',
  badRequestText: 'Adressen eller formularen er ikke skrevet, så vi kan læse den.',
  toFrontPage: 'Til forsiden',
  signIn: 'Log ind',
}
