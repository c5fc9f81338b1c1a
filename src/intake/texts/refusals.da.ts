import type { Objection } from '../../meetings/model/objection.ts'
import type { CorrectionNo } from '../model/corrections.ts'

const corrections: Readonly<Record<CorrectionNo, string>> = {
  'not-a-day': 'Skriv dagen som år-måned-dag, for eksempel 2022-11-08.',
  'not-a-time': 'Skriv klokkeslættet som 14:30. Til stede skrives som 14:30–16:00.',
  'not-an-amount': 'Skriv beløbet i kroner, for eksempel 2.217.349,00.',
  'not-a-year': 'Skriv året med fire cifre.',
  'not-a-choice': 'Vælg et af svarene.',
  needed: 'Feltet skal udfyldes.',
  'too-long': 'Teksten er for lang til feltet.',
  'not-correctable': 'Det kan ikke rettes her.',
}

const objections: Readonly<Record<Objection, string>> = {
  'no-day': 'Mødet mangler en dag.',
  'no-items-and-no-people': 'Et møde skal have mindst ét punkt eller én deltager. Tilføj det, læsningen ikke så.',
  'no-such-time': 'Et klokkeslæt kan ikke læses. Ret det til for eksempel 15:00.',
  'name-missing': 'En deltager mangler et navn. Ret eller afvis deltageren.',
  'name-too-long': 'Et navn er længere end 200 tegn. Ret deltageren.',
  'title-missing': 'Et bilag mangler en titel. Ret eller afvis bilaget.',
  'for-author-alone': 'Et møde, som andre kan se, kan ikke have dele, som kun du kan se.',
  'amount-out-of-range': 'Et beløb eller et år er ikke et, der kan gemmes. Ret det.',
  'unprintable-text': 'En tekst indeholder tegn, der ikke kan gemmes. Ret den.',
}

export const da = {
  refusals: {
    ...corrections,
    ...objections,
    missing: 'Der er ikke noget at gennemgå her.',
    'not-open': 'Dokumentet er ikke til gennemgang nu.',
    'no-such-claim': 'Oplysningen findes ikke længere.',
    'no-such-item': 'Punktet findes ikke.',
    'no-such-person': 'Personen findes ikke.',
    'not-refusable': 'Det kan ikke afvises, kun rettes.',
    'decided-by-colleague': 'En kollega har afgjort den oplysning, siden du så den. Her er den, som den står nu.',
    'reason-needed': 'Skriv, hvorfor ikke alle må se det, eller hvorfor det åbnes.',
    'not-offered': 'Vælg, hvem der må se det.',
    'name-unusable': 'Navnet kan ikke bruges til en person. Ret deltageren først.',
    'matched-already': 'Der er allerede valgt en person. Vælg en anden, eller kun som trykt.',
    'already-accepted': 'En kollega har allerede skrevet mødet ind. Her er det, som det blev.',
    'changed-meanwhile':
      'Gennemgangen er ændret, siden du så den, måske af en kollega. Her er den, som den står nu. Se den efter, og godkend så igen.',
    incomplete: 'Noget mangler endnu. Listen nederst siger hvad.',
    'not-accepted': 'Dokumentet er ikke skrevet ind.',
    'replaced-since': 'Mødet er afløst af en nyere udgave. Fortryd den først.',
    'changed-since': 'Mødet er ændret, siden det blev skrevet ind; det ville gå tabt. Ret det på mødets egen side.',
  },
}
