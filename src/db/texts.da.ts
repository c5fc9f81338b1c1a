import type { DatabaseNo } from './open.ts'
import { sqlForAdministrator } from './roles.ts'

/** Why Klynge cannot start on its database, one sentence each; `at` is what the refusal names. */
export const texts: Readonly<Record<DatabaseNo, (at: string) => string>> = {
  'database-unreachable': (at) => `Databasen svarer ikke på ${at}: er serveren startet, og er DATABASE_URL rigtig?`,
  'database-login-refused': (at) => `Databasen lukker ikke ${at} ind: navnet eller koden i DATABASE_URL er forkert.`,
  'database-missing': (at) => `Databasen ${at} findes ikke på serveren: opret den, eller ret DATABASE_URL.`,
  'server-too-old': (at) => `Serveren er PostgreSQL ${at}, men Klynge skal bruge 15 eller nyere.`,
  'server-did-not-start': (at) => `Den medfølgende database kunne ikke starte; hvorfor, står sidst i ${at}.`,
  'folder-of-another-user': (at) =>
    `Mappen ${at} tilhører en anden bruger: start Klynge som den, eller vælg KLYNGE_DATA.`,
  'folder-out-of-reach': (at) => `Databasen kan ikke nå mappen ${at}: vælg en anden med KLYNGE_DATA.`,
  'user-without-name': (at) =>
    `Bruger nummer ${at} har intet navn på denne maskine, og uden kan databasen ikke starte.`,
  'schema-newer-than-program': (at) =>
    `Databasen er nyere end dette program: den har ${at}, som programmet ikke kender.`,
  'migration-changed': (at) => `Filen ${at} er ændret, efter at den blev kørt; hent den uændrede fil igen.`,
  'migration-out-of-order': (at) =>
    `Filen ${at} skulle være kørt før dem, der allerede er kørt; giv den et senere nummer.`,
  'may-not-create-roles': () =>
    `Databasens ejer må ikke oprette roller; bed serverens administrator køre dette, og sæt DATABASE_APP_URL til klynge_app:\n${sqlForAdministrator}`,
  'role-of-another-owner': (at) => `Rollen ${at} bruges af en anden ejers Klynge på serveren: sæt DATABASE_APP_URL.`,
  'owner-without-password': () =>
    'DATABASE_URL har ingen kode, som rollernes koder kan udledes af: sæt DATABASE_APP_URL.',
  'app-login-not-member': (at) => `${at} mangler medlemskab af klynge_public, klynge_web eller klynge_jobs.`,
  'serving-role-too-strong': (at) =>
    `${at} kan se forbi databasens adgangsregler (superbruger, ejer eller BYPASSRLS) og må derfor ikke betjene Klynge.`,
  'serving-login-refused': (at) => `Serveren lukker ikke ${at} ind med kode: tillad scram-sha-256 i pg_hba.conf.`,
}
